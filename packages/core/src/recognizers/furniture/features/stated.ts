import {isWordUnit} from '../../../util/letters.ts'
import type {Page} from '../page.ts'
import type {Features} from './features.ts'

/** Words that follow each other, as many as are hardly found in two texts by chance. */
const run = 3

/** Longest text, in UTF-16 units, that what a page states is compared with. */
const longestStated = 100_000

/** Beginning of a block, in UTF-16 units, that is compared with the title. */
const longestLooked = 300

/** How much of a block is also in what the page states of its text elsewhere: its title, its description, linked data. */
export const stated: Features = {
  names: ['stated-share', 'title-share'],
  of: page => {
    const runs: Runs = {firsts: new Set(), whole: new Set()}
    for (const text of page.outline.stated) addRuns(toWords(text.slice(0, longestStated)), runs)
    const titleWords = wordsOfTitles(page)
    return index => {
      const text = page.pieces[index]?.text ?? ''
      const first = toWords(text.length > longestLooked ? text.slice(0, longestLooked) : text)
      const title = shareIn(titleWords, first)
      if (runs.whole.size === 0) return [-1, title]
      return [shareOfRuns(runs, text.length > longestLooked ? toWords(text) : first), title]
    }
  }
}

function wordsOfTitles({pieces, title}: Page): Set<string> {
  return new Set(toWords(pieces[title]?.text ?? ''))
}

function toWords(text: string): string[] {
  const folded = text.toLowerCase()
  // Letters beyond the first plane have two units: a pattern knows them, but takes several times as long.
  if (/[\ud800-\udfff]/.test(folded)) return folded.match(/[\p{L}\p{N}]+/gu) ?? []
  const words: string[] = []
  let start = -1
  for (let at = 0; at < folded.length; at++) {
    const isWord = isWordUnit(folded.charCodeAt(at))
    if (isWord && start < 0) start = at
    else if (!isWord && start >= 0) {
      words.push(folded.slice(start, at))
      start = -1
    }
  }
  if (start >= 0) words.push(folded.slice(start))
  return words
}

/** Runs of words, and the words that they begin with: most runs of a text are not looked up, for none begins so. */
interface Runs {
  firsts: Set<string>
  whole: Set<string>
}

function runAt(words: ReadonlyArray<string>, index: number): string {
  return `${words[index]} ${words[index + 1]} ${words[index + 2]}`
}

function addRuns(words: ReadonlyArray<string>, {firsts, whole}: Runs) {
  for (let index = 0; index + run <= words.length; index++) {
    firsts.add(words[index] ?? '')
    whole.add(runAt(words, index))
  }
}

function shareOfRuns({firsts, whole}: Runs, words: ReadonlyArray<string>): number {
  const count = words.length - run + 1
  if (count <= 0) return 0
  let found = 0
  for (let index = 0; index < count; index++) {
    if (firsts.has(words[index] ?? '') && whole.has(runAt(words, index))) found++
  }
  return found / count
}

function shareIn(known: ReadonlySet<string>, words: ReadonlyArray<string>): number {
  if (words.length === 0) return 0
  let found = 0
  for (const word of words) if (known.has(word)) found++
  return found / words.length
}
