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
    const runs = new Set<string>()
    for (const text of page.outline.stated) addRuns(text.slice(0, longestStated), runs)
    const titleWords = wordsOfTitles(page)
    return index => {
      const text = page.pieces[index]?.text ?? ''
      const words = toWords(text)
      const first = text.length > longestLooked ? toWords(text.slice(0, longestLooked)) : words
      return [runs.size === 0 ? -1 : shareIn(runs, toRuns(words)), shareIn(titleWords, first)]
    }
  }
}

function wordsOfTitles({pieces, title}: Page): Set<string> {
  return new Set(toWords(pieces[title]?.text ?? ''))
}

function toWords(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

function toRuns(words: ReadonlyArray<string>): string[] {
  const runs: string[] = []
  for (let index = 0; index + run <= words.length; index++) {
    runs.push(`${words[index]} ${words[index + 1]} ${words[index + 2]}`)
  }
  return runs
}

function addRuns(text: string, runs: Set<string>) {
  for (const each of toRuns(toWords(text))) runs.add(each)
}

function shareIn(known: ReadonlySet<string>, found: ReadonlyArray<string>): number {
  if (found.length === 0) return 0
  return found.filter(each => known.has(each)).length / found.length
}
