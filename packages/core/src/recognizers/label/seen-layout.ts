import {type Role, roles} from '../../tree/roles.ts'
import type {Block} from '../../tree/types.ts'
import type {Line} from './lines.ts'
import {minOf} from '../../util/min-of.ts'

/**
 * How much speaks against a role that is at odds with what the reader saw by the layout: as much as several signs of the words, so
 * that many of them still win.
 */
const unseen = 8

/** What a line hardly is that is set as a heading: text, what belongs to tables and notes, who signs. */
const notAsHeading: ReadonlySet<Role> = new Set<Role>([
  'paragraph',
  'item',
  'quote',
  'table',
  'caption',
  'footnote',
  'signature',
  'related',
  'furniture'
])

/** What a page of a site leads to, and a printed page hardly: as much as one sign of the words. */
const rare = 3
const rarePrinted: Readonly<Partial<Record<Role, number>>> = {furniture: unseen, related: rare}

/** What the highest heading over the text is rarely, where it is the only one: who speaks, and where, is set smaller than the title. */
const notAsTitle: ReadonlySet<Role> = new Set<Role>(['byline', 'occasion', 'subheadline'])

const againstSet = against(role => (notAsHeading.has(role) ? unseen : 0))
const againstTitle = against(role => (notAsHeading.has(role) ? unseen : notAsTitle.has(role) ? rare : 0))
const againstLater = against(role => (notAsHeading.has(role) || role === 'headline' ? unseen : 0))

/** Shortest line of running text, in characters, where the reader saw no more of it. */
const shortestProse = 100

/** What the reader saw of a document. */
export interface SeenLayout {
  /** Place of the first line of its running text. */
  readonly text: number
  /** What speaks against the roles of a line that is not set as a heading, in the order of `roles`. */
  readonly againstPlain: Float64Array
  /** Whether a heading stands before its running text. */
  readonly titled: boolean
  /** The highest heading there, if it is the only one. */
  readonly title: Block | undefined
}

function against(weigh: (role: Role) => number): Float64Array {
  return Float64Array.from(roles, role => -weigh(role))
}

/** Whether the reader saw the layout of the page that a line stands on: it then says of each block whether it goes on. */
export function isSeen({block}: Line): boolean {
  return block.continues !== undefined
}

/** Looks over what the reader saw: which blocks are headings, if it saw some, and where the text begins. */
export function toSeenLayout(lines: ReadonlyArray<Line>): SeenLayout {
  const text = lines.findIndex(isText)
  const above = lines.slice(0, text < 0 ? lines.length : text).filter(isHeading)
  // A title may be set as the text is, where the headings in the text are not.
  const set = new Set<Role>()
  if (above.length > 0) set.add('headline')
  if (lines.some(isHeading)) set.add('heading')
  const againstPlain = against(role => (set.has(role) ? unseen : (rarePrinted[role] ?? 0)))
  return {text, titled: above.length > 0, title: titleOf(above), againstPlain}
}

/** The one block that ranks above all others. */
function titleOf(above: ReadonlyArray<Line>): Block | undefined {
  const blocks = [...new Set(above.map(({block}) => block))]
  const least = minOf(blocks.map(depthOf))
  const highest = blocks.filter(block => depthOf(block) === least)
  return highest.length === 1 ? highest[0] : undefined
}

function depthOf(block: Block): number {
  return block.type === 'heading' ? block.depth : Number.POSITIVE_INFINITY
}

function isHeading(line: Line): boolean {
  return isSeen(line) && line.block.type === 'heading'
}

function isText(line: Line): boolean {
  return line.block.type === 'paragraph' && (line.block.wraps === true || line.text.length >= shortestProse)
}

/** Adds what the reader saw by the layout to the `scores` of a line, the one at `index` of the document's. */
export function addSeenLayout(scores: Float64Array, line: Line, index: number, seen: SeenLayout): void {
  if (!isSeen(line)) return
  const odds = oddsOf(line, index, seen)
  for (let role = 0; role < odds.length; role++) scores[role] = (scores[role] ?? 0) + (odds[role] ?? 0)
}

/** Features of a line that announces notes to editors. */
export const notesSigns: ReadonlySet<string> = new Set(['notes-label', 'notes-start'])

const notes = roles.indexOf('notes')

/** Adds to the `scores` of a printed line before which nothing announces notes that it is none: in print, a heading does. */
export function addUnannounced(scores: Float64Array, line: Line): void {
  if (isSeen(line)) scores[notes] = (scores[notes] ?? 0) - unseen
}

function oddsOf({block}: Line, index: number, {text, titled, title, againstPlain}: SeenLayout): Float64Array {
  if (block.type !== 'heading') return againstPlain
  if (block === title) return againstTitle
  // Below others by its looks, and behind the text's beginning: what heads a document is neither.
  return titled && block.depth > 1 && index > text ? againstLater : againstSet
}
