import {maxOf} from '../../../util/max-of.ts'
import type {Word} from '../page-content.ts'

/** The words of a page without the numbers of its lines. */
export interface Numbered {
  readonly words: ReadonlyArray<Word>
  /** The numbers in the margin that count the lines of the page, from top to bottom. */
  readonly numbers: ReadonlyArray<Word>
}

/** How lines were counted on the page before. */
type Before = ReadonlyArray<Word>

/** Points by which the edges of numbers in one margin may differ. */
const aligned = 1.5

/** How many numbers there are at least where each line has one, and where each second, fifth or tenth has. */
const fewest = {each: 10, some: 3}

/** Lines from one number to the next at most. */
const longestStep = 10

/** Part by which the lines between the first number and the last may be more or fewer than those counted: titles stand elsewhere. */
const slack = 0.15

/** Share of the numbered lines that begin in lower case where text is numbered that runs on, and not the points of a list. */
const runningOn = 0.25

/**
 * Takes out the numbers that courts and parliaments put beside the lines of a page: whole numbers below each other in a margin that
 * count the lines of the text, each one or each fifth.
 *
 * @param before The numbers of the page before, which may go on on a page with few lines.
 */
export function takeLineNumbers(words: ReadonlyArray<Word>, before: Before = []): Numbered {
  const candidates = words.filter(({text, style}) => /^\d{1,4}$/.test(text) && style.rotation === 0)
  if (candidates.length < (before.length > 0 ? 1 : fewest.some)) return {words, numbers: []}
  const rows = toRows(words)
  const starts = new Set(rows.map(([first]) => first))
  const firsts = candidates.filter(word => starts.has(word))
  const found = columnsOf(firsts).filter(column => goOn(column, before) || countLines(column, rows))
  const numbers = found.toSorted((a, b) => b.length - a.length)[0] ?? []
  if (numbers.length === 0) return {words, numbers}
  const taken = new Set(numbers)
  return {words: words.filter(word => !taken.has(word)), numbers}
}

/** Words at one height, from the left; rows from top to bottom. */
type Rows = ReadonlyArray<ReadonlyArray<Word>>

function toRows(words: ReadonlyArray<Word>): Rows {
  const rows: Word[][] = []
  for (const word of words.filter(({style}) => style.rotation === 0).toSorted((a, b) => a.baseline - b.baseline)) {
    const open = rows.at(-1)
    const last = open?.at(-1)
    if (open && last && word.baseline - last.baseline <= Math.min(word.style.size, last.style.size) / 2) open.push(word)
    else rows.push([word])
  }
  return rows.map(row => row.toSorted((a, b) => a.x0 - b.x0))
}

/** Numbers that end at one edge, or begin at one. */
function columnsOf(words: ReadonlyArray<Word>): Word[][] {
  const columns: Word[][] = []
  for (const edge of ['x1', 'x0'] as const) {
    for (const word of words) {
      const column = columns.find(([first]) => first && Math.abs(first[edge] - word[edge]) <= aligned)
      if (column?.includes(word)) continue
      if (column) column.push(word)
      else columns.push([word])
    }
  }
  return columns.map(column => column.toSorted((a, b) => a.baseline - b.baseline))
}

/** Whether numbers stand in the margin of those of the page before, in their look, and count as those do, on from there or anew. */
function goOn(column: ReadonlyArray<Word>, before: Before): boolean {
  const [first, second, last] = [before[0], before[1], before.at(-1)]
  const [own] = column
  if (!first || !second || !last || !own || own.style !== first.style) return false
  const near = (edge: 'x0' | 'x1') =>
    Math.abs(own[edge] - last[edge]) <= aligned || Math.abs(own[edge] - first[edge]) <= aligned
  const step = Number(second.text) - Number(first.text)
  const start = Number(own.text)
  const counts = column.every(({text}, index) => Number(text) === start + index * step)
  return counts && (near('x0') || near('x1')) && (start === Number(last.text) + step || start === Number(first.text))
}

/** Whether numbers count on by one step, and as many lines as there are; in another look than those, or beside text that runs on. */
function countLines(column: ReadonlyArray<Word>, rows: Rows): boolean {
  const values = column.map(({text}) => Number(text))
  const step = (values[1] ?? 0) - (values[0] ?? 0)
  if (step < 1 || step > longestStep || column.length < (step === 1 ? fewest.each : fewest.some)) return false
  if (values.some((value, index) => index > 0 && value - (values[index - 1] ?? 0) !== step)) return false
  const [first, last] = [column[0], column.at(-1)]
  if (!first || !last) return false
  const edge = maxOf(column.map(({x1}) => x1))
  const beside = rows.map(row => row.filter(word => word.x0 >= edge)).filter(row => isBetween(row[0], first, last))
  const expected = step * (column.length - 1) + 1
  if (Math.abs(beside.length - expected) > expected * slack) return false
  const lower = beside.filter(([word]) => /^\p{Ll}/u.test(word?.text ?? '')).length
  const isSet = beside.flat().every(({style}) => style !== first.style)
  return lower >= beside.length * runningOn || (isSet && step > 1)
}

function isBetween(word: Word | undefined, first: Word, last: Word): boolean {
  if (!word) return false
  const near = word.style.size / 2
  return word.baseline >= first.baseline - near && word.baseline <= last.baseline + near
}
