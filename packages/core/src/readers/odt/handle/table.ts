import {toTable} from '../../flow/to-table.ts'
import type {Handler, StoryState, TableState} from '../state.ts'

/** Share of the cells that must have rules for the table to be ruled. */
const ruledShare = 0.5

export const table: Handler = {
  open(_, story) {
    story.tables.push({rows: [], row: [], headed: false, cells: 0, ruledCells: 0})
  },
  close(_, story) {
    const last = story.tables.pop()
    if (!last) return
    story.builder.push(toTable(last.rows, {ruled: last.ruledCells > last.cells * ruledShare, headed: last.headed}))
  }
}

export const headerRows: Handler = {
  open: (_, story) =>
    withTable(story, each => {
      each.headed = true
    })
}

export const tableRow: Handler = {
  open: (_, story) => withTable(story, each => (each.row = [])),
  close: (_, story) => withTable(story, each => each.rows.push(each.row))
}

/** A cell; one that another one covers has nothing to show, and mostly no text. */
export function tableCell(covered = false): Handler {
  return {
    open(element, story) {
      story.builder.open()
      withTable(story, each => {
        each.cells++
        if (story.styles.get('table-cell', element.get('table:style-name')).ruled) each.ruledCells++
      })
    },
    close(_, story) {
      const flow = story.builder.close()
      withTable(story, each => {
        each.row.push(covered && flow.length === 0 ? undefined : flow)
      })
    }
  }
}

function withTable(story: StoryState, change: (table: TableState) => void): void {
  const last = story.tables.at(-1)
  if (last) change(last)
}
