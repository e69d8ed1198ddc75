import type {RuleId} from '../../messages.ts'
import {endsSentence} from './ends-sentence.ts'
import type {Line} from './lines.ts'
import {isSeen} from './seen-layout.ts'

/** Lines at the top and at the bottom of a page that may be running heads and feet. */
const edgeLines = 3

/** Pages that a line must be repeated on to be a running line: two, and this share of all. */
const fewestPages = 2
const shareOfPages = 0.5

/** Longest running line, in characters. */
const longestRunning = 120

/** Shortest line, in characters, that a page's end may have cut: what is shorter is a heading or a label. */
const shortestInterrupted = 30

/** A page's number alone: "3", "- 3 -", "Page 3 of 8", "3/8". */
const pageNumber =
  /^(?:page|seite|página|pagina|стр\.?|p\.)?\s*[-–—[(|]?\s*(?<number>\d{1,4})\s*(?:(?:of|de|von|sur|из|\/)\s*\d{1,4})?\s*[-–—\])|]?$/iu

/** A page's number that says so: "Page 3 of 8". */
const namedPageNumber = /^(?:page|seite|página|pagina|стр\.?)\s*\d{1,4}\b/iu

/** Lines that are of the pages and not of the document, with the rule that tells. */
export function pageFurniture(all: ReadonlyArray<Line>): Map<Line, RuleId> {
  // A reader that saw the pages has found their edges.
  const lines = all.filter(line => !isSeen(line))
  const told = lines.some(line => (line.page ?? 1) > 1)
  const numbers = told ? countingUp(edgeLinesOf(toldPages(lines))) : interrupting(lines)
  const pages = told ? toldPages(lines) : pagesAfter(lines, numbers)
  const found = new Map<Line, RuleId>()
  for (const line of numbers) found.set(line, 'page-number')
  for (const line of runningLines(pages.map(toEdges))) if (!found.has(line)) found.set(line, 'running-line')
  return found
}

/** Pages that the source tells. */
function toldPages(lines: ReadonlyArray<Line>): Line[][] {
  const pages = new Map<number, Line[]>()
  for (const line of lines) {
    const page = pages.get(line.page ?? 1)
    if (page) page.push(line)
    else pages.set(line.page ?? 1, [line])
  }
  return [...pages.values()]
}

/** Pages of a source that does not tell them: each ends with its number. */
function pagesAfter(lines: ReadonlyArray<Line>, numbers: ReadonlyArray<Line>): Line[][] {
  const ends = new Set(numbers)
  const pages: Line[][] = [[]]
  for (const line of lines) {
    pages.at(-1)?.push(line)
    if (ends.has(line)) pages.push([])
  }
  return pages.filter(page => page.length > 0)
}

/** A line near a page's edge. */
interface Edge {
  line: Line
  top: boolean
}

function toEdges(lines: Line[]): Edge[] {
  const top = lines.slice(0, edgeLines).map(line => ({line, top: true}))
  const foot = lines.slice(Math.max(edgeLines, lines.length - edgeLines)).map(line => ({line, top: false}))
  return [...top, ...foot]
}

function edgeLinesOf(pages: Line[][]): Line[] {
  return pages.flatMap(toEdges).map(edge => edge.line)
}

/** Numbers alone that count up. One number alone proves nothing, unless it says "page". */
function countingUp(lines: ReadonlyArray<Line>): Line[] {
  const candidates: Array<{line: Line; number: number}> = []
  for (const line of lines) {
    const number = line.container === 'flow' ? numberOf(line) : undefined
    if (number !== undefined) candidates.push({line, number: Number(number)})
  }
  return candidates
    .filter(({line, number}, index) => {
      const counting = candidates[index - 1]?.number === number - 1 || candidates[index + 1]?.number === number + 1
      return counting || namedPageNumber.test(line.text)
    })
    .map(({line}) => line)
}

/**
 * Page numbers where the source does not tell its pages: in blocks of their own, within a sentence, or counting up with
 * one that is. Numbers that only ever stand between whole paragraphs may be the paragraphs' own.
 */
function interrupting(lines: ReadonlyArray<Line>): Line[] {
  const alone: Line[] = []
  const cutting = new Set<Line>()
  for (const [index, line] of lines.entries()) {
    if (!line.first) continue
    if (lines[index + 1]?.block !== line.block) alone.push(line)
    if (isShortNumber(line) && cutsSentence(lines, index)) cutting.add(line)
  }
  const counting = countingUp(alone)
  const proven = counting.some(line => cutting.has(line))
  const numbers = new Set(proven ? counting : counting.filter(line => namedPageNumber.test(line.text)))
  return alone.filter(line => cutting.has(line) || numbers.has(line))
}

/** A page's number by its looks; one of four digits may be a year that belongs to the sentence. */
function isShortNumber(line: Line): boolean {
  const number = numberOf(line)
  return number !== undefined && number.length < 4
}

/** The digits of a line that is a page's number, by its looks. */
function numberOf({text}: Line): string | undefined {
  return /\d/.test(text) ? pageNumber.exec(text)?.groups?.['number'] : undefined
}

/** Whether the line at `index` stands within a sentence: an open end before it, lower case soon after. */
function cutsSentence(lines: ReadonlyArray<Line>, index: number): boolean {
  const before = lines[index - 1]?.text ?? ''
  const open = before.length >= shortestInterrupted && !endsSentence(before) && !/[:;]$/.test(before)
  return open && lines.slice(index + 1, index + 1 + edgeLines).some(({text}) => /^\p{Ll}/u.test(text))
}

/**
 * Lines that stand at the edges of most pages, digits aside. The first page keeps its own at the top: it may be the
 * letterhead. What ends like a salutation or an announcement is the text's.
 */
function runningLines(pages: Edge[][]): Line[] {
  const byKey = new Map<string, Array<{edge: Edge; page: number}>>()
  pages.forEach((edges, page) => {
    for (const edge of edges) {
      const key = edge.line.text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ')
      if (!/\p{L}/u.test(key) || /[,:;!]$/.test(key) || key.length > longestRunning) continue
      byKey.set(key, [...(byKey.get(key) ?? []), {edge, page}])
    }
  })
  const fewest = Math.max(fewestPages, pages.length * shareOfPages)
  return [...byKey.values()].flatMap(found => {
    const repeated = new Set(found.map(({page}) => page)).size >= fewest
    return repeated ? found.filter(({edge, page}) => !edge.top || page > 0).map(({edge}) => edge.line) : []
  })
}
