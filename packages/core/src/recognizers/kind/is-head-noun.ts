import type {Cues} from '../../cues/cues.ts'
import {phraseAtEnd} from '../../cues/phrase.ts'

/** Scripts of languages whose nouns stand behind all that belongs to them. */
const nounLast = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u

/** What ties the words before a noun to it: "的", "に関する", "에서 하신". */
const ties = /(?:的|之|の|する|した|における|において|にて|での|의|에서|대한|관한|위한|하신|하는|한)$/u

/** Signs of a word that is no other word by chance; "조사" is a eulogy, and an inquiry. */
const shortestAlone = 4

/**
 * Whether a headline ends with `phrase` as the noun that the rest of it belongs to: "海运安全に関する談話", "외무성 대변인담화".
 * A short noun needs whose it is, or a tie, before it.
 */
export function isHeadNoun(text: string, phrase: string, cues: Cues): boolean {
  const bare = text.replace(/[\s\p{P}]+$/u, '')
  if (!nounLast.test(phrase) || !bare.endsWith(phrase)) return false
  const before = bare.slice(0, -phrase.length).replace(/[\s\p{P}]+$/u, '')
  if (phrase.length >= shortestAlone) return true
  return ties.test(before) || [cues.titles, cues.organizations].some(list => phraseAtEnd(list, before).length > 1)
}
