import {boxAround} from '../box-around.ts'
import type {Box} from '../box.ts'
import type {Word} from '../page-content.ts'
import type {Drawings, Fill} from '../drawings.ts'
import {chunkGaps, type TextRow, toTextRows} from './rows-of-text.ts'
import {joinRules, type Rule, ruleSlack} from './rules.ts'

/** Level lines, or backgrounds of rows, of the same width above each other, or one alone: what is between them may be a table. */
export interface Stack extends Box {
  /** Where the lines are, or where the backgrounds begin and end, from the top. */
  readonly levels: ReadonlyArray<number>
}

/** How far the ends of lines of one table may differ, in points: borders of cells end half a line's width earlier or later. */
const endSlack = 4

/** How far below the baseline an underline is at most, in sizes of the letters. */
const underlineDepth = 0.35

/** Width in points below which lines above each other are the underlines of words. */
const narrowest = 72

/** How far apart backgrounds of one row may be, in points: what is between the cells of a table with spaced borders. */
const fillGap = 4

/** What a page draws that may be of a table. */
export type RowDrawings = Readonly<Pick<Drawings, 'fills' | 'rules'>>

/** What may part the rows of a table. */
export interface RowMarks {
  /** Those with the most lines first: a line under a group of columns is part of a table with others. */
  readonly stacks: ReadonlyArray<Stack>
  /** Level lines, and backgrounds of rows, that stand alone as well. */
  readonly lines: ReadonlyArray<Box>
}

/** The level lines and backgrounds of a page, but for the underlines of its words. */
export function findRowMarks({rules, fills}: RowDrawings, words: ReadonlyArray<Word>): RowMarks {
  const rows = rules.length > 0 ? toTextRows(words, chunkGaps.text) : []
  const levels = joinRules(rules).levels.filter(level => !isUnderline(level, rows))
  const lines = levels.map(({at, from, to}) => ({x0: from, y0: at, x1: to, y1: at}))
  const backgrounds = joinFills(fills)
  const stacks = [...pile(lines), ...pile(backgrounds)].filter(({x0, x1}) => x1 - x0 >= narrowest)
  return {stacks: stacks.toSorted((a, b) => b.levels.length - a.levels.length), lines: [...lines, ...backgrounds]}
}

/** Whether a line begins with a word that it is right below of, and ends with another. */
function isUnderline({at, from, to}: Rule, rows: ReadonlyArray<TextRow>): boolean {
  return rows.some(({baseline, size, chunks}) => {
    if (at < baseline || at > baseline + underlineDepth * size) return false
    const words = chunks.flatMap(chunk => chunk.words)
    return words.some(({x0}) => Math.abs(x0 - from) <= endSlack) && words.some(({x1}) => Math.abs(x1 - to) <= endSlack)
  })
}

/** Backgrounds of cells beside each other, as one for the row. */
function joinFills(fills: ReadonlyArray<Fill>): Box[] {
  const rows: Box[] = []
  for (const fill of fills.toSorted((a, b) => a.y0 - b.y0 || a.x0 - b.x0)) {
    const row = rows.find(
      ({x1, y0, y1}) =>
        Math.abs(y0 - fill.y0) <= ruleSlack && Math.abs(y1 - fill.y1) <= ruleSlack && Math.abs(x1 - fill.x0) <= fillGap
    )
    if (row) row.x1 = fill.x1
    else rows.push({x0: fill.x0, y0: fill.y0, x1: fill.x1, y1: fill.y1})
  }
  return rows
}

function pile(boxes: ReadonlyArray<Box>): Stack[] {
  const piles: Box[][] = []
  for (const box of boxes) {
    const found = piles.find(
      ([first]) => first && Math.abs(first.x0 - box.x0) <= endSlack && Math.abs(first.x1 - box.x1) <= endSlack
    )
    if (found) found.push(box)
    else piles.push([box])
  }
  return piles.map(members => ({
    ...boxAround(members),
    levels: [...new Set(members.flatMap(({y0, y1}) => [y0, y1]))].toSorted((a, b) => a - b)
  }))
}
