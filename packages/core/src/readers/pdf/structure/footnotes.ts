import {minOf} from '../../../util/min-of.ts'
import type {Box} from '../box.ts'
import type {Column} from '../layout/lay-out-page.ts'
import type {TextLine} from '../layout/text-line.ts'
import type {ParedPage} from './page-furniture.ts'

/** A note at the foot of a page or column. */
export interface Note {
  /** What it is called by: `3`, `*`. */
  readonly mark: string
  /** Characters of its first line up to its text. */
  readonly length: number
  readonly lines: TextLine[]
  readonly column: Column
}

/** Part of the running text's size up to which a line may be one of a note. */
const small = 0.95

/** Sizes by which the first lines of notes may be set in more or less than each other: marks are as wide as their figures. */
const setIn = 0.7

/** Longest rule above notes, in parts of the page's width: longer ones part other things. */
const longestRule = 0.9

/** Mark of a note at the beginning of a line. */
const markPattern =
  /^(?:\[(?<boxed>\d{1,3})\]|(?<number>\d{1,3})[.)]?|(?<sign>[*†‡§¶#]{1,3}|[⁰¹²³⁴-⁹]{1,3}))(?=\s|\p{L}|["“‘(«„]|$)\s*/u

/** A raised text that calls a note. */
const callPattern = /^[[(]?(?:\d{1,3}|[*†‡§¶#]{1,3})[\])]?$/u

/** The marks that a line calls notes by. */
export function callsOf(line: TextLine): string[] {
  if (!line.looks.some(look => look.raised)) return []
  return line.runs.flatMap(run => (run.raised && isCall(run.text) ? [toMark(run.text)] : []))
}

/** Whether a raised text may call a note. */
export function isCall(text: string): boolean {
  return callPattern.test(text.trim().normalize('NFKC'))
}

/** The mark in a call. */
export function toMark(text: string): string {
  return text.normalize('NFKC').replaceAll(/[[\]()\s.]/gu, '')
}

/** Takes the notes at the foot of each column out of a page. */
export function takeNotes(page: ParedPage, size: number, calls: ReadonlySet<string>): {page: ParedPage; notes: Note[]} {
  const notes: Note[] = []
  const columns: Column[] = []
  for (const column of page.columns) {
    const start = startOfNotes(column, page, size, calls)
    const lines = column.lines.slice(0, start)
    if (lines.length > 0 || column.table) columns.push({...column, lines})
    addNotes(column, start, notes)
  }
  return {page: {...page, columns}, notes}
}

/** Index of the line of `column` that its notes begin with; its length if it has none. */
function startOfNotes({lines}: Column, page: ParedPage, size: number, calls: ReadonlySet<string>): number {
  let start = lines.length
  while (start > 0 && (lines[start - 1]?.style.size ?? size) <= size * small) start--
  for (let index = start; index < lines.length; index++) {
    const line = lines[index]
    const mark = line && markOf(line)
    if (mark && line.y0 > page.height / 3 && (calls.has(mark.text) || isBelowRule(line, page))) return index
  }
  return lines.length
}

function isBelowRule(line: TextLine, page: ParedPage): boolean {
  const near = (rule: Box) => rule.y1 <= line.y0 + line.style.size * 0.3 && line.y0 - rule.y1 <= line.style.size * 2
  return page.rules.some(
    rule =>
      near(rule) && Math.abs(rule.x0 - line.x0) <= line.style.size * 2 && rule.x1 - rule.x0 <= page.width * longestRule
  )
}

/** The mark that a line begins with, and how many characters it takes. */
export function markOf(line: TextLine): {text: string; length: number} | undefined {
  const found = markPattern.exec(line.text)
  if (!found) return undefined
  const {boxed, number, sign} = found.groups ?? {}
  return {text: toMark(boxed ?? number ?? sign ?? ''), length: found[0].length}
}

/** Notes begin where a mark stands at their left edge, or where the first one does, and, if it is a number, counts on. */
function addNotes(column: Column, start: number, notes: Note[]) {
  const lines = column.lines.slice(start)
  const left = minOf(lines.map(line => line.x0))
  const first = lines[0]?.x0 ?? left
  let open: Note | undefined
  for (const line of lines) {
    const mark = markOf(line)
    const {size} = line.style
    const atEdge = line.x0 - left <= size || Math.abs(line.x0 - first) <= size * setIn
    const begins = mark && atEdge && (!open || countsOn(open.mark, mark.text))
    if (begins) notes.push((open = {mark: mark.text, length: mark.length, lines: [line], column}))
    else open?.lines.push(line)
  }
}

function countsOn(before: string, mark: string): boolean {
  const [a, b] = [Number(before), Number(mark)]
  return Number.isNaN(a) || Number.isNaN(b) || b === a + 1
}
