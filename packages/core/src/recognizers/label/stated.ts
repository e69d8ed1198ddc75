import {type Role, roles} from '../../tree/roles.ts'
import type {Decision, Observation} from './decode.ts'
import type {Line} from './lines.ts'

/**
 * How much speaks against every role but the one that the source states: more than all else together can say for it, and
 * finite, for a document may state roles in an order that no release has.
 */
const certain = 100

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
  if (role === undefined) return {...observation, continues}
  return {scores: Float64Array.from(roles, each => (each === role ? 0 : -certain)), continues}
}

/** What is decided of a line whose role is stated: the lines of its block are one block. */
export function statedDecision(role: Role, line: Line): Decision {
  return {role, begins: line.first, confidence: 1, runnerUp: undefined}
}
