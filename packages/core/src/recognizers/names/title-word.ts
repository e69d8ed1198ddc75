import type {Cues} from '../../cues/cues.ts'
import {hasWord} from './has-word.ts'

/** Languages that join nouns without a space: an office may be the end of a word, "Außenministerin". */
const compounding: ReadonlySet<string> = new Set(['da', 'de', 'fi', 'hu', 'is', 'nb', 'nl', 'nn', 'no', 'sv'])

/** Letters of a word that is long enough not to end others by chance. */
const shortestEnd = 4

const endings = new WeakMap<ReadonlyArray<string>, RegExp>()

/**
 * Whether a word is a title or part of an office, and so none of the words of a name: "Minister", "Affairs",
 * "Außenministers", "Vice-President", "SPD-Chef".
 */
export function isTitleWord(word: string, cues: Cues): boolean {
  if (hasWord(cues.titles, word) || hasWord(cues.portfolios, word)) return true
  return (word.includes('-') && isJoinedTitle(word, cues)) || endsInWord(cues.titles, word, cues.language)
}

/** "Vice-President", "SPD-Chef". */
function isJoinedTitle(word: string, cues: Cues): boolean {
  const parts = word.split('-')
  const [first = '', last = ''] = [parts[0], parts.at(-1)]
  return hasWord(cues.titles, last) || (/^\p{Lu}{2,5}$/u.test(first) && /^\p{Lu}?\p{Ll}+$/u.test(last))
}

/** Whether a text ends with a compound of one of the words, in a language that makes compounds: "Eröffnungsrede". */
export function endsInWord(list: ReadonlyArray<string>, text: string, language: string): boolean {
  return compounding.has(language) && endingOf(list).test(text)
}

function endingOf(list: ReadonlyArray<string>): RegExp {
  const known = endings.get(list)
  if (known) return known
  const long = list.filter(each => each.length >= shortestEnd && /^\p{L}+$/u.test(each))
  const pattern = new RegExp(`(?:${long.join('|') || '$^'})(?:s|n|en|es)?$`, 'iu')
  endings.set(list, pattern)
  return pattern
}
