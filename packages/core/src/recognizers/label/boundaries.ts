import {allOf} from '../../cues/all-of.ts'
import {isPhrase, phraseAtEnd, phraseAtStart} from '../../cues/phrase.ts'
import {findNumbers} from '../contacts/find-numbers.ts'
import {isAddress} from '../contacts/is-address.ts'
import {parseDateline} from '../inline/parse-dateline.ts'
import {type Context, isPlain, nearlyFull} from './context.ts'
import {endsSentence} from './ends-sentence.ts'
import {isSalutation} from './is-salutation.ts'
import {isTitleCase} from './is-title-case.ts'
import type {Line} from './lines.ts'
import {hasMark} from './marks.ts'
import {isNumberRow} from './number-row.ts'

/** Shortest half that a break may have left, in characters: what is shorter is a line of its own. */
export const shortestHalf = 30

/** Shortest full line, in characters: narrower columns are hardly set, even of ideographs. */
const shortestFull = 20

/** A half this long, in characters, is hardly a heading or a label. */
const longHalf = 60

/** Longest label with its colon, in characters, whose value may stand on the next line. */
const longestKey = 25

/** Longest lines, in characters, that are a kind alone, "STATEMENT", and what ties it to a name, "by". */
const longestKind = 40
const longestTie = 12

/** How much of a document's longer blocks must end as a sentence does for an open end to be a sign. */
const mostlyClosed = 0.8

/** Whether `line` may belong to the block of `before` at all. */
export function canContinue(before: Line | undefined, line: Line, context: Context): before is Line {
  if (!before || wholeBlock(before) || wholeBlock(line) || line.opensItem) return false
  if (isLabelOf(before, line, context)) return true
  if (before.block === line.block) return !hasMark(line.text) || isDash(before, line, context)
  return (bothCells(before, line, context) || canGoOn(before, line)) && !hasMark(line.text)
}

function bothCells(before: Line, line: Line, {cells}: Context): boolean {
  const paragraphs = before.block.type === 'paragraph' && line.block.type === 'paragraph'
  return paragraphs && cells.has(before) && cells.has(line)
}

/** A dash within a sentence that was broken before it. */
function isDash(before: Line, line: Line, {wrapped}: Context): boolean {
  return wrapped && /^[–—]\s\p{Ll}/u.test(line.text) && !/[.!?:;：；]$/u.test(before.text)
}

/** A blank line, a page break or an element's end parts blocks, unless a sentence goes on over it. */
function canGoOn(before: Line, line: Line): boolean {
  if (before.block.type !== 'paragraph' || line.block.type !== 'paragraph') return false
  if (before.container !== line.container && line.container !== 'flow') return false
  return (
    !endsSentence(before.text) &&
    !/[:：]/.test(before.text.slice(-1)) &&
    !(before.first && before.text.length < shortestHalf)
  )
}

/** "STATEMENT" and "by" on the next line: the cover of a speech, where each line says something of its own. */
function isCover(before: Line, line: Line, {cues}: Context): boolean {
  if (before.text.length > longestKind || line.text.length > longestTie) return false
  return isPhrase(cues.attributions, line.text) && isPhrase(allOf(cues.kinds), before.text)
}

/** What the end of `before` and the start of `line` look like: signs for continuing, or against it. */
export function lineEndSigns(before: Line, line: Line, context: Context): Array<string | false> {
  if (isLabelOf(before, line, context)) return ['label-and-value']
  if (before.block !== line.block && bothCells(before, line, context)) return ['both-cells']
  const signs = before.block === line.block ? withinBlock(before, line, context) : acrossBlocks(before, line, context)
  return [...signs, ...styleSigns(before, line), salutationSign(before, line, context)]
}

/** "Fax:" over a number, "Address:" over an address: a label and its value are one. */
function isLabelOf(before: Line, line: Line, {cues}: Context): boolean {
  if (before.text.length > longestKey) return false
  const label = /^[^:：]{1,24}(?=[:：]$)/u.exec(before.text)?.[0]
  if (label === undefined) return false
  if (isPhrase(cues.labels.address, label)) return isAddress(line.text, cues)
  const number = findNumbers(`${before.text} ${line.text}`, cues)[0]
  return number?.labeled === true && number.start === 0
}

