import {type Role, roles} from '../../tree/roles.ts'
import {Decision} from './decode.ts'
import type {Line} from './lines.ts'

/**
 * How much speaks against every role but the one that the source states: more than all else together can say for it, and
 * finite, for a document may state roles in an order that no release has.
 */
const beyondAll = 100

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

/** Whether the source parts `line` from the one before it, since it states the role of one of their blocks. */
export function isParted(before: Line | undefined, line: Line): boolean {
  return line.block !== before?.block && (statedRole(line) !== undefined || statedRole(before) !== undefined)
}

/** Adds what the source states to the `scores` of `line`, in the order of `roles`: the lines around are then judged by it. */
export function addStated(scores: Float64Array, line: Line): void {
  const stated = statedRole(line)
  if (stated === undefined && !line.block.margin) return
  for (const [index, role] of roles.entries()) {
    if (stated !== undefined) scores[index] = role === stated ? 0 : -beyondAll
    else if (line.block.margin && !marginal.has(role)) scores[index] = (scores[index] ?? 0) - beyondAll
  }
}

/** What is decided of a line whose role is stated: the lines of its block are one block. */
export function statedDecision(role: Role, line: Line): Decision {
  return new Decision(role, line.first, 1)
}
