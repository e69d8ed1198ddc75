import type {Cues} from '../../cues/cues.ts'
import {isPhrase} from '../../cues/phrase.ts'

/** Where a sentence may end. */
const stop = /[.!?](?=\s|$|["“„«])|[。！？]/gu

/** Longest word that a full stop may shorten, in UTF-16 units. */
const longestAbbreviation = 4

/** What is left of a sentence at the beginning of `text`, up to its end or the next quotation. */
export function restOfSentence(text: string, cues: Cues): string {
  const next = text.search(/["“„«「『]/u)
  const within = next < 0 ? text : text.slice(0, next)
  for (const match of within.matchAll(stop)) {
    // With the mark: it is part of some verbs' forms, as in `毛某说。`
    if (!isAbbreviation(within.slice(0, match.index), match[0], cues)) return within.slice(0, match.index + 1)
  }
  return within
}

/** The sentence that `text` ends in. */
export function lastSentence(text: string, reach: number, cues: Cues): string {
  const near = text.slice(-reach)
  let from = 0
  for (const match of near.matchAll(stop)) {
    const ends = near.slice(match.index + 1).trim() !== ''
    if (ends && !isAbbreviation(near.slice(0, match.index), match[0], cues)) from = match.index + 1
  }
  return near.slice(from)
}

/** "Dr.", "J.": the full stop ends a word, not a sentence. */
function isAbbreviation(before: string, mark: string, cues: Cues): boolean {
  if (mark !== '.') return false
  // Longer words end sentences.
  const word = /(?<![\p{L}\p{M}-])[\p{L}\p{M}-]{1,4}$/u.exec(before.slice(-longestAbbreviation - 1))?.[0] ?? ''
  return /^\p{Lu}$/u.test(word) || (word !== '' && isPhrase(cues.titles, word))
}
