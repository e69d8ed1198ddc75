import {minOf} from '../../../util/min-of.ts'
import type {PageLayout} from '../layout/lay-out-page.ts'
import type {TextLine} from '../layout/text-line.ts'

/** Rows at each edge of a page that may be running heads and feet. */
const edgeRows = 4

/** Parts of a page's height in which they stand. */
const zones = {head: 0.16, foot: 0.14}

/** The same for the outermost row alone: some programs leave wide margins outside of it. */
const outermostZone = 0.25

/** Points that a running line may stand higher or lower on another page. */
const drift = 6

/** Lines side by side at a page's edge. */
export interface Row {
  readonly lines: TextLine[]
  readonly page: PageLayout
  readonly place: 'foot' | 'head'
  /** Distance from the edge: the place of the baseline. */
  readonly depth: number
  readonly text: string
  /** Its text without digits, to compare. */
  readonly key: string
}

/** The rows at the top or at the bottom of a page, from its edge on. */
export function rowsOf(page: PageLayout, place: Row['place']): Row[] {
  const {height} = page
  const depthOf = (line: TextLine) => (place === 'head' ? line.baseline : height - line.baseline)
  const level = page.columns.flatMap(column => column.lines).filter(line => line.style.rotation === 0)
  const first = minOf(level.map(depthOf))
  const zone = Math.max(height * zones[place], first <= height * outermostZone ? first : 0)
  const lines = level.filter(line => depthOf(line) <= zone).sort((a, b) => depthOf(a) - depthOf(b) || a.x0 - b.x0)
  const rows: TextLine[][] = []
  for (const line of lines) {
    const open = rows.at(-1)
    if (open?.[0] && Math.abs(open[0].baseline - line.baseline) <= line.style.size * 0.5) open.push(line)
    else rows.push([line])
  }
  return rows.slice(0, edgeRows).map(row => toRow(row, page, place, depthOf))
}

function toRow(lines: TextLine[], page: PageLayout, place: Row['place'], depthOf: (line: TextLine) => number): Row {
  const [first] = lines
  const text = lines
    .toSorted((a, b) => a.x0 - b.x0)
    .map(line => line.text)
    .join(' ')
  return {lines, page, place, depth: first ? depthOf(first) : 0, text, key: keyOf(text)}
}

function keyOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/\p{Nd}+|\b[ivxl]+\b/gu, '#')
    .replaceAll(/\s+/gu, '')
}

/** On how many pages a row is at the same place, digits aside. */
export function countLike(all: ReadonlyArray<Row>): (row: Row) => number {
  const keyed = Map.groupBy(all, ({place, key}) => `${place} ${key}`)
  // Running lines mostly stand at one depth to the point: each is counted once.
  const known = new Map<string, number>()
  return ({place, key, depth}) => {
    const id = `${depth} ${place} ${key}`
    let count = known.get(id)
    if (count === undefined) {
      const like = (keyed.get(`${place} ${key}`) ?? []).filter(each => Math.abs(each.depth - depth) <= drift)
      known.set(id, (count = new Set(like.map(({page}) => page.number)).size))
    }
    return count
  }
}

/**
 * On how many pages a row that is on other pages as well stands at one place, whatever it says: the titles of chapters over their pages.
 */
export function countRunning(all: ReadonlyArray<Row>, pagesLike: (row: Row) => number): (row: Row) => number {
  const pages = new Map<string, Set<number>>()
  const bandOf = ({place, depth}: Row, shift = 0) => `${place} ${Math.round(depth / drift) + shift}`
  for (const row of all) {
    if (pagesLike(row) < 2) continue
    const known = pages.get(bandOf(row)) ?? new Set()
    pages.set(bandOf(row), known.add(row.page.number))
  }
  return row => new Set([-1, 0, 1].flatMap(shift => [...(pages.get(bandOf(row, shift)) ?? [])])).size
}
