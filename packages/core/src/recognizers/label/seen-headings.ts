import {type Role, roles} from '../../tree/roles.ts'
import type {Observation} from './decode.ts'
import type {Line} from './lines.ts'

/**
 * How much speaks against a role that is at odds with what the reader saw by the layout: as much as several signs of the words, so
 * that many of them still win.
 */
const unseen = 8

/** What a line may be that is set as a heading: one, the headline, a label of the letterhead, the first line of a part of its own. */
const setAsHeading: ReadonlySet<Role> = new Set<Role>([
  'headline',
  'heading',
  'subheadline',
  'kind',
  'letterhead',
  'boilerplate',
  'notes',
  'contact',
  'related',
  'speaker'
])

/** What a line is rarely that is not set so, in a document that has such lines. */
const notSet: ReadonlySet<Role> = new Set<Role>(['headline', 'heading'])

const againstSet = Float64Array.from(roles, role => (setAsHeading.has(role) ? 0 : -unseen))
const againstPlain = Float64Array.from(roles, role => (notSet.has(role) ? -unseen : 0))

/** Whether the reader saw which blocks of the document are headings, and there are some. */
export function hasSeenHeadings(lines: ReadonlyArray<Line>): boolean {
  return lines.some(line => isSeen(line) && line.block.type === 'heading')
}

/** `observation` of `line`, with what the reader saw by the layout. */
export function withSeenHeadings(observation: Observation, line: Line | undefined): Observation {
  if (!line || !isSeen(line)) return observation
  const against = line.block.type === 'heading' ? againstSet : againstPlain
  return {...observation, scores: observation.scores.map((score, role) => score + (against[role] ?? 0))}
}

/** Readers that see a layout say of each block whether it goes on with the one before. */
function isSeen({block}: Line): boolean {
  return block.continues !== undefined
}
