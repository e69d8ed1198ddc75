import {isPhrase, phraseAtStart, phraseWithin} from '../../cues/phrase.ts'
import type {Step} from '../../step.ts'
import type {Candidate, FieldName} from '../../tree/fields.ts'
import type {Root} from '../../tree/types.ts'
import {findNumbers, type NumberKind} from '../contacts/find-numbers.ts'
import {isAddress} from '../contacts/is-address.ts'
import {addCandidates, candidateIn, type ReadBlock, type Reading, toReading} from './reading.ts'

const fields: Readonly<Record<NumberKind, FieldName & `issuer.${string}`>> = {
  telephone: 'issuer.telephone',
  fax: 'issuer.fax',
  email: 'issuer.email',
  url: 'issuer.url'
}

/** Who issues the document, and how to reach them: from the letterhead, else from what else names them. */
export const issuer: Step = {
  name: 'issuer',
  transform(tree) {
    const reading = toReading(tree)
    const letterhead = reading.of('letterhead')
    addNumbers(tree, letterhead, reading)
    addAddress(tree, letterhead, reading)
    addCandidates(tree, 'issuer.name', [
      ...letterheadNames(letterhead, reading),
      ...agencyNames(reading),
      ...boilerplateNames(reading),
      ...signatureNames(reading)
    ])
  }
}

function addNumbers(tree: Root, letterhead: ReadBlock[], {cues}: Reading) {
  for (const each of letterhead) {
    for (const {kind, value, start, end} of findNumbers(each.text, cues)) {
      const from = each.text.lastIndexOf(value, end)
      addCandidates(tree, fields[kind], [
        candidateIn(value, {block: each.block, start: from < start ? start : from, end}, 'letterhead', 0.9)
      ] as Array<Candidate<string>>)
    }
  }
}

/** Lines of an address are one address. */
function addAddress(tree: Root, letterhead: ReadBlock[], {cues}: Reading) {
  const lines = letterhead.filter(each => isAddress(withoutNumbers(each.text, cues), cues))
  const first = lines[0]
  if (!first) return
  const value = lines.map(each => withoutNumbers(each.text, cues)).join(', ')
  const candidate = candidateIn(value, first, 'letterhead', 0.9)
  const origin = lines.flatMap(each => candidateIn('', each, '', 0).origin ?? [])
  addCandidates(tree, 'issuer.address', [{...candidate, origin}])
}

/** `text` without its telephone numbers and the like, and without the label of an address. */
function withoutNumbers(text: string, cues: Reading['cues']): string {
  let rest = ''
  let at = 0
  for (const {start, end} of findNumbers(text, cues)) {
    rest += text.slice(at, start)
    at = end
  }
  rest += text.slice(at)
  const label = phraseAtStart(cues.labels.address, rest)
  return rest.slice(label.length).replace(/^[\s,;:|•·–-]+|[\s,;:|•·–-]+$/gu, '')
}

/** The first line of the letterhead that is neither address nor numbers; one that names an organization goes first. */
function letterheadNames(letterhead: ReadBlock[], {cues}: Reading) {
  const names = letterhead.filter(each => !isAddress(each.text, cues) && findNumbers(each.text, cues).length === 0)
  const named = names.filter(each => phraseWithin(cues.organizations, each.text))
  return [...named, ...names.filter(each => !named.includes(each))]
    .slice(0, 1)
    .map(each => candidateIn(each.text, each, 'letterhead', 0.9))
}

/** An agency's copy is issued by the agency; a wire carries other people's. */
function agencyNames({tree, cues}: Reading) {
  return (tree.fields?.dateline ?? []).flatMap(({value: {agency}, text: _, ...place}) =>
    agency && !isPhrase(cues.wires, agency) ? [{...place, value: agency, evidence: 'dateline', confidence: 0.7}] : []
  )
}

/** "About Example Corporation". */
function boilerplateNames({cues, of}: Reading) {
  return of('boilerplate').flatMap(each => {
    const label = phraseAtStart(cues.boilerplates, each.text)
    const name = each.text.slice(label.length).replace(/^[\s:]+|[\s:]+$/g, '')
    // Only a heading: a sentence that begins with "About" names nobody.
    return label && name && name.length <= 60 && /^\p{Lu}/u.test(name) && !/[.!?]$/.test(name)
      ? [candidateIn(name, each, 'boilerplate', 0.65)]
      : []
  })
}

function signatureNames({cues, of}: Reading) {
  return of('signature')
    .filter(each => phraseWithin(cues.organizations, each.text))
    .map(each => candidateIn(each.text, each, 'signature', 0.6))
}
