import {squash} from '../../util/squash.ts'
import type {Piece} from './piece.ts'

/** Fewest letters that are found in a title by no chance. */
const shortestPart = 8

/**
 * Whether a block may tell something of a document that it does not belong to: a heading, a date or a number, an address of mail, a part of
 * the title. Of what is so surely of the page nothing else is told.
 *
 * @param titles Titles that the page gives itself, squashed.
 */
export function mayTell({block, digits, text}: Piece, titles: ReadonlyArray<string>): boolean {
  if (block.type !== 'paragraph' || digits > 0 || text.includes('@')) return true
  const key = squash(text)
  return key.length >= shortestPart && titles.some(title => title.includes(key))
}
