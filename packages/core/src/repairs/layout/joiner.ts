import {toText} from '../../tree/to-text.ts'
import type {Root} from '../../tree/types.ts'

/** How two lines of one block go together. */
export interface Joint {
  /** What stands between them: a space, a line end, or nothing. */
  between: ' ' | '\n' | ''
  /** Whether the hyphen at the end of the first goes. */
  dropsHyphen: boolean
}

const hyphenAtEnd = /(\p{L}+)[-‐]$/u
const wordAtStart = /^\p{L}+/u
const ideograph = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}。、，；：？！」』）]/u

/**
 * How `before` and `after` go together: ideographs without a space, and so a word with a hyphen at the line's end. The
 * hyphen itself goes only by evidence: the word stands elsewhere without it, and nowhere with it.
 */
export function jointOf(before: string, after: string, words: Words): Joint {
  // A soft hyphen shows only where a word goes on: it is evidence by itself.
  if (/\p{L}\u00AD$/u.test(before) && wordAtStart.test(after)) return {between: '', dropsHyphen: true}
  const left = hyphenAtEnd.exec(before)?.[1]?.toLowerCase()
  const right = wordAtStart.exec(after)?.[0]
  if (left && right) return {between: '', dropsHyphen: isOneWord(left, right, words)}
  const touching = ideograph.test(before.at(-1) ?? '') && ideograph.test(after[0] ?? '')
  return {between: touching ? '' : ' ', dropsHyphen: false}
}

function isOneWord(left: string, right: string, words: Words): boolean {
  if (right !== right.toLowerCase()) return false
  return (words.get(left + right) ?? 0) > 0 && (words.get(`${left}-${right}`) ?? 0) === 0
}

/**
 * A word with its hyphens. Letters without end between are base64, or a script that parts no words: the bounds keep a run of them, as long
 * as a file, from taking the stack that a regular expression has.
 */
const word = /\p{L}{1,64}(?:[-‐]\p{L}{1,64}){0,16}/gu

/** How often words stand in a text, each with its hyphens and in lower case. */
export type Words = Pick<ReadonlyMap<string, number>, 'get'>

/** The words of `text`; counted when the first is asked for, since most texts have no word with a hyphen at a line's end. */
function wordsOf(text: string): Words {
  let counts: ReadonlyMap<string, number> | undefined
  return {get: each => (counts ??= countWords(text)).get(each)}
}

/**
 * The words of `tree` as it is when they are first asked for: most documents have no line that goes on, and their text is not put together.
 */
export function wordsIn(tree: Root): () => Words {
  let words: Words | undefined
  return () => (words ??= wordsOf(toText(tree)))
}

function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const [found] of text.matchAll(word)) {
    const key = found.toLowerCase().replaceAll('‐', '-')
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return counts
}
