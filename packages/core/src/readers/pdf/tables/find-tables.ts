import type {Box} from '../box.ts'
import type {Word} from '../page-content.ts'
import type {Drawings} from '../read-drawings.ts'
import {findAlignedTables} from './aligned-tables.ts'
import type {FoundTable} from './found-table.ts'
import {findRuledTables} from './ruled-tables.ts'
import {joinRules} from './rules.ts'
import {findRowMarks} from './stacks.ts'

/** The tables of a page, from the top: those that rules enclose, then those whose columns are aligned. */
export function findTables(words: ReadonlyArray<Word>, drawings: Readonly<Drawings>): FoundTable[] {
  const level = words.filter(({style}) => style.rotation === 0)
  const ruled = findRuledTables(level, joinRules(drawings.rules))
  const isLeft = (box: Box) => !ruled.some(table => isWithin(box, table))
  const marks = findRowMarks({rules: drawings.rules.filter(isLeft), fills: drawings.fills.filter(isLeft)})
  return [...ruled, ...findAlignedTables(level.filter(isLeft), marks)].toSorted((a, b) => a.y0 - b.y0)
}

function isWithin({x0, y0, x1, y1}: Box, table: Box): boolean {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2]
  return table.x0 - 1 <= x && x <= table.x1 + 1 && table.y0 - 1 <= y && y <= table.y1 + 1
}
