import type {Cues} from '../../cues/cues.ts'
import type {FoundName} from './found-name.ts'
import {hasWord} from './has-word.ts'

/** Words of a name, and with those that only join others. */
const fewestWords = 2
const mostWords = 3

/** Words that belong to the word after them: "bin", "Abd", "Abu", "Al". */
const joining: ReadonlySet<string> = new Set(['بن', 'ابن', 'بنت', 'عبد', 'أبو', 'ابو', 'أبي', 'آل', 'أم'])

/** Names in Arabic: the words after a title, up to a word that no name has; a word with the article begins none. */
export function arabicName(text: string, cues: Cues): FoundName | undefined {
  let titled = false
  let run: Array<{word: string; index: number}> = []
  for (const match of text.matchAll(/[^\s،,؛;:()«»"]+|[،,؛;:()«»"]/gu)) {
    const word = match[0].replace(stop, '')
    const ends = word !== match[0]
    const isTitle = isOffice(word, cues) || (word.startsWith('و') && isOffice(word.slice(1), cues))
    const own = titled && !isTitle && isNameWord(word, run.length, cues)
    if (own) run.push({word, index: match.index})
    if (own && !ends && countOf(run) < mostWords) continue
    const name = toName(run, text)
    if (name) return name
    run = []
    // Between a title and the name may stand what it is the title of: "مديرة إدارة المسح ليلى المنصوري".
    titled = isTitle || (titled && (word.startsWith('ال') || word.startsWith('وال') || isBody(word, cues)))
  }
  return toName(run, text)
}

/** A full stop after a word of three letters or more ends a sentence; "د." is a title. */
const stop = /(?<=\p{L}{3})[.!؟]+$/u

function isOffice(word: string, cues: Cues): boolean {
  return hasWord(cues.titles, word) || hasWord(cues.portfolios, word)
}

/** "إدارة", and "في" before one: what somebody heads, and where. */
function isBody(word: string, cues: Cues): boolean {
  return word === 'في' || hasWord(cues.organizations, word)
}

/** Whether a word may be the one at `place` in a name: a name begins without the article; later words may have it. */
export function isNameWord(word: string, place: number, cues: Cues): boolean {
  if (!/^\p{Script=Arabic}{2,}$/u.test(word)) return false
  if ([cues.openWords, cues.quoteVerbs, cues.organizations].some(list => hasWord(list, word))) return false
  return place > 0 || !/^(?:ال|وال|لل|بال)/u.test(word)
}

function countOf(run: ReadonlyArray<{word: string}>): number {
  return run.filter(({word}) => !joining.has(word)).length
}

function toName(run: ReadonlyArray<{word: string; index: number}>, text: string): FoundName | undefined {
  const first = run[0]
  const last = run.at(-1)
  if (!first || !last || countOf(run) < fewestWords || joining.has(last.word)) return undefined
  return {value: text.slice(first.index, last.index + last.word.length), index: first.index}
}
