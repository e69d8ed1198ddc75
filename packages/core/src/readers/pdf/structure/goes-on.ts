import type {TextLine} from '../layout/text-line.ts'
import {isLabeled} from './is-labeled.ts'
import type {Piece} from './paragraphs.ts'
import type {Survey} from './survey.ts'

/** Room at the end of a full line, in sizes. */
const room = 1

/** Indent of a first line, in sizes. */
const indent = 0.7

/** An initial, or what stands before a name: "J.", "Dr.", "St." */
const abbreviation = /(?:^|[\s.(])\p{Lu}\p{Ll}{0,2}\.$/u

/** Whether the layout lets `piece` go on with the paragraph `before` that a page or a column ended. */
export function goesOn(before: Piece, piece: Piece, survey: Survey): boolean {
  if (before.column === piece.column || piece.marker) return false
  const [last, first] = [before.lines.at(-1), piece.lines[0]]
  if (!last || !first || !isBreak(last, first) || isLabeled(first.text)) return false
  if (survey.tagged && last.block && first.block && last.page === first.page) return last.block === first.block
  const {size} = last.style
  if (Math.abs(first.style.size - size) > size * 0.05 || first.bold !== last.bold) return false
  if (Math.abs(size - survey.size) > size * 0.05) return false
  const left = before.frame.x1 - last.x1
  const full = left <= first.firstWord + size * room
  const setIn = first.x0 - piece.frame.x0 > size * indent
  const open = !/[.!?…:;。！？؟]["'”’»)\]]*\s*$/u.test(last.text) || abbreviation.test(last.text)
  const lower = /^["'“‘(«]?\p{Ll}/u.test(first.text)
  if (open) return lower || (full && !setIn)
  return lower && full && !setIn
}

/** Whether a page or a column ended between two lines: what stands beside or below is another part of the same page. */
function isBreak(last: TextLine, first: TextLine): boolean {
  return first.page > last.page || (first.page === last.page && first.y1 < last.y0)
}
