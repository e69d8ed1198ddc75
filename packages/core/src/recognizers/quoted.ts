import {phraseWithin} from '../cues/phrase.ts'
import type {Step} from '../step.ts'
import type {Role} from '../tree/roles.ts'
import type {Root} from '../tree/types.ts'
import {findAnnouncement} from './find-announcement.ts'
import {type ReadBlock, type Reading, toReading} from './fields/reading.ts'

/** Roles that no quoted text goes on over: the document has the word again. */
const closing: ReadonlySet<Role> = new Set([
  'boilerplate',
  'contact',
  'end-mark',
  'headline',
  'instruction',
  'letterhead',
  'notes',
  'related'
])

/** Ways of a report to say whose words follow, the surest first. */
const evidences = ['report', 'byline', 'headline']

/** Tells a text that is given in full from the report that announces it. */
export const quoted: Step = {
  name: 'quoted',
  transform(tree, state) {
    const reading = toReading(tree, state)
    const announced = findAnnouncement(reading)
    if (announced < 0) return
    const span = spanAfter(announced, reading)
    const [from, to] = [span[0]?.block.id, span.at(-1)?.block.id]
    if (from && to) tree.quoted = {from, to, speaker: speakerBefore(announced, reading, tree)}
  }
}

/** The blocks of the text: up to the end mark, the back matter, the end of the quotation marks, or the carrier's own closing. */
function spanAfter(index: number, {blocks, tree}: Reading): ReadBlock[] {
  const rest = blocks.slice(index + 1)
  const end = rest.findIndex((each, at) => closing.has(each.role) || isCarrier(each, tree) || isUnquoted(rest, at))
  return end < 0 ? rest : rest.slice(0, end)
}

/** Who signs as the issuer signs for the carrier; who else signs has written the text. */
function isCarrier({role, text}: ReadBlock, tree: Root): boolean {
  const issuer = tree.fields?.['issuer.name']?.[0]?.value
  return role === 'signature' && issuer !== undefined && phraseWithin([issuer.toLowerCase()], text) !== undefined
}

/** A text in quotation marks, each paragraph of which opens with one, ends where one closes and none opens the next. */
function isUnquoted(blocks: ReadonlyArray<ReadBlock>, at: number): boolean {
  const before = blocks[at - 1]
  if (!before || !opens(blocks[0])) return false
  return /["”»“」』]\s*$/u.test(before.text) && !opens(blocks[at])
}

function opens(each: ReadBlock | undefined): boolean {
  return each !== undefined && /^\s*["“„«»「『]/u.test(each.text)
}

function speakerBefore(index: number, {blocks}: Reading, tree: Root): string | null {
  const before = new Set(blocks.slice(0, index + 1).map(({block}) => block.id))
  const told = (tree.fields?.speakers ?? []).filter(({block}) => before.has(block))
  const found = evidences.flatMap(evidence => told.filter(candidate => candidate.evidence === evidence))
  return found[0]?.value ?? null
}
