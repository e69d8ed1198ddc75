import {type Chart, findCharts} from '../layout/find-charts.ts'
import {takeLineNumbers} from '../layout/take-line-numbers.ts'
import {toWords} from '../layout/to-words.ts'
import type {Page, PageContent, Word} from '../page-content.ts'
import {findRest, isAtEdge} from './find-rest.ts'
import {findTables} from './find-tables.ts'
import {type FoundTable, wordsOf} from './found-table.ts'

/** A page with its tables taken out. */
export interface PageTables {
  readonly page: Page
  readonly tables: FoundTable[]
  /** The words that are in no table, in the order of painting. */
  readonly rest: ReadonlyArray<Word>
  /** Those that number its lines. */
  readonly numbers: ReadonlyArray<Word>
  readonly charts: ReadonlyArray<Chart>
}

/** Takes the tables out of pages as they come. Each page waits for the next, which may tell what stands at its end. */
export async function* readTables(pages: AsyncIterable<PageContent>): AsyncGenerator<PageTables> {
  let before: PageTables | undefined
  for await (const page of pages) {
    let next = takeTables(page, before?.numbers)
    if (before) {
      const joined = continueTables(before, next)
      yield joined[0]
      next = joined[1]
    }
    before = next
  }
  if (before) yield before
}

function takeTables({chars, ...page}: PageContent, before: ReadonlyArray<Word> | undefined): PageTables {
  const {words, numbers} = takeLineNumbers(toWords(chars, page.text), before)
  const charts = findCharts(words, page)
  const inCharts = new Set(charts.flatMap(chart => chart.words))
  const rest = inCharts.size === 0 ? words : words.filter(word => !inCharts.has(word))
  return add({page, tables: [], rest, numbers, charts}, findTables(rest, page))
}

/** Finds what the end of one of two pages left of a table that is on the other. */
function continueTables(before: PageTables, next: PageTables): [PageTables, PageTables] {
  const last = before.tables.findLast(table => isAtEdge(before.rest, table, 'bottom'))
  const first = next.tables.find(table => isAtEdge(next.rest, table, 'top'))
  const above = last && !first ? findRest(next.rest, last, 'top') : undefined
  const below = first && !last ? findRest(before.rest, first, 'bottom') : undefined
  return [add(before, below ? [below] : []), add(next, above ? [above] : [])]
}

function add(before: PageTables, found: ReadonlyArray<FoundTable>): PageTables {
  if (found.length === 0) return before
  const {tables, rest} = before
  const taken = new Set(found.flatMap(wordsOf))
  const all = [...tables, ...found].toSorted((a, b) => a.y0 - b.y0)
  return {...before, tables: all, rest: rest.filter(word => !taken.has(word))}
}
