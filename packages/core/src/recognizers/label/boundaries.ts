import {isPhrase, phraseAtEnd, phraseAtStart} from '../../cues/phrase.ts'
import {findNumbers} from '../contacts/find-numbers.ts'
import {isAddress} from '../contacts/is-address.ts'
import {parseDateline} from '../inline/parse-dateline.ts'
import {type Context, endsSentence} from './context.ts'
import type {Line} from './lines.ts'
import {hasMark} from './marks.ts'

/** A line that can not continue what stands before it. */
const never = Number.NEGATIVE_INFINITY

/** Shortest half that a break may have left, in characters: what is shorter is a line of its own. */
const shortestHalf = 30

/** How much a label alone on its line speaks for the number or address on the next one being its value. */
const labeled = 6

/** A half this long, in characters, is hardly a heading or a label. */
const longHalf = 60

/**
 * How much speaks for `line` continuing the block of `before`, rather than beginning one of its own: above 0 for, below
 * 0 against. Roles do not count here; the decoder brings them in.
 *
 * The sums are made so that one strong sign ("starts in lower case after an open end") outweighs the expectation, and a
 * capital needs two.
 */
export function continuation(before: Line | undefined, line: Line, context: Context): number {
  if (!before || wholeBlock(before) || wholeBlock(line) || line.opensItem) return never
  if (isLabelOf(before, line, context)) return labeled
  if (hasMark(line.text)) return never
  const signs = before.block === line.block ? withinBlock(before, line, context) : acrossBlocks(before, line, context)
  // What begins like a part of its own is worth a look only where the rest is for continuing.
  return signs > 0 ? signs + startSigns(line, context) : signs
}

/** "Fax:" over a number, "Address:" over an address: a label and its value are one. */
function isLabelOf(before: Line, line: Line, {cues}: Context): boolean {
  const label = /^[^:：]{1,24}(?=[:：]$)/u.exec(before.text)?.[0]
  if (label === undefined) return false
  if (isPhrase(cues.labels.address, label)) return isAddress(line.text, cues)
  const number = findNumbers(`${before.text} ${line.text}`, cues)[0]
  return number?.labeled === true && number.start === 0
}

function wholeBlock({block}: Line): boolean {
  return block.type !== 'paragraph' && block.type !== 'heading'
}

/** A line end within a block: means nothing where lines were broken at a width, else somebody set it. */
function withinBlock(before: Line, line: Line, context: Context): number {
  const open = !endsSentence(before.text)
  let score = context.wrapped && !line.afterBreak ? 1.5 : -2.5
  if (context.wrapped && !line.afterBreak) {
    // The next word would have fitted on the line before: it was ended on purpose.
    if (hadRoom(before, line, context)) score -= startsLower(line.text) ? 1 : 4
    if (line.indent > before.indent + 1) score -= 4
  }
  if (open && startsLower(line.text)) score += 3.5
  if (open && endsOpen(before.text, context)) score += 3
  if (/[,;]$/.test(before.text) && !startsLower(line.text)) score += context.wrapped ? 0 : 0.5
  if (!open && !context.wrapped) score -= 1.5
  return score + styleSigns(before, line)
}

/** A blank line, a page break or an element's end: parts blocks, unless a sentence goes on over it. */
function acrossBlocks(before: Line, line: Line, context: Context): number {
  if (before.block.type !== 'paragraph' || line.block.type !== 'paragraph') return never
  if (before.container !== line.container && line.container !== 'flow') return never
  if (endsSentence(before.text) || /[:：]$/.test(before.text) || (before.first && before.text.length < shortestHalf))
    return never
  let score = -4
  if (startsLower(line.text)) score += 6.5
  else score += capitalSigns(before, line, context)
  if (endsOpen(before.text, context)) score += 3.5
  if (before.page !== line.page) score += 2
  // Clauses of a list: "that the pier is built,", "and that the ferry runs."
  if (before.first && startsLower(before.text) && /[,;]$/.test(before.text)) score -= 4
  return score + styleSigns(before, line)
}

/** A half that begins with a capital: a name, after an end that no paragraph of this document has. */
function capitalSigns(before: Line, line: Line, context: Context): number {
  if (isTitleCase(before.text) || /[,;]$/.test(before.text)) return -2.5
  let score = 0
  if (context.closedShare >= 0.8) score += 1.5
  if (before.text.length >= longHalf) score += 1
  if (context.names.has(/^\p{Lu}[\p{L}\p{M}’'-]*/u.exec(line.text)?.[0] ?? '')) score += 2
  if (endsSentence(line.text) && line.text.length >= longHalf) score += 0.5
  return score
}

function styleSigns(before: Line, line: Line): number {
  if (before.bold > 0.9 && line.bold > 0.9) return before.block === line.block ? 1.5 : 0
  return Math.abs(before.bold - line.bold) > 0.9 ? -3 : 0
}

/** What begins like a part of its own. */
function startSigns(line: Line, {cues, language}: Context): number {
  const label = findNumbers(line.text, cues)[0]
  if (label && label.start === 0) return -4
  if (phraseAtStart(cues.contacts, line.text) || phraseAtStart(cues.labels.address, line.text)) return -2
  return parseDateline(line.text, language, cues) ? -6 : 0
}

function hadRoom(before: Line, line: Line, {width}: Context): boolean {
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0
  // Two characters of play: lines are broken by the width of letters as often as by their number.
  return before.width + 1 + word <= width - 2
}

function startsLower(text: string): boolean {
  return /^["'“‘(«]?\p{Ll}/u.test(text)
}

/** Ends with a word that no sentence ends with, or within a word. */
function endsOpen(text: string, {cues}: Context): boolean {
  return phraseAtEnd(cues.openWords, text) !== '' || /\p{L}[-‐]$/u.test(text)
}

/** Whether most longer words have a capital, as in headlines. */
export function isTitleCase(text: string): boolean {
  const words = text.split(/\s+/).filter(word => /^[^\p{L}]*\p{L}{4}/u.test(word))
  const capital = words.filter(word => /^[^\p{L}]*\p{Lu}/u.test(word)).length
  return words.length >= 2 && capital / words.length >= 0.75
}
