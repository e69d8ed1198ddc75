import type {Step} from '../../step.ts'
import {type Candidate, type FieldName, isStated} from '../../tree/fields.ts'
import type {Root} from '../../tree/types.ts'
import {findNumbers, type NumberKind} from '../contacts/find-numbers.ts'
import {findAddress} from './issuer/address.ts'
import {companyNames} from './issuer/company-names.ts'
import {hostNames} from './issuer/host-names.ts'
import {isWire} from './issuer/is-wire.ts'
import {labeledNames} from './issuer/labeled-names.ts'
import {ownAddresses} from './issuer/own-addresses.ts'
import {pageNames} from './issuer/page-names.ts'
import {rankNames} from './issuer/rank-names.ts'
import {type ReachZone, reachZones} from './issuer/reach-zones.ts'
import {textNames} from './issuer/text-names.ts'
import {addCandidates, candidateIn, type Reading, toReading} from './reading.ts'

const fields: Readonly<Record<NumberKind, FieldName & `issuer.${string}`>> = {
  telephone: 'issuer.telephone',
  fax: 'issuer.fax',
  email: 'issuer.email',
  url: 'issuer.url'
}

/** Who issues the document, and how to reach them: from the letterhead, the imprint, and what else names them. */
export const issuer: Step = {
  name: 'issuer',
  transform(tree, state) {
    const reading = toReading(tree, state)
    const stated = (tree.fields?.['issuer.name'] ?? []).filter(isStated)
    const [carriers, own] = [true, false].map(is => stated.filter(({value}) => isWire(value, reading.cues) === is))
    const signs = [...textNames(reading), ...companyNames(reading), ...labeledNames(reading), ...pageNames(reading)]
    // Where nothing else names anybody, the host of the desk's mail may.
    if (signs.length === 0) signs.push(...hostNames(reading))
    setNames(tree, [...(own ?? []), ...rankNames(signs, reading.cues)])
    addCarriers(tree, carriers ?? [])
    const zones = reachZones(reading)
    for (const zone of zones) addNumbers(tree, zone, reading)
    for (const {kind, candidate} of ownAddresses(reading)) addNew(tree, kind, candidate)
    addAddress(tree, zones, reading)
  }
}

/** What the page told is among the signs: the ranking takes its place. */
function setNames(tree: Root, names: Array<Candidate<string>>) {
  const {'issuer.name': _, ...others} = tree.fields ?? {}
  tree.fields = names.length > 0 ? {...others, 'issuer.name': names} : others
}

/** Who sends other people's releases issues none of them. */
function addCarriers(tree: Root, carriers: ReadonlyArray<Candidate<string>>) {
  addCandidates(
    tree,
    'infoSource',
    carriers.map(each => ({...each, value: {name: each.value, role: 'cpprole:distributor'}}))
  )
}

function addNumbers(tree: Root, {lines, evidence, confidence}: ReachZone, {cues}: Reading) {
  for (const {block, text} of lines) {
    const numbers = findNumbers(text, cues)
    // The web addresses of a page's edges are its links; beside a telephone number one is the issuer's.
    const isReach =
      evidence === 'letterhead' || (evidence === 'imprint' && numbers.some(each => each.kind === 'telephone'))
    for (const {kind, value, start, end} of numbers) {
      if (kind === 'url' && !isReach) continue
      const from = text.lastIndexOf(value, end)
      addNew(tree, kind, candidateIn(value, {block, start: from < start ? start : from, end}, evidence, confidence))
    }
  }
}

/** Header and footer may tell the same number. */
function addNew(tree: Root, kind: NumberKind, candidate: Candidate<string>) {
  const known = tree.fields?.[fields[kind]]
  const key = toKey(candidate.value)
  if (!known?.some(({value}) => toKey(value) === key)) addCandidates(tree, fields[kind], [candidate] as never)
}

function toKey(value: string): string {
  return value.toLowerCase().replace(/^https?:\/\/(?:www\.)?|^www\.|[\s/]+$|[\s()-]/g, '')
}

/** Lines of an address are one address; the surest place that has one counts. */
function addAddress(tree: Root, zones: ReadonlyArray<ReachZone>, {cues}: Reading) {
  for (const {lines, evidence, confidence} of zones) {
    const found = findAddress(lines, cues)
    const [first] = found?.blocks ?? []
    if (!found || !first) continue
    const candidate = candidateIn(found.value, first, evidence, confidence)
    const origin = found.blocks.flatMap(each => candidateIn('', each, '', 0).origin ?? [])
    addCandidates(tree, 'issuer.address', [{...candidate, origin}])
    return
  }
}
