import {type Role, roles} from '../../tree/roles.ts'
import type {Decision, Observation} from './decode.ts'
import type {Line} from './lines.ts'

/**
 * How much speaks against every role but the one that the source states: more than all else together can say for it, and
 * finite, for a document may state roles in an order that no release has.
 */
const certain = 100

/**
 * What may stand in the margin of a first page: who writes, to be reached where, what it is and when, and what is of the page. A headline
 * and the text stand inside.
 */
const marginal: ReadonlySet<Role> = new Set([
  'boilerplate',
  'contact',
  'date',
  'furniture',
  'identifier',
  'instruction',
  'kind',
  'letterhead'
])

/** The role that the source itself states of the block of `line`: a wire has elements for its headline and its byline. */
export function statedRole(line: Line | undefined): Role | undefined {
  return line?.block.role
}

/** `observation` of `line`, with what the source states: the lines around are then judged by it. */
export function pinned(observation: Observation, line: Line | undefined, before: Line | undefined): Observation {
  const role = statedRole(line)
  const isWithin = line !== undefined && line.block === before?.block
  const isApart = !isWithin && (role !== undefined || statedRole(before) !== undefined)
  const continues = isApart ? Number.NEGATIVE_INFINITY : observation.continues
  if (role === undefined && line?.block.margin) {
    const scores = observation.scores.map((score, index) =>
      marginal.has(roles[index] as Role) ? score : score - certain
    )
    return {scores, continues}
  }
  if (role === undefined) return {...observation, continues}
  return {scores: Float64Array.from(roles, each => (each === role ? 0 : -certain)), continues}
}

/** What is decided of a line whose role is stated: the lines of its block are one block. */
export function statedDecision(role: Role, line: Line): Decision {
  return {role, begins: line.first, confidence: 1, runnerUp: undefined}
}
