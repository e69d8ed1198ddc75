import type {Block} from '../../../tree/types.ts'
import {findContactRuns} from '../../contacts/contact-runs.ts'
import {findNumbers} from '../../contacts/find-numbers.ts'
import {readPeople} from '../../contacts/read-people.ts'
import {phraseAtStart} from '../../../cues/phrase.ts'
import type {ReadBlock, Reading} from '../reading.ts'
import {pointLabel} from '../../point-label.ts'
import {addressIn} from './address.ts'
import {isOrganization} from './is-name.ts'

/** Lines that tell how to reach the issuer. */
export interface ReachZone {
  lines: ReadBlock[]
  evidence: string
  confidence: number
}

/** Longest line of an imprint. */
const longestLine = 240

/** Lines on each side of an address that may belong to it. */
const reach = 3

/** Where a document tells how to reach its issuer: the letterhead, the imprint, contacts that are nobody's. */
export function reachZones(reading: Reading): ReachZone[] {
  const people = peoplesBlocks(reading)
  const letterhead: ReadBlock[] = []
  for (const [index, each] of reading.furnished.entries()) {
    const isOfHead = each.role === 'letterhead' || (each.role === 'contact' && followsAddress(index, reading))
    if (isOfHead && !people.has(each.block)) letterhead.push(each)
  }
  return [
    {lines: letterhead, evidence: 'letterhead', confidence: 0.9},
    ...imprints(reading, people),
    ...edges(reading, people)
  ].filter(zone => zone.lines.length > 0)
}

/** Whether the numbers at `index` go on what a letterhead ends with, its address. */
function followsAddress(index: number, {furnished, cues}: Reading): boolean {
  const before = furnished.slice(Math.max(0, index - reach), index).findLast(each => each.role !== 'contact')
  return before?.role === 'letterhead' && addressIn(before.text, cues) !== ''
}

/** Blocks whose numbers are people's. */
function peoplesBlocks(reading: Reading): Set<Block> {
  const names = (reading.tree.fields?.['issuer.name'] ?? []).map(({value}) => value)
  const blocks = new Set<Block>()
  for (const run of findContactRuns(reading)) {
    const start = reading.furnished.findIndex(({block}) => block === run.blocks[0]?.block)
    const own = isOwn(reading.furnished.slice(Math.max(0, start - 1), start).concat(run.blocks), reading)
    for (const each of readPeople(run.blocks, names, reading.cues)) {
      const isPersons = each.telephone.length + each.email.length > 0 && (each.name !== null || !own)
      if (isPersons) for (const {block} of each.blocks) blocks.add(block)
    }
  }
  return blocks
}

/** A contact without a name and with an address is the issuer itself. */
function isOwn(blocks: ReadonlyArray<ReadBlock>, {cues}: Reading): boolean {
  return blocks.some(each => addressIn(each.text, cues) !== '')
}

/** Lines round an address that is a line of its own, not of the body: a number, a copyright or a name must stand by. */
function* imprints({furnished, cues, tree}: Reading, people: Set<Block>): Generator<ReachZone> {
  // The head of a transmission has the document's number, and codes that look like streets.
  const numbers = (tree.fields?.identifier ?? []).filter(({evidence}) => evidence === 'stated')
  const isHead = ({text}: ReadBlock) => numbers.some(({value}) => text.startsWith(value))
  // The body begins after its headline and ends with its last long paragraph.
  const start = furnished.findIndex(each => each.role === 'headline')
  const end = furnished.findLastIndex(isBody)
  let last = -1
  for (const [index, each] of furnished.entries()) {
    const isOutside = index > end || index < start || each.block.landmark === 'contentinfo'
    if (index <= last || !isOutside || !mayBeImprint(each) || isHead(each)) continue
    if (
      phraseAtStart(cues.advisoryLabels, each.text) ||
      pointLabel(each.text, cues) ||
      addressIn(each.text, cues) === ''
    )
      continue
    const from = Math.max(last + 1, index - reach)
    const lines = furnished
      .slice(from, index + reach + 1)
      .filter(line => line.text.length <= longestLine && !isBody(line) && (!people.has(line.block) || line === each))
    if (!lines.some(line => isNear(line, cues))) continue
    last = index + reach
    yield {lines, evidence: 'imprint', confidence: 0.7}
  }
}

function mayBeImprint({text, role}: ReadBlock): boolean {
  return role !== 'letterhead' && text.length <= longestLine && /[\d０-９]/.test(text)
}

/** Shortest paragraph that is text for sure. */
const shortestBody = 120

function isBody({role, text}: ReadBlock): boolean {
  return (
    (role === 'paragraph' || role === 'item' || role === 'quote') && text.length >= shortestBody && !text.includes('©')
  )
}

function isNear({text}: ReadBlock, cues: Reading['cues']): boolean {
  return /©/.test(text) || findNumbers(text, cues).length > 0 || (text.length < 80 && isOrganization(text, cues))
}

/** Numbers in the header and the footer of a page. */
function* edges({furnished}: Reading, people: Set<Block>): Generator<ReachZone> {
  const lines: ReadBlock[] = []
  for (const each of furnished) {
    const {block, text} = each
    if (block.landmark !== 'contentinfo' && block.landmark !== 'banner') continue
    if (text.length <= longestLine && /\d|@/.test(text) && !people.has(block)) lines.push(each)
  }
  yield {lines, evidence: 'page-edge', confidence: 0.6}
}
