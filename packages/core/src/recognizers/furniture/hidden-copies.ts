import type {Area} from './area.ts'
import type {Piece} from './piece.ts'
import {Runs} from './runs.ts'
import type {Words} from './words.ts'

/** So much of what is not shown stands in what is: it is kept for machines, or for a screen of another width. */
export const copied = 0.5

/** Fewest words of a hidden text that is told from others: less than that says nothing that would be missed, or be too much. */
export const fewestWords = 8

/**
 * Tells of a block that is not shown how much of it, from 0 to 1, the page shows in others; 0 of one that is shown.
 *
 * @param areas The innermost area around each piece.
 */
export function toShown(
  pieces: ReadonlyArray<Piece>,
  areas: ReadonlyArray<Area | null>,
  reader: Words
): (index: number) => number {
  const isHidden = (index: number) => areas[index]?.isSeen === false
  const mayBeCopy = (index: number) => isHidden(index) && (pieces[index]?.words ?? 0) >= fewestWords
  const hidden = new Runs()
  for (const [index, {text}] of pieces.entries()) if (mayBeCopy(index)) hidden.addAll(reader.read(text))
  if (hidden.isEmpty) return () => 0
  const shown = new Runs()
  for (const [index, {text}] of pieces.entries()) if (!isHidden(index)) shown.addShared(reader.read(text), hidden)
  return index => (mayBeCopy(index) ? shown.shareOf(reader.read(pieces[index]?.text ?? '')) : 0)
}
