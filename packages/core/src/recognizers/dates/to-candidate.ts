import type {Candidate} from '../../tree/fields.ts'
import {candidateIn, type ReadBlock, type Reading} from '../fields/reading.ts'
import type {FoundDate} from './find-dates.ts'
import {isMonthFirst} from './number-order.ts'

/** How much less sure a date is without its year. */
const yearless = 0.15

/** No date that a line states is less sure than this. */
const least = 0.3

/** A date of a block as a candidate, with the order of its numbers as the document has it. */
export function toCandidate(
  date: FoundDate,
  each: ReadBlock,
  [evidence, confidence]: readonly [string, number],
  reading: Reading
): Candidate<string> {
  const value = date.monthFirst && isMonthFirst(date, reading) ? date.monthFirst : date.value
  const span = {block: each.block, start: date.index, end: date.index + date.text.length}
  return candidateIn(
    value,
    span,
    evidence,
    value.startsWith('X') ? Math.max(Math.round((confidence - yearless) * 100) / 100, least) : confidence
  )
}
