import {type Role, roles} from '../../tree/roles.ts'
import type {Line} from './lines.ts'

/**
 * How much speaks against a role that is at odds with what the reader saw by the layout: as much as several signs of the words, so
 * that many of them still win.
 */
const unseen = 8

/** What a line hardly is that is set as a heading: text, what belongs to tables and notes, what ends a release. */
const notAsHeading: ReadonlySet<Role> = new Set<Role>([
  'paragraph',
  'item',
  'quote',
  'table',
  'caption',
  'footnote',
  'signature',
  'end-mark',
  'related',
  'furniture'
])

/** What a line is rarely that is not set so, in a document that has such lines. */
const notSet: ReadonlySet<Role> = new Set<Role>(['headline', 'heading'])

const againstSet = against(role => notAsHeading.has(role))
const againstPlain = against(role => role === 'furniture' || notSet.has(role))
// What is of the pages was seen by its place, and is left out before: the rest is the document's.
const againstFurniture = against(role => role === 'furniture')

function against(isAtOdds: (role: Role) => boolean): Float64Array {
  return Float64Array.from(roles, role => (isAtOdds(role) ? -unseen : 0))
}

/** Whether the reader saw the layout of the page that a line stands on: it then says of each block whether it goes on. */
export function isSeen({block}: Line): boolean {
  return block.continues !== undefined
}

/** Whether the reader saw which blocks of the document are headings, and there are some. */
export function hasSeenHeadings(lines: ReadonlyArray<Line>): boolean {
  return lines.some(line => isSeen(line) && line.block.type === 'heading')
}

/** Adds what the reader saw by the layout, which may have told it the document's headings, to the `scores` of `line`. */
export function addSeenLayout(scores: Float64Array, line: Line, headed: boolean): void {
  if (!isSeen(line)) return
  const odds = line.block.type === 'heading' ? againstSet : headed ? againstPlain : againstFurniture
  for (let role = 0; role < odds.length; role++) scores[role] = (scores[role] ?? 0) + (odds[role] ?? 0)
}
