import {allOf} from '../../cues/all-of.ts'
import {isPhrase} from '../../cues/phrase.ts'
import type {Cues} from '../../cues/cues.ts'
import * as letterClasses from '../../util/letters.ts'
import {maxOf} from '../../util/max-of.ts'
import {squash} from '../../util/squash.ts'
import * as textUnits from '../../util/unit-at.ts'
import {endsSentence} from './ends-sentence.ts'
import {LookAhead} from './features/look-ahead.ts'
import type {Line} from './lines.ts'
import {recurringLabels} from './recurring.ts'
import {type TitlePhrases, titlePhrases} from './title-phrases.ts'

// Imports are looked up at each step of a loop, constants are not; see `CONTRIBUTING.md`.
const {classesOf, letter, lower, mark, space, upper} = letterClasses
const {unitAt} = textUnits

/** What is known of a document as a whole before its lines are judged. */
export interface Context {
  readonly lines: ReadonlyArray<Line>
  readonly language: string
  readonly cues: Cues
  /** Whether its lines were broken at a fixed width, so that a line end means nothing. */
  readonly wrapped: boolean
  /** That width, in characters; 0 if not `wrapped`. */
  readonly width: number
  /** Columns that its fullest lines fill, few as they may be; 0 if its lines are as long as they come. */
  readonly fullWidth: number
  /** Share of its longer blocks that end as a sentence does. */
  readonly closedShare: number
  /** Whether a word stands with a capital within sentences: a name, which may begin a cut-off half. */
  isName(word: string): boolean
  /** Titles that a page or a file gives itself, squashed. */
  readonly titles: ReadonlySet<string>
  /** Lines that stand among numbers: cells of a table that lost it. */
  readonly cells: ReadonlySet<Line>
  /** Lines, squashed, that stand again and again over what people say. */
  readonly recurring: ReadonlySet<string>
  readonly titlePhrases: TitlePhrases
  /** Whether one of its lines is one of these. */
  readonly hasTitle: boolean
  /** For each line, the share of the document's prose that stands before it, from 0 to 1. */
  readonly proseBefore: ReadonlyArray<number>
  /** Whether it is a page with chrome around its text, not a text alone. */
  readonly page: boolean
  /** What the lines behind a line tell of it. */
  readonly ahead: LookAhead
  /** How often each squashed line stands in the document. */
  readonly counts: ReadonlyMap<string, number>
}

/** A block at least this long, in characters, is expected to end as a sentence does. */
const longBlock = 100

/** Fewest lines that must agree before a document counts as broken at a width. */
const fewestWrapped = 4

/** Shorter lines, in characters, are labels and the like: they do not show where lines are broken. */
const shortestWrapped = 25

/** Widest column that texts are broken at, in characters. */
const widestColumn = 110

/** Looks over all lines once. */
export function toContext(
  lines: ReadonlyArray<Line>,
  language: string,
  cues: Cues,
  titles: ReadonlyArray<string>,
  page: boolean
): Context {
  const width = wrapWidth(lines)
  // "Press release" says what a file or a mail is, and names no document.
  const telling = titles.filter(title => !isPhrase(allOf(cues.kinds), title))
  const known = new Set(telling.map(squash).filter(title => title.length > 0))
  let names: ReadonlySet<string> | undefined
  const counts = new Map<string, number>()
  for (const {squashed} of lines) counts.set(squashed, (counts.get(squashed) ?? 0) + 1)
  return {
    lines,
    language,
    cues,
    wrapped: width > 0,
    width,
    fullWidth: fullWidth(lines),
    cells: cellsOf(lines),
    recurring: recurringLabels(lines, counts),
    titlePhrases: titlePhrases(lines, language, cues),
    closedShare: closedShare(lines),
    isName: word => (names ??= namesIn(lines)).has(word),
    titles: known,
    hasTitle: known.size > 0 && lines.some(({squashed}) => known.has(squashed)),
    proseBefore: proseBefore(lines),
    page,
    ahead: new LookAhead(lines, language, cues),
    counts
  }
}

/**
 * The width that lines were broken at: most lines that another line of the same block follows come near it, and hardly
 * any line in the document is longer. 0 if there is no such width.
 */
