import {listOf} from './list-of.ts'

/**
 * `list` with one more at its end: itself, or a new list where it is empty. Most lists of a tree hold one thing or none, and an engine makes
 * room for seventeen where something is pushed to an empty one.
 */
export function withOneMore<T>(list: T[], more: T): T[] {
  if (list.length === 0) return listOf(more)
  list.push(more)
  return list
}
