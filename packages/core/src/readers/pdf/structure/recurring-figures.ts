import type {Box} from '../box.ts'
import type {PageLayout} from '../layout/lay-out-page.ts'

/** Points by which a picture that is on several pages may stand elsewhere. */
const drift = 3

/** Share of the pages from which a picture at one place of them is of the pages, as a running head is. */
const pageShare = 0.3

/** A picture, and the number of its page. */
interface Placed {
  readonly figure: Box
  readonly page: number
}

/** Tells of each picture whether the same place of other pages has a picture of the same size. */
export function recurringFigures(
  pages: ReadonlyArray<Pick<PageLayout, 'figures' | 'number'>>
): (figure: Box) => boolean {
  const fewest = Math.max(2, (pages.length - 1) * pageShare)
  // What is no further away than the drift is in a cell beside at most: no figure is held against those of all pages.
  const cells = new Map<string, Placed[]>()
  for (const {figures, number} of pages) {
    for (const figure of figures) {
      const key = keyOf(cellOf(figure.x0), cellOf(figure.y0))
      const cell = cells.get(key)
      if (cell) cell.push({figure, page: number})
      else cells.set(key, [{figure, page: number}])
    }
  }
  // What recurs mostly does so to the point.
  const known = new Map<string, boolean>()
  return figure => {
    const key = keyOf(figure.x0, figure.y0, figure.x1, figure.y1)
    const found = known.get(key) ?? countPages(figure, cells) >= fewest
    known.set(key, found)
    return found
  }
}

function countPages(figure: Box, cells: ReadonlyMap<string, ReadonlyArray<Placed>>): number {
  const pages = new Set<number>()
  for (const across of [-1, 0, 1]) {
    for (const down of [-1, 0, 1]) {
      const near = cells.get(keyOf(cellOf(figure.x0) + across, cellOf(figure.y0) + down)) ?? []
      for (const each of near) if (isSame(each.figure, figure)) pages.add(each.page)
    }
  }
  return pages.size
}

function isSame(a: Box, b: Box): boolean {
  const isNear = (edge: keyof Box) => Math.abs(a[edge] - b[edge]) <= drift
  return isNear('x0') && isNear('y0') && isNear('x1') && isNear('y1')
}

function cellOf(edge: number): number {
  return Math.floor(edge / drift)
}

function keyOf(...numbers: ReadonlyArray<number>): string {
  return numbers.join(' ')
}