function wrapWidth(lines: ReadonlyArray<Line>): number {
  const lengths: number[] = []
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (next?.block === line.block && !next.afterBreak && line.width >= shortestWrapped && isPlain(line))
      lengths.push(line.width)
  }
  if (lengths.length < fewestWrapped) return 0
  lengths.sort((a, b) => a - b)
  const plain = lines.filter(isPlain)
  const width = lengths[Math.floor(lengths.length * 0.95)] ?? 0
  const near = lengths.filter(length => length >= width * 0.7).length / lengths.length
  const longer = plain.filter(line => line.width > width * 1.3 && line.block.type !== 'yaml').length / plain.length
  return width <= widestColumn && width >= 20 && near >= 0.6 && longer <= 0.05 ? width : 0
}

/** Markup on a line, in columns, up to which its width tells where it was broken: addresses of links make it any length. */
const mostMarkup = 8

/** Whether nearly all of the source's line is its text. */
export function isPlain({width, columns}: Line): boolean {
  return width - columns <= mostMarkup
}

/** Lines on each side, and how many of them must be numbers alone, for a line to be a cell. */
const cellsAround = 5
const fewestNumbers = 4

/** Longest cell, in characters: names of rows are short. */
const longestCell = 80

function cellsOf(lines: ReadonlyArray<Line>): Set<Line> {
  const cells = new Set<Line>()
  // By line: how many of those before it are numbers alone; and of all behind the last one.
  const numbers = [0]
  for (const {text} of lines) numbers.push((numbers.at(-1) ?? 0) + Number(/\d/.test(text) && !/\p{L}/u.test(text)))
  if ((numbers.at(-1) ?? 0) < fewestNumbers) return cells
  for (const [index, line] of lines.entries()) {
    const before = numbers[Math.max(0, index - cellsAround)] ?? 0
    const after = numbers[Math.min(lines.length, index + cellsAround + 1)] ?? 0
    if (line.text.length <= longestCell && after - before >= fewestNumbers) cells.add(line)
  }
  return cells
}

/** Lines that must fill the same columns, of which none is wider. */
const fewestFull = 2

/** What a line may lack of being full, as a share: the next word did not fit. */
export const nearlyFull = 0.9

function fullWidth(lines: ReadonlyArray<Line>): number {
  const widths: number[] = []
  for (const line of lines) {
    if (line.block.type !== 'paragraph') continue
    // Most documents have such a line soon, so that no more are measured.
    if (line.width > widestColumn) return 0
    widths.push(line.width)
  }
  const widest = maxOf(widths)
  const full = widths.filter(width => width >= widest * nearlyFull).length
  return widest >= shortestWrapped && full >= fewestFull ? widest : 0
}

/** A line at least this long, in characters, that is no link is prose. */
const shortestProse = 60

function proseBefore(lines: ReadonlyArray<Line>): number[] {
  const shares: number[] = []
  let total = 0
  for (const {text, linked} of lines) {
    shares.push(total)
    if (text.length >= shortestProse && linked < 0.5) total += text.length
  }
  if (total > 0) for (const [index, before] of shares.entries()) shares[index] = before / total
  return shares
}

function closedShare(lines: ReadonlyArray<Line>): number {
  let long = 0
  let closed = 0
  for (const [index, line] of lines.entries()) {
    if (lines[index + 1]?.block === line.block || line.text.length < longBlock) continue
    long++
    if (endsSentence(line.text)) closed++
  }
  // With few witnesses, the usual is assumed: sentences end.
  return (closed + 4) / (long + 5)
}

/** Words with a capital behind a word without one: names, or parts of names. */
function namesIn(lines: ReadonlyArray<Line>): Set<string> {
  const names = new Set<string>()
  for (const {text} of lines) {
    const {length} = text
    for (let at = 2; at < length; at++) {
      if ((classesOf(unitAt(text, at)) & upper) === 0) continue
      if ((classesOf(unitAt(text, at - 1)) & space) === 0 || (classesOf(unitAt(text, at - 2)) & lower) === 0) continue
      let end = at + 1
      while (end < length && isOfName(unitAt(text, end))) end++
      if (end > at + 1) names.add(text.slice(at, end))
      at = end
    }
  }
  return names
}

/** Whether a UTF-16 unit goes on with a name: a letter, a mark, an apostrophe or a hyphen. */
function isOfName(unit: number): boolean {
  return (classesOf(unit) & (letter | mark)) !== 0 || unit === 0x27 || unit === 0x2d || unit === 0x2019
}
