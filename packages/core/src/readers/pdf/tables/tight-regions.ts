import {minOf} from '../../../util/min-of.ts'
import {boxAround} from '../box-around.ts'
import type {Word} from '../page-content.ts'
import type {Region} from './regions.ts'
import {toRow} from './rows-of-text.ts'

/** White before a cell at least, in sizes of the letters: as much as a narrow space. */
const tightest = 0.2

/** A space within a cell, in sizes of the letters, where a row does not show one. */
const space = 0.3

/** The widest space within a cell, in sizes of the letters: in justified text, it is wider than usual in all of a line. */
const widestSpace = 0.6

/** Words of a row from which most gaps are spaces within cells. */
const longRow = 7

/**
 * Gap before a cell, in spaces of its row (behind a full stop, some programs set one and a third), and the share of the rows that have
 * it: only the longest cells of a column reach the next.
 */
const clear = {spaces: 1.4, share: 0.5}

/** Points by which the edges of the cells of a column may differ. */
const aligned = 0.75

/** Share of the rows that have a cell in a column, and rows at least. */
const filled = 0.75
const fewestRows = 3

/** White between two rows of one table, in sizes of the letters. */
const rowGap = 2.2

/** White above a line of the same cell, in sizes of the letters. */
const lineGap = 0.55

/** Columns that are looked for: there is no room for more. */
const mostColumns = 20

/** An edge that cells of some rows share: the left one, or the right one of numbers. */
interface Edge {
  readonly side: 'x0' | 'x1'
  readonly at: number
  /** By row, the index of the cell's first word; 0 where it has none. */
  readonly places: number[]
}

/**
 * Regions whose columns stand so close to each other that their white is no wider than a space where a cell is long: words begin, or
 * numbers end, at one place row by row, and behind clearly more than a space in most rows. In running text that is never so.
 */
export function findTightRegions(rows: ReadonlyArray<Row>): Region[] {
  const open = rows.map(hasClear)
  const regions: Region[] = []
  for (let start = 0; start < rows.length;) {
    // Nearly all rows are of running text.
    const isOpen = open.slice(start, start + fewestRows).filter(Boolean).length > 1
    const edges = isOpen ? edgesFrom(rows, start) : []
    const region = edges.length > 0 ? toRegion(rows, start, edges) : undefined
    if (region) regions.push(region)
    start += region ? region.rows.length : 1
  }
  return regions
}

type Row = ReadonlyArray<Word>

/** The edges that the rows from `start` on share, each as far down as nothing runs over it. */
function edgesFrom(rows: ReadonlyArray<Row>, start: number): Edge[] {
  const first = rows[start] ?? []
  const edges = first.flatMap((word, index): Edge[] => {
    if (!mayBegin(first, index)) return []
    const left: Edge = {side: 'x0', at: word.x0, places: [index]}
    return /\d/u.test(word.text) ? [left, {side: 'x1', at: word.x1, places: [index]}] : [left]
  })
  if (edges.length === 0 || edges.length > mostColumns * 2) return []
  return edges.map(edge => follow(rows, start, edge)).filter(edge => isColumn(edge, rows, start))
}

function mayBegin(row: Row, index: number): boolean {
  const [before, word] = [row[index - 1], row[index]]
  return before !== undefined && word !== undefined && word.x0 - before.x1 >= word.style.size * tightest
}

function follow(rows: ReadonlyArray<Row>, start: number, edge: Edge): Edge {
  const places = [...edge.places]
  for (let index = start + 1; index < rows.length; index++) {
    const [above, row] = [rows[index - 1] ?? [], rows[index] ?? []]
    if (isFarBelow(above, row)) break
    const place = row.findIndex((word, at) => mayBegin(row, at) && Math.abs(word[edge.side] - edge.at) <= aligned)
    if (place < 0 && row.some(word => word.x0 < edge.at - aligned && word.x1 > edge.at + aligned)) break
    // What reaches the edge and stops short of it is a cell before it, what begins behind it the next line of one; but not both.
    const [first] = row
    if (
      place < 0 &&
      edge.side === 'x0' &&
      first &&
      first.x0 < edge.at - aligned &&
      row.some(word => word.x0 > edge.at + aligned)
    )
      break
    places.push(Math.max(0, place))
  }
  while (places.at(-1) === 0) places.pop()
  return {...edge, places}
}

