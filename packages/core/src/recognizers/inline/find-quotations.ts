import type {Cues} from '../../cues/cues.ts'
import {phraseAtEnd, phraseAtStart, phraseWithin} from '../../cues/phrase.ts'
import {findMarked, type Marked, opening} from './find-marked.ts'
import {lastSentence, restOfSentence} from './sentence-beside.ts'
import {tieWithin} from './tie-within.ts'
import {namesIn, type Who, whoSaid} from './who-said.ts'

/** Somebody's words in a text. */
export interface FoundQuotation {
  /** UTF-16 offsets, quotation marks included. */
  start: number
  end: number
  /** Who said it, as named beside it. */
  speaker?: string
  /** The word that ties the two. */
  cue?: string
  /** Whether it goes on in the next paragraph. */
  open?: true
}

/** What the paragraphs before tell. */
export interface Before {
  /** A quotation that was not closed, or that the last paragraph announced with its colon. */
  pending?: Tie
  /** People named as speakers before. */
  names: ReadonlyArray<string>
  /** The text before, which names people in full. */
  earlier?: string
}

/** Who said something, and the word that says so. */
export interface Tie {
  speaker?: string
  cue?: string
}

/** Fewest words of a quotation, and characters where words are not parted; fewer are a title or a word at arm's length. */
const fewestWords = 4
const fewestCharacters = 8

/** How far from the marks, in UTF-16 units, the word that ties quotation and speaker may be. */
const reach = 160

/** Longest cue that may be any word: "so", "wie". */
const shortCue = 3

/** How near to the marks it stands where only a comma or nothing comes between. */
const near = 48

/** Words between the marks and the verb at most: a name and an office. */
const mostWordsBetween = 14

/**
 * The quotations in `text` that a word such as "said" ties to somebody, right after or right before the marks; those that
 * go on after one of these, as in `"We came," said Ada Lindqvist. "We stay."`; and what goes on from the paragraph before.
 */
export function findQuotations(text: string, cues: Cues, before: Before = {names: []}): FoundQuotation[] {
  const found: FoundQuotation[] = []
  let last: Tie | undefined
  let chain: Chain | undefined
  let from = 0
  for (const [index, marked] of findMarked(text).entries()) {
    const pending = index === 0 && opening.test(text.trimStart()) && text.slice(0, marked.start).trim() === ''
    // "…"며 "…"라고 말했다: one verb for both, and whoever it is stands before the first.
    const open: Chain | undefined = chainMark.test(text.slice(from, marked.start)) ? chain : undefined
    const setting = {cues, before: upTo(text, marked.start, before)}
    const tie = tieOf(text, marked, open?.from ?? from, setting) ?? (pending ? before.pending : undefined)
    const goesOn = last !== undefined && /[.!?,;:。！？，…–—-]\s*$/u.test(text.slice(from, marked.start))
    const own = {start: marked.start, end: marked.end, ...(marked.open ? {open: true as const} : {})}
    const isPart = isLong(text.slice(marked.start, marked.end))
    if (open && tie) found.push(...open.waiting.map(each => ({...each, ...withoutCue(tie)})))
    chain = tie || !isPart ? undefined : {from: open?.from ?? from, waiting: [...(open?.waiting ?? []), own]}
    from = marked.end
    if (!isPart || (!tie && !goesOn)) continue
    last = tie ?? withoutCue(last)
    found.push({...own, ...last})
  }
  return found
}

/** Quotations of which only the verb after a later one says whose they are. */
interface Chain {
  /** Where the words before the first begin. */
  from: number
  waiting: FoundQuotation[]
}

/** What ties a quotation in Korean to the one after it. */
const chainMark = /^(?:이?라|다)?(?:며|면서|고),?\s*$/u

/** Who is about to be quoted: a paragraph that ends `Ada Lindqvist said:`. */
export function announcedBy(text: string, cues: Cues, before: Before = {names: []}): Tie | undefined {
  return /[:：]\s*$/u.test(text) ? tieBefore(lastSentence(text, reach, cues), text, {cues, before}) : undefined
}

