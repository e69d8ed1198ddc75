import type {Box} from '../box.ts'
import type {PageContent, Word} from '../page-content.ts'
import {findAlignedTables} from './aligned-tables.ts'
import {type FoundTable, wordsOf} from './found-table.ts'
import {findRuledTables} from './ruled-tables.ts'
import {joinRules} from './rules.ts'
import {findRowMarks, type RowDrawings} from './stacks.ts'
import {findTaggedTables} from './tagged-tables.ts'

/** Lines and areas of a page beyond which they are a drawing, such as a map: a table of a thousand cells has four thousand. */
const piecesOfTables = 8000

/** What tells of tables on a page, beside its words. */
export type TableSigns = Pick<PageContent, 'tags'> & RowDrawings

/**
 * The tables of a page, from the top: those that rules enclose, then those whose columns are aligned, then those that only
 * the structure of a tagged file tells of: what is drawn is right more often than what is tagged.
 */
export function findTables(words: ReadonlyArray<Word>, {tags, ...drawings}: TableSigns): FoundTable[] {
  const {rules, fills} = drawings.rules.length + drawings.fills.length > piecesOfTables ? nothing : drawings
  const level = words.filter(({style}) => style.rotation === 0)
  const ruled = findRuledTables(level, joinRules(rules))
  const isLeft = (box: Box) => !ruled.some(table => isWithin(box, table))
  const left = level.filter(isLeft)
  const marks = findRowMarks({rules: rules.filter(isLeft), fills: fills.filter(isLeft)}, left)
  const seen = [...ruled, ...findAlignedTables(left, marks)]
  const taken = new Set(seen.flatMap(wordsOf))
  const tagged = findTaggedTables(level, tags).filter(table => !wordsOf(table).some(word => taken.has(word)))
  return [...seen, ...tagged].toSorted((a, b) => a.y0 - b.y0)
}

const nothing = {rules: [], fills: []}

function isWithin({x0, y0, x1, y1}: Box, table: Box): boolean {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2]
  return table.x0 - 1 <= x && x <= table.x1 + 1 && table.y0 - 1 <= y && y <= table.y1 + 1
}