function isFarBelow(above: Row, row: Row): boolean {
  const [a, b] = [boxAround(above), boxAround(row)]
  return b.y0 - a.y1 > rowGap * (row[0]?.style.size ?? 0)
}

/** Whether most of the rows have a cell at an edge, and clearly more than a space before it. */
function isColumn({places, at}: Edge, rows: ReadonlyArray<Row>, start: number): boolean {
  const cells = places.flatMap((place, index) => (place > 0 ? [{row: rows[start + index] ?? [], place}] : []))
  const begun = places.filter((place, index) => place > 0 || (rows[start + index]?.[0]?.x0 ?? 0) < at - aligned)
  if (cells.length < fewestRows || cells.length < begun.length * filled) return false
  return cells.filter(({row, place}) => isClear(row, place)).length >= cells.length * clear.share
}

/** Whether the gap before a word is clearly more than a space. */
function isClear(row: Row, place: number): boolean {
  return gapBefore(row, place) >= spaceOf(row) * clear.spaces
}

function gapBefore(row: Row, place: number): number {
  return (row[place]?.x0 ?? 0) - (row[place - 1]?.x1 ?? 0)
}

/** The space between the words of a cell: the usual gap of a long row, the narrowest of a short one, where that is no cell's. */
function spaceOf(row: Row): number {
  const size = row[0]?.style.size ?? 0
  const gaps = row.map((_, place) => (place === 0 ? 0 : gapBefore(row, place))).filter(gap => gap >= size * tightest)
  const found = row.length >= longRow ? gaps.toSorted((a, b) => a - b)[gaps.length >> 1] : minOf(gaps)
  return found !== undefined && found <= size * widestSpace ? found : size * space
}

/** Whether a row has a gap that is clearly more than a space. */
function hasClear(row: Row): boolean {
  const narrow = (row[0]?.style.size ?? 0) * tightest
  let [least, most] = [Infinity, 0]
  for (let place = 1; place < row.length; place++) {
    const gap = gapBefore(row, place)
    if (gap >= narrow && gap < least) least = gap
    if (gap > most) most = gap
  }
  // Most rows end here: their spaces are alike.
  const isEven = row.length >= longRow && most < least * clear.spaces
  return !isEven && most >= spaceOf(row) * clear.spaces
}

/** The region of the rows that have all of the edges; fewer, where the longest edge goes on alone. */
function toRegion(rows: ReadonlyArray<Row>, start: number, edges: ReadonlyArray<Edge>): Region | undefined {
  let length = edges.reduce((least, {places}) => Math.min(least, places.length), Infinity)
  const {x1} = boxAround(rows.slice(start, start + length).flat())
  while (isNextLine(rows[start + length - 1], rows[start + length], edges, x1)) length++
  const members = rows.slice(start, start + length)
  const cuts = members.map((_, index) => {
    const places = edges.map(({places: own}) => own[index] ?? 0).filter(place => place > 0)
    return [...new Set(places)].toSorted((a, b) => a - b)
  })
  const made = members.map((row, index) => toRow(partAt(row, cuts[index] ?? [])))
  const count = Math.max(...made.map(({chunks}) => chunks.length))
  if (length < fewestRows || count < 2) return undefined
  const full = made.filter(({chunks}) => chunks.length === count)
  const columns = Array.from({length: count}, (_, column) => {
    const {x0, x1} = boxAround(full.flatMap(({chunks}) => chunks[column] ?? []))
    return {x0, x1}
  })
  const isApart = columns.every(({x0}, index) => index === 0 || x0 >= (columns[index - 1]?.x1 ?? 0))
  return isApart ? {rows: made, columns} : undefined
}

/** Whether a row is the next line of a cell of the one above, and of no other: that had no room for its first word up to `end`. */
function isNextLine(above: Row | undefined, row: Row | undefined, edges: ReadonlyArray<Edge>, end: number): boolean {
  const [first] = row ?? []
  if (!above || !row || !first || boxAround(row).y0 - boxAround(above).y1 > lineGap * first.style.size) return false
  if (boxAround(above).x1 + first.x1 - first.x0 <= end) return false
  return edges.some(({side, at}) => side === 'x0' && Math.abs(first.x0 - at) <= aligned)
}

/** The words of a row, parted where its cells begin. */
function partAt(row: Row, cuts: ReadonlyArray<number>): Row[] {
  return [0, ...cuts].map((from, index) => row.slice(from, cuts[index] ?? row.length))
}