/** What the paragraphs before and the paragraph itself up to a quotation tell. */
function upTo(text: string, end: number, before: Before): Before {
  return {...before, earlier: `${before.earlier ?? ''}\n${text.slice(0, end)}`}
}

interface Setting {
  cues: Cues
  before: Before
}

function isLong(words: string): boolean {
  const letters = words.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  return letters >= fewestCharacters || (words.match(/[\p{L}\p{M}\p{N}'’-]+/gu)?.length ?? 0) >= fewestWords
}

function withoutCue(tie: Tie | undefined): Tie {
  return tie?.speaker === undefined ? {} : {speaker: tie.speaker}
}

function tieOf(text: string, marked: Marked, from: number, setting: Setting): Tie | undefined {
  const sentence = lastSentence(text.slice(Math.max(from, marked.start - reach), marked.start), reach, setting.cues)
  const quoted = text.slice(marked.start, marked.end)
  const after = () => tieAfter(text, marked, sentence, setting)
  const before = () => tieBefore(sentence, text.slice(0, marked.start), setting, quoted)
  // A colon before the marks says it all: what follows goes on with something else.
  const tie = /[:：]\s*$/u.test(sentence) ? (before() ?? after()) : (after() ?? before())
  return tie ?? tieWithin(quoted, setting.cues, setting.before)
}

/** `," said Ada Lindqvist, the Harbour Master.`, `», a déclaré la ministre`, `」と述べた`. */
function tieAfter(text: string, marked: Marked, sentence: string, setting: Setting): Tie | undefined {
  const {cues} = setting
  const rest = restOfSentence(wholeWords(text.slice(marked.end), reach), cues)
  const verb = phraseWithin(cues.quoteVerbs, rest)
  if (!verb) return undefined
  const [between, after] = [rest.slice(0, verb.index), rest.slice(verb.index + verb.phrase.length)]
  const quoted = text.slice(marked.start, marked.end)
  if (!isClosedBefore(quoted, between) || isPartOfSentence(quoted, sentence)) return undefined
  // "…", the Council said that it would not: what follows are the words.
  if (phraseAtStart(cues.subordinators, after.trimStart())) return undefined
  const who = isUnparted(verb.phrase)
    ? firstNamed([between, after, sentence], setting)
    : firstNamed(
        between.replace(/[\s\p{P}]/gu, '') === '' ? [firstParts(after)] : [between, firstParts(after)],
        setting
      )
  if (isWeak(verb.phrase, who, cues)) return undefined
  return toTie(who, wholeCue(verb.phrase, after), text.slice(0, marked.start), setting)
}

/** "라고 말했다" of "라고": in Korean the ends of verbs are many, and the verb follows what ends the quotation. */
function wholeCue(cue: string, after: string): string {
  if (!/\p{Script=Hangul}$/u.test(cue)) return cue
  const rest = (cue.endsWith('고') ? /^\s?\p{Script=Hangul}{2,8}/u : /^\p{Script=Hangul}{1,6}/u).exec(after)?.[0] ?? ''
  return cue + rest
}

/** "so", "wie" tie nothing where nobody is named beside them. */
function isWeak(cue: string, who: Who, cues: Cues): boolean {
  return who.name === undefined && isSmall(cue, cues)
}

function isSmall(cue: string, cues: Cues): boolean {
  return (cue.length <= shortCue && !isUnparted(cue)) || cues.openWords.includes(cue.toLowerCase())
}

function wholeWords(text: string, length: number): string {
  return text.length > length ? text.slice(0, length).replace(/[\p{L}\p{M}'’-]+$/u, '') : text
}

/** Whether a comma or a dash parts the quotation from who said it, or next to nothing stands between. */
function isClosedBefore(quoted: string, between: string): boolean {
  if (between.split(/\s+/).length > mostWordsBetween) return false
  return (
    /[,!?…，！？、。]["“”»«›」』’]$/u.test(quoted) ||
    /^\s*[,，،–—-]/u.test(between) ||
    // What ends a quotation in Korean.
    /^(?:이?라|다)?(?:고|며)\s/u.test(between) ||
    between.replace(/[\s\p{P}]+/gu, '').length <= 3
  )
}

/** "Under the slogan “A harbour for all”, ...": what begins with a capital within a sentence is a name of something. */
function isPartOfSentence(quoted: string, sentence: string): boolean {
  const words = sentence.trim().split(/\s+/)
  return /^.\s?\p{Lu}/u.test(quoted) && words.length > 2 && !/[.!?…,:;–—-]$/u.test(sentence.trim())
}

/** Who is named in the first of some stretches of words that names somebody; a pronoun ends the search. */
function firstNamed(stretches: ReadonlyArray<string>, {cues, before}: Setting): Who {
  let unnamed = true
  for (const [index, words] of stretches.entries()) {
    const who = whoSaid(words, cues, {...before, afterVerb: index === stretches.length - 1})
    if (who.name !== undefined) return who
    unnamed &&= who.unnamed
    if (!who.unnamed && !isUnparted(words)) return who
  }
  return {unnamed}
}

function isUnparted(words: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}]/u.test(words)
}

/** Up to the second comma: a name, or an office and a name. */
function firstParts(words: string): string {
  return words
    .split(/[,;，；]/u)
    .slice(0, 2)
    .join(',')
}

/**
 * `Ada Lindqvist said: "`: the sentence before ends with a colon, or the verb is near the marks; or it says somebody's
 * words and the marks are around a part of them.
 */
function tieBefore(sentence: string, earlier: string, setting: Setting, quoted = ''): Tie | undefined {
  const {cues, before} = setting
  const verb = phraseWithin(cues.quoteVerbs, sentence)
  if (!verb) return labelBefore(sentence, setting)
  const after = sentence.slice(verb.index + verb.phrase.length)
  const subject = whoSaid(sentence.slice(0, verb.index), cues, before)
  // "According to Ada Lindqvist, ...", "قال ...": the verb begins the sentence.
  const who = subject.unnamed ? whoSaid(firstParts(after), cues, {...before, afterVerb: true}) : subject
  const colon = /[:：]\s*$/u.test(sentence)
  const comma = /[,，]\s*$/u.test(sentence) && (after.length <= near || verb.index === 0)
  // "The sign, which says “...”": without a mark between, somebody must be named.
  const named = who.name !== undefined || (who.unnamed && verb.index > 0)
  const direct = phraseAtEnd(cues.quoteVerbs, sentence.trimEnd()) !== '' && named
  const indirect = /^["“„«»]\p{Ll}/u.test(quoted) && who.name !== undefined
  const small = isSmall(verb.phrase, cues)
  return colon || comma || (!small && (direct || indirect)) ? toTie(who, verb.phrase, earlier, setting) : undefined
}

/** `Ada Lindqvist, the head of the office: "`: a name, whose it is, and a colon. */
function labelBefore(sentence: string, {cues}: Setting): Tie | undefined {
  if (!/[:：]\s*$/u.test(sentence)) return undefined
  const [name, ...others] = namesIn(sentence, cues)
  if (!name || others.length > 0) return undefined
  const after = sentence.slice(name.index + name.value.length)
  return name.index <= near && /^\s*[,(:：（，]/u.test(after) ? {speaker: name.value} : undefined
}

/** A pronoun stands for the one person whom the paragraph names before; for nobody if it names more. */
function toTie({name, unnamed}: Who, cue: string, earlier: string, {cues}: Setting): Tie {
  if (name !== undefined) return {speaker: name, cue}
  const [only, ...others] = unnamed ? namesIn(earlier, cues) : []
  return only && others.length === 0 ? {speaker: only.value, cue} : {cue}
}
