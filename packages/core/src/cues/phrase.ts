/**
 * Phrases of a cue list in a text. Case does not count; a phrase matches whole words, where words are parted. Spellings that one word has
 * are the same: straight and curly apostrophes, `ё` and `е`, the alefs of Arabic and its vowel signs. Patterns are compiled once a list.
 */

import {firstPlace, lastPlace, mayStart} from './phrase-index.ts'
import {alternativesOf} from './phrase-pattern.ts'

type List = ReadonlyArray<string>

const caches = {
  all: new WeakMap<List, RegExp>(),
  start: new WeakMap<List, RegExp>(),
  whole: new WeakMap<List, RegExp>(),
  within: new WeakMap<List, RegExp>(),
  end: new WeakMap<List, RegExp>()
}

/** A pattern that no text matches, for an empty list. */
const never = /(?!)/g

/** The phrase that `text` begins with, as it stands there; `''` if none. */
export function phraseAtStart(list: List, text: string): string {
  if (!mayStart(list, text)) return ''
  return compiled('start', list, alternatives => `^${alternatives}`).exec(text)?.[0] ?? ''
}

/** Whether `text` is one of the phrases and nothing else but punctuation around it. */
export function isPhrase(list: List, text: string): boolean {
  if (!mayStart(list, text)) return false
  return compiled('whole', list, alternatives => `^[\\p{P}\\p{S}\\s]*${alternatives}[\\p{P}\\p{S}\\s]*$`).test(text)
}

/** The first phrase anywhere in `text`, with its place; `undefined` if none. */
export function phraseWithin(list: List, text: string): {index: number; phrase: string} | undefined {
  const first = firstPlace(list, text)
  if (first === undefined) return undefined
  const pattern = compiled('within', list, alternatives => alternatives)
  pattern.lastIndex = first
  const match = pattern.exec(text)
  return match ? {index: match.index, phrase: match[0]} : undefined
}

/** How many phrases stand in `text`, each at the beginning of a word: "나는" is not in "지나는". */
export function countPhrases(list: List, text: string): number {
  const first = firstPlace(list, text)
  if (first === undefined) return 0
  const pattern = compiled('all', list, alternatives => String.raw`(?<!\p{Script=Hangul})${alternatives}`)
  let count = 0
  pattern.lastIndex = first
  while (pattern.test(text)) count++
  return count
}

/** Units at the end of a text in which a phrase that ends it begins: none is longer. */
const longestPhrase = 160

/** The phrase that `text` ends with; `''` if none. */
export function phraseAtEnd(list: List, text: string): string {
  const last = lastPlace(list, text)
  if (last === undefined) return ''
  const pattern = compiled('end', list, alternatives => `${alternatives}$`)
  pattern.lastIndex = Math.max(last, text.length - longestPhrase)
  return pattern.exec(text)?.[0] ?? ''
}

function compiled(kind: keyof typeof caches, list: List, wrap: (alternatives: string) => string): RegExp {
  const known = caches[kind].get(list)
  if (known) return known
  const flags = kind === 'start' || kind === 'whole' ? 'iu' : 'giu'
  const pattern = list.length === 0 ? never : new RegExp(wrap(alternativesOf(list)), flags)
  caches[kind].set(list, pattern)
  return pattern
}
