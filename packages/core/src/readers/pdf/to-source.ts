import type {Origin, Span} from '../../tree/types.ts'
import {boxAround} from './box-around.ts'
import type {Line, PageContent, Word} from './page-content.ts'

/** Words that stand side by side in the page's text, with one space between them where there is any. */
type Run = [Word, ...Word[]]

/**
 * The text of lines, a `\n` between them, and where it comes from: one span with its box for each stretch of a line that
 * the page's text has just so.
 */
export function toSource(
  lines: ReadonlyArray<Pick<Line, 'words'>>,
  page: Pick<PageContent, 'number' | 'text'>
): {value: string; origin: Origin} {
  const part = `page/${page.number}`
  const origin: Origin = []
  let value = ''
  let last: Span | undefined
  for (const {words} of lines) {
    let between = value === '' ? '' : '\n'
    for (const run of toRuns(words, page.text)) {
      const start = startOf(run[0])
      const end = endOf(run.at(-1) ?? run[0])
      if (last) origin.push(gap(last, start, page.text, part))
      last = {part, start, end, ...roundBox(run)}
      origin.push(last)
      value += between + page.text.slice(start, end)
      between = ' '
    }
  }
  return {value, origin}
}

function startOf(word: Word): number {
  return word.chars[0]?.start ?? 0
}

function endOf(word: Word): number {
  const last = word.chars.at(-1)
  return last ? last.start + last.text.length : 0
}

function toRuns(words: ReadonlyArray<Word>, text: string): Run[] {
  const runs: Run[] = []
  for (const word of words) {
    const open = runs.at(-1)
    const before = open?.at(-1)
    if (open && before && isSideBySide(endOf(before), startOf(word), text)) open.push(word)
    else runs.push([word])
  }
  return runs
}

function isSideBySide(end: number, start: number, text: string): boolean {
  return start === end + 1 && text[end] === ' '
}

/** What stands for one space or line end: the white space between two stretches, or nothing of the source. */
function gap(last: Span, start: number, text: string, part: string): Span {
  const blank = start >= last.end && text.slice(last.end, start).trim() === ''
  return {part, start: blank ? last.end : start, end: start, length: 1}
}

/** A box in hundredths of a point, finer than any screen. */
function roundBox(run: Run) {
  const {x0, y0, x1, y1} = boxAround(run)
  return {x0: round(x0), y0: round(y0), x1: round(x1), y1: round(y1)}
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
