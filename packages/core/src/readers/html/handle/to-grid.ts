import type * as mdast from 'mdast'
import {attribute, type Element} from '../dom.ts'

/** Empty cells for each that the source has, at most: a row that heads a dozen columns has one cell. */
const mostEmpty = 20

/**
 * Rows with a cell in each column: what another cell reaches over is an empty one. How far a cell reaches is believed as far as
 * there are columns, for many reach over a hundred to be sure.
 *
 * @param rows The rows as they were read.
 * @param elements The cells of each, in the source.
 */
export function toGrid(
  rows: ReadonlyArray<mdast.TableRow>,
  elements: ReadonlyArray<ReadonlyArray<Element>>
): mdast.TableRow[] {
  const spans = elements.map(cells => cells.map(toSpan))
  if (spans.every(cells => cells.every(({across, down}) => across === 1 && down === 1))) return [...rows]
  const grid = new Grid(spans)
  return rows.map((row, index) => grid.place(row, spans[index] ?? []))
}

/** How many columns and rows a cell reaches over. */
interface Span {
  across: number
  down: number
}

function toSpan(cell: Element): Span {
  return {across: toCount(attribute(cell, 'colspan')), down: toCount(attribute(cell, 'rowspan'))}
}

function toCount(value: string | undefined): number {
  return value === undefined ? 1 : Math.max(1, Number.parseInt(value, 10) || 1)
}

/** Places the cells of one row after the other. */
class Grid {
  readonly #width: number
  /** For each column, the rows below that a cell still reaches over. */
  readonly #reaching: number[] = []
  /** Empty cells that may still be put in. */
  #left: number
  #cells: mdast.TableCell[] = []

  constructor(spans: ReadonlyArray<ReadonlyArray<Span>>) {
    this.#width = toWidth(spans)
    this.#left = mostEmpty * spans.reduce((sum, cells) => sum + cells.length, 0)
  }

  place(row: mdast.TableRow, spans: ReadonlyArray<Span>): mdast.TableRow {
    this.#cells = []
    let spare = this.#width - spans.length - this.#reaching.filter(each => each > 0).length
    let column = 0
    for (const [index, {across, down}] of spans.entries()) {
      column = this.#passReached(column)
      this.#cells.push(row.children[index] as mdast.TableCell)
      this.#reaching[column++] = down - 1
      for (let more = Math.min(across - 1, spare); more > 0; more--, spare--) {
        this.#addEmpty()
        this.#reaching[column++] = down - 1
      }
    }
    while (column < this.#width) column = Math.max(this.#passReached(column), column + 1)
    return {...row, children: this.#cells}
  }

  /** Puts empty cells in where cells of the rows above reach from `column` on; gives the column after them. */
  #passReached(column: number): number {
    let next = column
    for (let rows = this.#reaching[next] ?? 0; rows > 0; rows = this.#reaching[++next] ?? 0) {
      this.#reaching[next] = rows - 1
      this.#addEmpty()
    }
    return next
  }

  #addEmpty(): void {
    if (this.#left-- > 0) this.#cells.push({type: 'tableCell', children: []})
  }
}

/** Most cells that stand side by side, those of the rows above among them. */
function toWidth(spans: ReadonlyArray<ReadonlyArray<Span>>): number {
  let width = 0
  let reaching: number[] = []
  for (const cells of spans) {
    width = Math.max(width, cells.length + reaching.length)
    reaching = [...reaching, ...cells.map(({down}) => down)].map(rows => rows - 1).filter(rows => rows > 0)
  }
  return width
}
