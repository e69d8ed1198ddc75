import type {Cues} from '../../cues/cues.ts'
import {isPhrase, phraseWithin} from '../../cues/phrase.ts'

/** Words that a name can have at most: "Permanent Secretariat of the Council of Coastal Cities of Norland". */
const mostWords = 14

/** Where a name of a body stands in a text. */
export interface OrganizationName {
  readonly value: string
  readonly index: number
}

/**
 * The first name of a body in `text`: a word for one ("ministry") that is written as a name is, with the words with a
 * capital around it and the small words between these. In scripts without capitals none is found.
 */
export function organizationName(text: string, cues: Cues): OrganizationName | undefined {
  const words = [...text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}.&’'-]*/gu)].map(match => ({
    word: match[0],
    start: match.index,
    end: match.index + match[0].replace(/[.’']+$/u, '').length
  }))
  let from = 0
  for (let found = phraseWithin(cues.organizations, text); found;) {
    const index = from + found.index
    const at = words.findIndex(({start, end}) => start <= index && index < end)
    const name = at < 0 ? undefined : spread(words, at, text, cues)
    if (name) return name
    from = index + found.phrase.length
    const rest = phraseWithin(cues.organizations, text.slice(from))
    if (!rest) return undefined
    found = rest
  }
  return undefined
}

interface Word {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** The name around a word: words with a capital, and small words with one behind them. */
function spread(words: ReadonlyArray<Word>, at: number, text: string, cues: Cues): OrganizationName | undefined {
  if (!isCapital(words[at])) return undefined
  let first = at
  while (first > 0 && isCapital(words[first - 1]) && isClose(words, first - 1, text)) first--
  // "The Ministry of ..." at the beginning of a sentence.
  while (first < at && isPhrase(cues.openWords, words[first]?.word ?? '')) first++
  let last = at
  for (let next = at + 1; next < words.length && next - first < mostWords && isClose(words, next - 1, text); next++) {
    const word = words[next]?.word ?? ''
    // "... of Norland on Fishing Rights": what it is about is not in the name.
    if (isPhrase(cues.kindTies, word) && !isPhrase(cues.attributions, word)) break
    if (isCapital(words[next])) last = next
    else if (!isPhrase(cues.openWords, word) && !isPhrase(cues.placeParticles, word)) break
  }
  // A word for a body alone, "the Ministry", names none.
  const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0]
  return first === last ? undefined : {value: text.slice(start, end), index: start}
}

function isCapital(word: Word | undefined): boolean {
  return word !== undefined && /^\p{Lu}/u.test(word.word)
}

/** Whether nothing but space stands between a word and the next. */
function isClose(words: ReadonlyArray<Word>, index: number, text: string): boolean {
  const [word, next] = [words[index], words[index + 1]]
  return word !== undefined && next !== undefined && /^\s+$/u.test(text.slice(word.end, next.start))
}
