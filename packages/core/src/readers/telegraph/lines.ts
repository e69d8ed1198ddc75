import {isRow} from './is-row.ts'
import type {Stretch} from './messages.ts'

/** A line of a transmission, without its indentation and the codes at its edges. */
export interface TelegraphLine extends Stretch {
  /** Columns of white space before it. */
  indent: number
  /** The code that closes it, for the typesetter: `=` and `<` (ANPA 1312, IPTC 7901); `''` for none. */
  close: string
}

/** Columns that a tab stands for; as many begin a paragraph anywhere. */
const tabWidth = 8

/** White space and control characters at the edges of a line. */
// oxlint-disable-next-line no-control-regex -- these are what it is about
const edge = /^[\s\0-\x1b\x7f]+|[\s\0-\x1b\x7f]+$/g

/**
 * The lines of a stretch of `text`, blank ones included.
 *
 * @param codes Codes that can open a line and close it, each as a pattern; they are no part of it.
 */
export function toTelegraphLines(
  text: string,
  {start, end}: Stretch,
  codes: {open?: RegExp; close?: RegExp} = {}
): TelegraphLine[] {
  const lines: TelegraphLine[] = []
  let from = start
  const inside = text.slice(start, end)
  for (const match of inside.matchAll(/\r\n?|\n|\f|$/g)) {
    lines.push(toLine(text, from, start + match.index, codes))
    from = start + match.index + match[0].length
  }
  return lines
}

function toLine(text: string, from: number, to: number, {open, close}: {open?: RegExp; close?: RegExp}): TelegraphLine {
  let start = from
  let end = to
  const trim = () => {
    const raw = text.slice(start, end)
    const trimmed = raw.replaceAll(edge, '')
    start = trimmed === '' ? start : start + raw.indexOf(trimmed)
    end = start + trimmed.length
  }
  trim()
  const indent = columnsOf(text.slice(from, start))
  const opening = open?.exec(text.slice(start, end))?.[0].length ?? 0
  start += opening
  const closing = close?.exec(text.slice(start, end))?.[0] ?? ''
  end -= closing.length
  trim()
  return {start, end, indent, close: closing.trim()}
}

function columnsOf(space: string): number {
  let columns = 0
  for (const character of space) columns += character === '\t' ? tabWidth : character === ' ' ? 1 : 0
  return columns
}

/** Columns of an indentation that begins a paragraph. */
const paragraphIndent = 2

/** Columns of lines that were set to a width; a longer one is a paragraph of its own. */
const longestWrapped = 100

/**
 * Lines that belong together: blank lines part them, a line that is closed ends them; a point of a list, a table and the text after
 * it begin others, and so does an indentation, where other lines have none.
 */
export function toGroups(source: string, lines: ReadonlyArray<TelegraphLine>): TelegraphLine[][] {
  const groups: TelegraphLine[][] = []
  const filled = lines.filter(line => line.end > line.start)
  const isSetOff = filled.some(line => line.indent < paragraphIndent && line.close === '')
  let open: TelegraphLine[] | undefined
  for (const line of lines) {
    if (line.end === line.start) {
      open = undefined
      continue
    }
    const before = open?.at(-1)
    const isLong = before !== undefined && before.end - before.start > longestWrapped
    const begins = line.indent >= tabWidth || (line.indent >= paragraphIndent && (isSetOff || isLong))
    const words = source.slice(line.start, line.end)
    const isOther =
      /^[-*•] \S/.test(words) || (before && isRow(words) !== isRow(source.slice(before.start, before.end)))
    if (!open || before?.close || begins || isLong || isOther) groups.push((open = [line]))
    else open.push(line)
  }
  return groups
}
