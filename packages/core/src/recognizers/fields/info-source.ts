import {phraseAtEnd, phraseAtStart, phraseWithin} from '../../cues/phrase.ts'
import type {Step} from '../../step.ts'
import type {Candidate, InfoSourceValue} from '../../tree/fields.ts'
import {squash} from '../../util/squash.ts'
import type {Root} from '../../tree/types.ts'
import {findAnnouncement} from '../find-announcement.ts'
import {isWire} from './issuer/is-wire.ts'
import {isAcronym} from './issuer/name-key.ts'
import {organizationName} from './organization-name.ts'
import {addCandidates, candidateIn, type ReadBlock, type Reading, toReading} from './reading.ts'

/** Longest line, in characters, that only says whose the text is. */
const longestCredit = 100

/** Lines of a headline that may say whose statement is carried. */
const headLines = 2

/** Blocks that are credits of themselves: "Source:" under a picture or a table is not the document's. */
const notOfDocument: ReadonlySet<string> = new Set(['caption', 'footnote', 'headline', 'heading', 'table'])

/** Who a text comes from where another one issues it: an agency's or a council's text in an embassy's letter. */
export const infoSource: Step = {
  name: 'info-source',
  transform(tree, state) {
    const reading = toReading(tree, state)
    const printed = tree.fields?.['issuer.name']?.[0]?.value ?? ''
    const issuer = squash(printed)
    withoutIssuer(tree, issuer, printed)
    addCandidates(
      tree,
      'infoSource',
      [...byDateline(reading), ...byAnnouncement(reading), ...byHeadline(reading), ...byCredit(reading)].filter(
        ({value: {name}}) => !isSame(squash(name), issuer) && !isAcronym(name, printed)
      )
    )
  }
}

/** Takes out whom the file states as the source where the issuer is the same; there is no other one then. */
function withoutIssuer(tree: Root, issuer: string, printed: string) {
  const {infoSource: told = [], ...others} = tree.fields ?? {}
  const kept = told.filter(({value: {name}}) => !isSame(squash(name), issuer) && !isAcronym(name, printed))
  tree.fields = kept.length > 0 ? {...others, infoSource: kept} : others
}

type Found = Candidate<InfoSourceValue>

/** Whether one name is the other, or a part of it: "the Ministry" is the Ministry of Fisheries. */
function isSame(name: string, issuer: string): boolean {
  return name === '' || (issuer !== '' && (issuer.includes(name) || name.includes(issuer)))
}

/** The agency of a dateline under somebody's letterhead wrote the text; a wire only carries it. */
function byDateline({tree, cues}: Reading): Found[] {
  return (tree.fields?.dateline ?? []).flatMap(({value: {agency}, text: _, ...place}): Found[] => {
    if (!agency) return []
    const role = isWire(agency, cues) ? 'cpprole:distributor' : 'cpprole:origcont'
    return [{...place, value: {name: agency, role}, evidence: 'dateline'}]
  })
}

/** "Following is the full text of the statement of the Ministry of ...:" */
function byAnnouncement(reading: Reading): Found[] {
  const announced = reading.blocks[findAnnouncement(reading)]
  return announced && isCarried(reading) ? named(announced, 0, 'full-text', 0.8, reading) : []
}

/** "Statement by the Ministry of ..." as the headline of a carrier's letter. */
function byHeadline(reading: Reading): Found[] {
  if (!isCarried(reading)) return []
  return reading
    .of('headline', 'subheadline')
    .slice(0, headLines)
    .flatMap(each => {
      const by = phraseWithin(reading.cues.attributions, each.text)
      if (!by || !phraseAtEnd(reading.cues.speechNouns, each.text.slice(0, by.index).trimEnd())) return []
      return named(each, by.index + by.phrase.length, 'headline', 0.7, reading)
    })
}

/** Whether the issuer is told by a letterhead: who else is named in the text may then be whose text it is. */
function isCarried({tree}: Reading): boolean {
  return tree.fields?.['issuer.name']?.[0]?.evidence === 'letterhead'
}

function named(each: ReadBlock, from: number, evidence: string, confidence: number, {cues}: Reading): Found[] {
  const name = organizationName(each.text.slice(from), cues)
  if (!name) return []
  const start = from + name.index
  const place = {block: each.block, start, end: start + name.value.length}
  return [candidateIn({name: name.value, role: 'cpprole:origcont'}, place, evidence, confidence)]
}

/** "Source: Harbor Gazette", "Distributed by Example Wire": a line that says only this. */
function byCredit({blocks, cues}: Reading): Found[] {
  const found: Found[] = []
  for (const each of blocks) {
    if (each.text.length > longestCredit || notOfDocument.has(each.role)) continue
    const credit = ofWire(each, cues) ?? ofSource(each, cues)
    if (credit) found.push(credit)
  }
  return found
}

function ofWire({block, text}: ReadBlock, cues: Reading['cues']): Found | undefined {
  const name = phraseAtEnd(cues.wires, text.replace(/[\s.)\]]+$/u, ''))
  if (name === '' || text.length <= name.length) return undefined
  const start = text.lastIndexOf(name)
  const place = {block, start, end: start + name.length}
  return candidateIn({name, role: 'cpprole:distributor'}, place, 'credit', 0.7)
}

function ofSource({block, text}: ReadBlock, cues: Reading['cues']): Found | undefined {
  const label = /^[(\s]*/u.exec(text)?.[0].length ?? 0
  const source = phraseAtStart(cues.sources, text.slice(label))
  const colon = source && /^\s*[:：]\s*/u.exec(text.slice(label + source.length))
  if (!colon) return undefined
  const start = label + source.length + colon[0].length
  const name = text.slice(start).replace(/[\s.)]+$/u, '')
  // Only a name: a sentence, or an address of a page, is none.
  if (!/^[\p{Lu}\p{Lo}]/u.test(name) || /[.!?。]\s|:\/\//u.test(name)) return undefined
  const place = {block, start, end: start + name.length}
  return candidateIn({name, role: 'cpprole:originfo'}, place, 'credit', 0.75)
}
