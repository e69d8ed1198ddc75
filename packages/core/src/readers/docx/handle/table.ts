import {fewestSides, toTable} from '../../flow/to-table.ts'
import type {Handler, StoryState, TableState} from '../state.ts'
import {toFlag, toNumber} from '../to-flag.ts'
import {closeFlow} from './paragraph.ts'

/** Share of the cells that must have rules of their own for the table to be ruled. */
const ruledShare = 0.5

/** Columns of a table, at most: those of Word (63). */
const mostColumns = 63

export const table: Handler = {
  open(_, story) {
    story.tables.push({
      rows: [],
      row: [],
      ruled: undefined,
      headed: false,
      ruledCells: 0,
      cells: 0,
      continues: false,
      columns: 1
    })
  },
  close(_, story) {
    const last = story.tables.pop()
    if (!last) return
    const ruled = last.ruled === true || last.ruledCells > last.cells * ruledShare
    story.builder.push(toTable(last.rows, {ruled, headed: last.headed}))
  }
}

export const tableRow: Handler = {
  open: (_, story) => withTable(story, each => (each.row = [])),
  close: (_, story) => withTable(story, each => each.rows.push(each.row))
}

export const tableCell: Handler = {
  open(_, story) {
    story.builder.open()
    withTable(story, each => {
      each.cells++
      each.continues = false
      each.columns = 1
    })
  },
  close(_, story) {
    const flow = closeFlow(story)
    // A cell that goes on with the one above has nothing of its own.
    withTable(story, each => {
      each.row.push(each.continues && flow.length === 0 ? undefined : flow)
      for (let column = 1; column < each.columns; column++) each.row.push(undefined)
    })
  }
}

export const verticalMerge: Handler = {
  open: (element, story) =>
    withTable(story, each => {
      each.continues = (element.get('w:val') ?? 'continue') === 'continue'
    })
}

/** How many columns a cell has. */
export const gridSpan: Handler = {
  open: (element, story) =>
    withTable(story, each => {
      each.columns = Math.min(toNumber(element.get('w:val')) ?? 1, mostColumns)
    })
}

export const tableHead: Handler = {
  open: (element, story) =>
    withTable(story, each => {
      each.headed ||= toFlag(element)
    })
}

export const tableStyle: Handler = {
  open: (element, story) =>
    withTable(story, each => {
      each.ruled ??= story.styles.table(element.get('w:val')).ruled
    })
}

/** A border inside of a table: a rule, if it is drawn. */
export const tableBorder: Handler = {
  open: (element, story) =>
    withTable(story, each => {
      each.ruled = !['nil', 'none', undefined].includes(element.get('w:val')) || (each.ruled ?? false)
    })
}

/** The borders of a cell, drawn or not. */
export const cellBorders: Handler = {
  close: (element, story, end) =>
    withTable(story, each => {
      const drawn = story.source.slice(element.start, end).match(/:val\s*=\s*["'](?!nil|none)/g)?.length ?? 0
      if (drawn >= fewestSides) each.ruledCells++
    })
}

function withTable(story: StoryState, change: (table: TableState) => void): void {
  const last = story.tables.at(-1)
  if (last) change(last)
}
