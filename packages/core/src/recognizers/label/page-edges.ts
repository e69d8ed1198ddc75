import type {RuleId} from '../../messages.ts'
import type {Line} from './lines.ts'

/** Lines at the top and at the bottom of a page that may be running heads and feet. */
const edgeLines = 3

/** Pages that a line must be repeated on to be a running line: two, and this share of all. */
const fewestPages = 2
const shareOfPages = 0.5

/** Longest running line, in characters. */
const longestRunning = 120

/** A page's number alone: "3", "- 3 -", "Page 3 of 8", "3/8". */
const pageNumber =
  /^(?:page|seite|página|pagina|стр\.?|p\.)?\s*[-–—[(|]?\s*(?<number>\d{1,4})\s*(?:(?:of|de|von|sur|из|\/)\s*\d{1,4})?\s*[-–—\])|]?$/iu

/** A page's number that says so: "Page 3 of 8". */
const namedPageNumber = /^(?:page|seite|página|pagina|стр\.?)\s*\d{1,4}\b/iu

/** Lines that are of the pages and not of the document, with the rule that tells. */
export function pageFurniture(lines: ReadonlyArray<Line>): Map<Line, RuleId> {
  const found = new Map<Line, RuleId>()
  const edges = edgesOf(lines)
  for (const line of pageNumbers(lines, edges)) found.set(line, 'page-number')
  for (const line of runningLines(edges)) if (!found.has(line)) found.set(line, 'running-line')
  return found
}

/** A line near a page's edge. */
interface Edge {
  line: Line
  top: boolean
}

/** Lines near a page's edge, by page; none where the source has no pages. */
function edgesOf(lines: ReadonlyArray<Line>): Map<number, Edge[]> {
  const pages = new Map<number, Line[]>()
  for (const line of lines) {
    if (line.page === undefined) continue
    const page = pages.get(line.page)
    if (page) page.push(line)
    else pages.set(line.page, [line])
  }
  return new Map([...pages].map(([page, all]) => [page, edgesOfPage(all)]))
}

function edgesOfPage(lines: Line[]): Edge[] {
  const top = lines.slice(0, edgeLines).map(line => ({line, top: true}))
  const foot = lines.slice(Math.max(edgeLines, lines.length - edgeLines)).map(line => ({line, top: false}))
  return [...top, ...foot]
}

/**
 * Numbers alone that count up over the document: at page edges, or, where the source does not tell its pages, in blocks
 * of their own. One number alone proves nothing, unless it says "page".
 */
function pageNumbers(lines: ReadonlyArray<Line>, edges: Map<number, Edge[]>): Line[] {
  const candidates = (
    edges.size > 1
      ? [...edges.values()].flat().map(edge => edge.line)
      : lines.filter((line, index) => isAlone(lines, line, index))
  )
    .map(line => ({line, number: Number(pageNumber.exec(line.text)?.groups?.['number'] ?? Number.NaN)}))
    .filter(({line, number}) => !Number.isNaN(number) && line.container === 'flow')
  const counting = candidates.filter(({number}, index) => {
    const before = candidates[index - 1]?.number
    const after = candidates[index + 1]?.number
    return before === number - 1 || after === number + 1
  })
  const named = candidates.filter(({line}) => namedPageNumber.test(line.text))
  return [...new Set([...counting, ...named])].map(({line}) => line)
}

function isAlone(lines: ReadonlyArray<Line>, line: Line, index: number): boolean {
  return line.first && lines[index + 1]?.block !== line.block
}

/**
 * Lines that stand at the edges of most pages, digits aside. The first page keeps its own at the top: it may be the letterhead. What
 * ends like a salutation or an announcement is the text's.
 */
function runningLines(edges: Map<number, Edge[]>): Line[] {
  const byKey = new Map<string, Edge[]>()
  for (const edge of [...edges.values()].flat()) {
    const {text} = edge.line
    const key = text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ')
    if (!/\p{L}/u.test(key) || /[,:;!]$/.test(key) || text.length > longestRunning) continue
    const same = byKey.get(key)
    if (same) same.push(edge)
    else byKey.set(key, [edge])
  }
  const fewest = Math.max(fewestPages, edges.size * shareOfPages)
  const firstPage = Math.min(...edges.keys())
  return [...byKey.values()].flatMap(found => {
    const pages = new Set(found.map(({line}) => line.page))
    return pages.size >= fewest
      ? found.filter(({line, top}) => !top || line.page !== firstPage).map(({line}) => line)
      : []
  })
}
