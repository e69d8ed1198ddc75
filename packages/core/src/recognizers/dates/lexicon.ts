import type {Cues} from '../../cues/cues.ts'
import {cuesFor} from '../../cues/index.ts'
import {calendarWords} from './calendar-words.ts'
import {otherWords} from './other-words.ts'

/**
 * What a word is in a date, as the patterns in `shapes.ts` write it: `M` a month, `F` a month of a language that names
 * it after the day only, `m` a month in lower case where the language wants a capital, `W` a weekday, `O` a day in words, `j` a word that
 * joins, `k` "day", `r` "to", `&` "and", `g` "year", `i` "in", `p` "at", `T` today, `H` a month of the Islamic calendar, `h` a mark of
 * its years, `c` one of the common era, `=` "corresponding to", `#` "No.".
 */
export interface Word {
  readonly kind: string
  /** Number of the month, weekday or day. */
  readonly value: number
  /** Whether it is a month only with a capital: "May", not "may". */
  readonly capital?: boolean
}

/** A word, and the phrases that it begins. */
export interface Entry {
  word?: Word
  /** The longest first. */
  phrases: Array<{readonly rest: ReadonlyArray<string>; readonly word: Word}>
}

/** The words of dates of a language, and of English, which every language's releases use too. */
export interface Lexicon {
  readonly entries: ReadonlyMap<string, Entry>
  /** Words of scripts that do not part words, by their first character, the longest first. */
  readonly unparted: ReadonlyMap<string, ReadonlyArray<readonly [string, Word]>>
  /** Whether numbers alone begin with the year where it has two digits: "21.04.09". */
  readonly yearFirst: boolean
  /** Whether years are counted from Buddha: 2564. */
  readonly yearsOfBuddha: boolean
}

/** By cue words and language: a language without cue words has names of months all the same. */
const cache = new WeakMap<Cues, Map<string, Lexicon>>()

/** The lexicon of a language; made at the first call. */
export function lexiconOf(language: string, cues: Cues): Lexicon {
  const byLanguage = cache.get(cues) ?? new Map<string, Lexicon>()
  cache.set(cues, byLanguage)
  const known = byLanguage.get(language)
  if (known) return known
  const lexicon = createLexicon(language, cues)
  byLanguage.set(language, lexicon)
  return lexicon
}

/** A word as it is looked up: in lower case, without accents and vowel signs ("Février", "FEVRIER", "أبريل", "ابريل"). */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  return /^[a-z\uac00-\ud7a3]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/[\p{Mn}\u0640]/gu, '')
}

function createLexicon(language: string, cues: Cues): Lexicon {
  const lexicon = {entries: new Map<string, Entry>(), unparted: new Map<string, Array<readonly [string, Word]>>()}
  const add = (phrase: string, word: Word) => addPhrase(lexicon, phrase, word)
  for (const [kind, words] of Object.entries(calendarWords)) {
    words.forEach((names, index) => names.split('|').forEach(name => add(name, {kind, value: index + 1})))
  }
  // The language's own words come last and win.
  for (const locale of new Set(['en', language])) {
    const words = locale === language ? cues : cuesFor(locale)
    addNames(locale, words, add)
    addWords(Object.keys(words.dates).length > 0 ? words.dates : (otherWords[locale] ?? {}), add)
  }
  return {...lexicon, yearFirst: yearFirst.has(language), yearsOfBuddha: language === 'th'}
}

/** Languages that write the year of a date first. */
const yearFirst = new Set(['zh', 'ja', 'ko', 'hu', 'mn', 'lt'])

type Add = (phrase: string, word: Word) => void

/** Kinds of words by their list in the cues. */
const kinds = {
  joins: 'j',
  days: 'k',
  ranges: 'r',
  ands: '&',
  years: 'g',
  monthWords: 'i',
  timeWords: 'p',
  today: 'T'
} as const