export function wholeBlock({block}: Line): boolean {
  return block.type !== 'paragraph' && block.type !== 'heading'
}

/** A line end within a block: means nothing where lines were broken at a width, else somebody set it. */
function withinBlock(before: Line, line: Line, context: Context): Array<string | false> {
  const open = !endsSentence(before.text)
  const lower = startsLower(line.text)
  const wrapped = context.wrapped && !line.afterBreak
  // The next word would have fitted on the line before: it was ended on purpose.
  const room = wrapped && hadRoom(before, line, context)
  return [
    wrapped ? 'wrapped' : 'line-end',
    line.afterBreak && 'break',
    context.fullWidth > 0 && before.width >= context.fullWidth * nearlyFull && 'full-line',
    room && (lower ? 'room-for-lower' : 'room'),
    wrapped && isIndented(before, line) && 'indented',
    open && lower && 'sentence-goes-on',
    open && goesOnWithoutCase(before.text, line.text) && 'goes-on-without-case',
    open && endsOpen(before.text, context) && 'open-word',
    open && lower && isPhrase(context.cues.openWords, /^\S+/u.exec(line.text)?.[0] ?? '') && 'open-word-first',
    /[,;、，]/.test(before.text.slice(-1)) && !lower && !context.wrapped && 'comma-and-capital',
    !open && !context.wrapped && 'sentence-ended',
    isTitleCase(before.text) && isTitleCase(line.text) && 'both-title-case',
    isCapitals(before.text) && isCapitals(line.text) && 'both-capitals',
    goesOnInTitle(before, line, context) && 'title-goes-on',
    context.titlePhrases.rest.has(line) && 'phrase-goes-on',
    isCover(before, line, context) && 'after-kind',
    open && isProse(before.text) && 'open-prose',
    lower && line.text.length >= longHalf && 'long-and-lower',
    isClause(before.text) && 'clause-ended',
    /[:：]/.test(before.text.slice(-1)) && 'after-colon',
    isNumberRow(before.text) && isNumberRow(line.text) && 'both-number-rows',
    before.text.length < shortestHalf && 'short-before',
    line.text.length < shortestHalf && 'short-after'
  ]
}

/** A line end that parts two blocks of the source. */
function acrossBlocks(before: Line, line: Line, context: Context): Array<string | false> {
  const lower = startsLower(line.text)
  return [
    'block-end',
    ...(lower ? ['lower-after-block'] : capitalSigns(before, line, context)),
    endsOpen(before.text, context) && 'open-word-after-block',
    goesOnInTitle(before, line, context) && 'title-goes-on',
    isProse(before.text) && 'open-prose-after-block',
    isClause(before.text) && 'clause-ended',
    before.page !== line.page && 'page-break',
    // Clauses of a list: "that the pier is built,", "and that the ferry runs."
    before.first && startsLower(before.text) && /[,;]$/.test(before.text) && 'clause'
  ]
}

