import type {Box} from '../box.ts'
import type {Word} from '../page-content.ts'
import {findAlignedTables} from './aligned-tables.ts'
import type {FoundTable} from './found-table.ts'
import {findRuledTables} from './ruled-tables.ts'
import {joinRules} from './rules.ts'
import {findRowMarks, type RowDrawings} from './stacks.ts'

/** Lines and areas of a page beyond which they are a drawing, such as a map: a table of a thousand cells has four thousand. */
const piecesOfTables = 8000

/** The tables of a page, from the top: those that rules enclose, then those whose columns are aligned. */
export function findTables(words: ReadonlyArray<Word>, drawings: RowDrawings): FoundTable[] {
  const {rules, fills} = drawings.rules.length + drawings.fills.length > piecesOfTables ? nothing : drawings
  const level = words.filter(({style}) => style.rotation === 0)
  const ruled = findRuledTables(level, joinRules(rules))
  const isLeft = (box: Box) => !ruled.some(table => isWithin(box, table))
  const marks = findRowMarks({rules: rules.filter(isLeft), fills: fills.filter(isLeft)})
  return [...ruled, ...findAlignedTables(level.filter(isLeft), marks)].toSorted((a, b) => a.y0 - b.y0)
}

const nothing = {rules: [], fills: []}

function isWithin({x0, y0, x1, y1}: Box, table: Box): boolean {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2]
  return table.x0 - 1 <= x && x <= table.x1 + 1 && table.y0 - 1 <= y && y <= table.y1 + 1
}
