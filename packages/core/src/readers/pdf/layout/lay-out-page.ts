import type {Table} from 'mdast'
import type {Box} from '../box.ts'
import {placeTable} from '../tables/place-table.ts'
import type {PageTables} from '../tables/read-tables.ts'
import {attachMarkers} from './attach-markers.ts'
import type {Chart} from './find-charts.ts'
import {findBulleted} from './find-bulleted.ts'
import {isUnderlined} from './is-underlined.ts'
import {type Figure, findFigures} from './find-figures.ts'
import {joinContents} from './join-contents.ts'
import {joinInitials} from './join-initials.ts'
import {joinJustified} from './join-justified.ts'
import {joinSpaced} from './join-spaced.ts'
import {orderLines} from './order-lines.ts'
import {tagBlocks} from './tag-blocks.ts'
import {partMarginHeads} from './part-margin-heads.ts'
import {Places} from './places.ts'
import type {TextLine} from './text-line.ts'
import {toLine, toLines} from './to-lines.ts'
import {toTextLine} from './to-text-line.ts'
import {unweave} from './unweave.ts'

/** Lines that stand below each other, in their order: a column, or what spans columns. */
export interface Column extends Box {
  readonly lines: TextLine[]
  /** The table that stands here, and no lines. */
  readonly table?: Table
}

/** A page in reading order, without its characters: what is kept until the document as a whole is known. */
export interface PageLayout {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly columns: ReadonlyArray<Column>
  /** Level lines of some length: what sets the foot notes apart is one. */
  readonly rules: ReadonlyArray<Box>
  /** From top to bottom. */
  readonly figures: ReadonlyArray<Figure>
  /** The numbers in the margin that count its lines. */
  readonly numbers: ReadonlyArray<TextLine>
}

/** The lines of a page in reading order. */
export function layOutPage({page, tables, rest, numbers, charts}: PageTables): PageLayout {
  const {number, width, height} = page
  const placed = tables.map(table => placeTable(table, page)).toSorted((a, b) => a.start - b.start)
  const lines = unweave(
    attachMarkers(joinContents(joinJustified(joinInitials(partMarginHeads(toLines(rest).map(joinSpaced))))))
  )
  const bulleted = findBulleted(lines, page.dots)
  const blocks = tagBlocks(page.tags)
  const places = new Places()
  const columns = orderLines(lines, placed).map(({lines: ordered, table, ...box}) => ({
    ...box,
    lines: ordered.map(line =>
      toTextLine(line, page, places, {bulleted: bulleted.has(line), underlined: isUnderlined(line, page.rules), blocks})
    ),
    ...(table ? {table: table.node} : {})
  }))
  const rules = page.rules.filter(({x0, x1, y0, y1}) => x1 - x0 > y1 - y0)
  const toFigure = ({words, ...box}: Chart): Figure => ({
    ...box,
    alt: undefined,
    tagged: false,
    lines: toLines(words).map(line => toTextLine(line, page, places))
  })
  const layout = {
    number,
    width,
    height,
    columns,
    rules,
    figures: [...findFigures(page, lines), ...charts.map(toFigure)].toSorted((a, b) => a.y0 - b.y0 || a.x0 - b.x0),
    numbers: numbers.map(word => toTextLine(toLine([word]), page, places))
  }
  places.trim()
  return layout
}