/** A half that begins with a capital: a name, after an end that no paragraph of this document has. */
function capitalSigns(before: Line, line: Line, context: Context): Array<string | false> {
  if (startsWithoutCase(line.text)) return ['no-case-after-block']
  if (isTitleCase(before.text) || /[,;]$/.test(before.text)) return ['capital-after-title']
  const closed = context.closedShare >= mostlyClosed
  const long = before.text.length >= longHalf
  const name = context.isName(/^\p{Lu}[\p{L}\p{M}’'-]*/u.exec(line.text)?.[0] ?? '')
  const sentence = endsSentence(line.text) && line.text.length >= longHalf
  return [
    closed && 'others-are-closed',
    long && 'long-half',
    name && 'known-name',
    sentence && 'ends-as-sentence',
    // All at once is more than the sum of them.
    closed && long && name && sentence && isProse(before.text) && 'cut-at-name'
  ]
}

/** Share of a line's letters that must be bold for it to be so; what stands around them may be set otherwise. */
const wholly = 0.9

export function differInWeight(before: Line, line: Line): boolean {
  return Math.abs(before.bold - line.bold) > wholly
}

/** By more than one space: lines of one paragraph may differ by that, where a bracket or a dash opens it. */
export function isIndented(before: Line, line: Line): boolean {
  return line.indent > before.indent + 1
}

function styleSigns(before: Line, line: Line): Array<string | false> {
  const within = before.block === line.block
  return [
    within && before.bold > wholly && line.bold > wholly && 'both-bold',
    differInWeight(before, line) && 'bold-and-plain'
  ]
}

/**
 * A salutation goes on neither in the next one nor in the speech, which begins in lower case in some languages. A line of
 * prose that was broken at a comma is full.
 */
function salutationSign(before: Line, line: Line, context: Context): string | false {
  if (context.wrapped && before.block === line.block && !line.afterBreak && !hadRoom(before, line, context))
    return false
  // "Address by His Excellency, Mr. Quist,": greets nobody.
  if (context.titlePhrases.rest.has(line) || !isSalutation(before.text, context.cues)) return false
  return isSalutation(line.text, context.cues) ? 'between-salutations' : 'after-salutation'
}

/** What begins like a part of its own. */
export function openingSigns(before: Line, line: Line, {cues, language}: Context): Array<string | false> {
  if (before.text.length < shortestHalf && /[:：]$/u.test(before.text)) return []
  return [
    findNumbers(line.text, cues)[0]?.start === 0 && 'opens-with-number',
    /^\p{Lu}[^.,:：!?]{1,24}[:：]\s/u.test(line.text) && 'opens-with-key',
    (phraseAtStart(cues.contacts, line.text) || phraseAtStart(cues.labels.address, line.text)) !== '' &&
      'opens-with-label',
    parseDateline(line.text, language, cues) !== undefined && 'opens-with-dateline'
  ]
}

/** A full line that ends with a letter, before another one, in scripts without capitals, where none tells that a sentence goes on. */
function goesOnWithoutCase(before: string, text: string): boolean {
  return before.length >= shortestFull && startsWithoutCase(text) && /[\p{Lo}\p{Lm}\p{Nd}]\p{M}*$/u.test(before)
}

function startsWithoutCase(text: string): boolean {
  return /^["'“‘(«「『]?\p{Lo}/u.test(text)
}

/** Fewest letters of a title's first line. */
const shortestTitle = 8

/** The two lines are, one after the other, in a title that the page or the file gives itself. */
function goesOnInTitle(before: Line, line: Line, {titles}: Context): boolean {
  if (before.squashed.length < shortestTitle) return false
  return [...titles].some(title => title.includes(before.squashed + line.squashed))
}

/** "... to fund this increase; and" */
function isClause(text: string): boolean {
  return /[;；](?:\s{1,3}\p{L}{1,3})?$/u.test(text.slice(-longestTail))
}

/** What ends a line is looked for in its last characters: patterns look from the start. */
const longestTail = 8

/** Some words in lower case: no title and no label. */
function isProse(text: string): boolean {
  return /(?:\s\p{Ll}.*?){4}/u.test(text) && !isTitleCase(text)
}

function isCapitals(text: string): boolean {
  return !/[a-z]/.test(text) && text !== text.toLowerCase() && text === text.toUpperCase()
}

export function hadRoom(before: Line, line: Line, {width}: Context): boolean {
  if (!isPlain(before) || !isPlain(line)) return false
  const word = /^\S+/.exec(line.text)?.[0].length ?? 0
  // Two characters of play: lines are broken by the width of letters as often as by their number.
  return before.width + 1 + word <= width - 2
}

/** Addresses of mail and pages are in lower case wherever they stand. */
function startsLower(text: string): boolean {
  return /^["'“‘(«]?\p{Ll}/u.test(text) && !/^\S*(?:@|\/\/)|^www\.|^[\p{L}\d-]+(?:\.\p{Ll}{2,})+(?:[/\s]|$)/u.test(text)
}

/** Ends with a word that no sentence ends with, or within a word. */
function endsOpen(text: string, {cues}: Context): boolean {
  return phraseAtEnd(cues.openWords, text) !== '' || /\p{L}[-‐]$/u.test(text.slice(-longestTail))
}
