/**
 * Phrases of a cue list in a text. Case does not count; a phrase matches whole words, where words are parted. Spellings that one word has
 * are the same: straight and curly apostrophes, `ё` and `е`, the alefs of Arabic and its vowel signs. Patterns are compiled once a list.
 */

import {unparted} from './unparted.ts'

type List = ReadonlyArray<string>

/** What stands around a phrase: no letter and no digit. */
const edgeBefore = String.raw`(?<![\p{L}\p{N}])`
const edgeAfter = String.raw`(?![\p{L}\p{N}])`

const caches = {
  all: new WeakMap<List, RegExp>(),
  start: new WeakMap<List, RegExp>(),
  whole: new WeakMap<List, RegExp>(),
  within: new WeakMap<List, RegExp>(),
  end: new WeakMap<List, RegExp>()
}

/** A pattern that no text matches, for an empty list. */
const never = /(?!)/u

/** The phrase that `text` begins with, as it stands there; `''` if none. */
export function phraseAtStart(list: List, text: string): string {
  return compiled('start', list, alternatives => `^${alternatives}`).exec(text)?.[0] ?? ''
}

/** Whether `text` is one of the phrases and nothing else but punctuation around it. */
export function isPhrase(list: List, text: string): boolean {
  return compiled('whole', list, alternatives => `^[\\p{P}\\p{S}\\s]*${alternatives}[\\p{P}\\p{S}\\s]*$`).test(text)
}

/** The first phrase anywhere in `text`, with its place; `undefined` if none. */
export function phraseWithin(list: List, text: string): {index: number; phrase: string} | undefined {
  const match = compiled('within', list, alternatives => alternatives).exec(text)
  return match ? {index: match.index, phrase: match[0]} : undefined
}

/** How many phrases stand in `text`. */
export function countPhrases(list: List, text: string): number {
  const pattern = compiled('all', list, alternatives => alternatives)
  let count = 0
  pattern.lastIndex = 0
  while (pattern.test(text)) count++
  return count
}

/** The phrase that `text` ends with; `''` if none. */
export function phraseAtEnd(list: List, text: string): string {
  return compiled('end', list, alternatives => `${alternatives}$`).exec(text)?.[0] ?? ''
}

function compiled(kind: keyof typeof caches, list: List, wrap: (alternatives: string) => string): RegExp {
  const known = caches[kind].get(list)
  if (known) return known
  const pattern = list.length === 0 ? never : new RegExp(wrap(alternativesOf(list)), kind === 'all' ? 'giu' : 'iu')
  caches[kind].set(list, pattern)
  return pattern
}

/** `-straße` is the end of a compound: "Hauptstraße". */
const compound = /^-(?=\p{L})/u

/** Two ideographs are often set apart to be as wide as the labels beside them: "電 話", "以 上". */
const pairOfIdeographs = /^\p{Script=Han}{2}$/u

/**
 * The phrases as one alternative, the longest first, so that "media statement" wins over "media". Phrases with the same
 * edges share them: an edge is then looked for once at a place, and not once a phrase.
 */
function alternativesOf(list: List): string {
  const groups = new Map<string, {before: string; after: string; phrases: string[]}>()
  for (const phrase of [...list].sort((a, b) => b.length - a.length)) {
    const [before, after] = edgesOf(phrase)
    const group = groups.get(`${before} ${after}`) ?? {before, after, phrases: []}
    groups.set(`${before} ${after}`, group)
    group.phrases.push(
      compound.test(phrase) ? String.raw`[\p{L}-]+` + escapeWords(phrase.slice(1)) : escapeWords(phrase)
    )
  }
  // Without an edge first: "mr." is more than "mr".
  const sorted = [...groups.values()].sort((a, b) => a.after.length - b.after.length)
  return `(?:${sorted.map(({before, after, phrases}) => `${before}(?:${phrases.join('|')})${after}`).join('|')})`
}

/** An edge is wanted where a phrase begins or ends with a letter or a digit: "mr" has one, "mr." and the elided "d'" have none. */
function edgesOf(phrase: string): [before: string, after: string] {
  if (compound.test(phrase)) return [edgeBefore, edgeAfter]
  return [
    /^[\p{L}\p{N}]/u.test(phrase) && !unparted.test(phrase.slice(0, 1)) ? edgeBefore : '',
    /[\p{L}\p{N}]$/u.test(phrase) && !unparted.test(phrase.slice(-1)) ? edgeAfter : ''
  ]
}

function escapeWords(phrase: string): string {
  if (pairOfIdeographs.test(phrase)) return phrase.split('').join(String.raw`\s{0,4}`)
  return phrase
    .split(' ')
    .map(escapeWord)
    .join(String.raw`\s+`)
}

function escapeWord(word: string): string {
  if (/^\p{Script=Arabic}/u.test(word)) return escapeArabic(word)
  return word
    .replace(/[$()*+.?[\\\]^{|}/]/g, String.raw`\$&`)
    .replace(/['’]/g, "['’]")
    .replace(/ё/g, '[её]')
}

/** What Arabic writes as one with the word after it: "and", "so", "in", "as", "to", and the article. */
const arabicPrefixes = '[وف]?(?:[بك]?ال|لل|[بكل])?'

/** What may stand before the article. */
const beforeArticle = '[وف]?[بك]?'

/** Shorter words, in letters, would be found at the end of others once these are before them. */
const shortestPrefixed = 3

/** Vowel signs and the stroke that stretches a word. */
const arabicSigns = '[\\u064b-\\u0652\\u0670\\u0640]*'

/** Letters that are often written for one another. */
const arabicVariants: Readonly<Record<string, string>> = {ا: '[اأإآ]', أ: '[اأإآ]', إ: '[اأإآ]', آ: '[اأإآ]', ى: '[ىي]'}

function escapeArabic(word: string): string {
  const letters = word.replace(/[\u064b-\u0652\u0670\u0640]/g, '')
  const own = letters.startsWith('ال') ? beforeArticle : arabicPrefixes
  const prefixes = letters.length >= shortestPrefixed ? own : ''
  const spelled = letters
    .split('')
    .map(letter => (arabicVariants[letter] ?? letter.replace(/[.()/]/, String.raw`\$&`)) + arabicSigns)
  return prefixes + spelled.join('')
}