function addWords(words: Cues['dates'], add: Add) {
  for (const [list, kind] of Object.entries(kinds)) {
    for (const phrase of words[list as keyof typeof kinds] ?? []) add(phrase, {kind, value: 0})
  }
  for (const [day, names] of Object.entries(words.ordinals ?? {})) {
    for (const name of names) add(name, {kind: 'O', value: Number(day)})
  }
}

/** Months and weekdays, by `Intl` and by the cues. */
function addNames(locale: string, cues: Cues, add: Add) {
  const known = Intl.DateTimeFormat.supportedLocalesOf(locale).length > 0
  const {names, capital, monthFirst} = known ? namesByIntl(locale, add) : {names: [], capital: false, monthFirst: true}
  const kind = monthFirst ? 'M' : 'F'
  for (const [name, value] of names) add(name, {kind, value, capital})
  for (const [month, more] of Object.entries(cues.months)) {
    for (const name of more) add(name, {kind, value: Number(month), capital})
  }
}

function namesByIntl(locale: string, add: Add) {
  const names: Array<[string, number]> = []
  const format = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, {...options, timeZone: 'UTC'})
  let monthFirst = true
  for (const style of ['long', 'short'] as const) {
    // In many languages a month's name is in another case beside a day: "24 de junio", "9 апреля".
    const [alone, withDay, weekday] = [{month: style}, {month: style, day: 'numeric'} as const, {weekday: style}].map(
      format
    )
    for (let month = 0; month < 12; month++) {
      const date = new Date(Date.UTC(2021, month, 15))
      const parts = withDay?.formatToParts(date) ?? []
      names.push([alone?.format(date) ?? '', month + 1])
      names.push([parts.find(part => part.type === 'month')?.value ?? '', month + 1])
      monthFirst = parts.findIndex(part => part.type === 'month') < parts.findIndex(part => part.type === 'day')
    }
    for (let day = 1; day <= 7; day++) {
      const name = weekday?.format(new Date(Date.UTC(2021, 1, day))) ?? ''
      if (isName(name)) add(name, {kind: 'W', value: day})
    }
  }
  const usable = names.filter(([name]) => isName(name))
  return {names: usable, monthFirst, capital: /^\p{Lu}/u.test(usable[0]?.[0] ?? '')}
}

/** Names with digits or numerals in them (`4月`) are not names: numbers with units are read as such. */
function isName(name: string): boolean {
  return /^[\p{L}\p{M}][\p{L}\p{M}.'’ -]+$/u.test(name) && !/[月월]$/u.test(name)
}

const unpartedScripts = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u

function addPhrase(
  {entries, unparted}: {entries: Map<string, Entry>; unparted: Map<string, Array<readonly [string, Word]>>},
  phrase: string,
  word: Word
) {
  if (unpartedScripts.test(phrase)) {
    const list = unparted.get(phrase.charAt(0)) ?? []
    unparted.set(
      phrase.charAt(0),
      [...list, [phrase, word] as const].sort(([a], [b]) => b.length - a.length)
    )
    return
  }
  const [first = '', ...rest] = fold(phrase).match(/[\p{L}\p{M}\p{N}&№§#]+/gu) ?? []
  const entry = entries.get(first) ?? {phrases: []}
  entries.set(first, entry)
  if (rest.length > 0) entry.phrases = [{rest, word}, ...entry.phrases].sort((a, b) => b.rest.length - a.rest.length)
  // "mar" is a month and a weekday: it stays a month.
  else if (!entry.word || isMonth(word) || !isMonth(entry.word)) entry.word = merged(entry.word, word)
}

function isMonth({kind}: Word): boolean {
  return kind === 'M' || kind === 'F'
}

/** A name that one language writes small is a month without a capital, though English wants one. */
function merged(known: Word | undefined, word: Word): Word {
  return known && isMonth(known) && isMonth(word) && known.value === word.value
    ? {...word, capital: word.capital === true}
    : word
}
