import {spaced, type Truth} from '../../learn/furniture/pages.ts'
import {wordsOf} from '../../learn/furniture/align.ts'

/** What came out of a page. */
export interface Extract {
  text: string
  title?: string | null
  author?: string | null
  date?: string | null
}

/** A measure with its sum and how many pages it is a mean of. */
export type Tally = Map<string, {sum: number; count: number}>

/** Adds to `tally` how good `extract` is. */
export function score(extract: Extract, truth: Truth, tally: Tally): void {
  if (truth.text !== undefined) {
    const value = wordScore(wordsOf(truth.text), wordsOf(extract.text))
    add(tally, 'words F1', value)
    if (truth.type) add(tally, `words F1, ${truth.type}`, value)
    for (const field of ['title', 'author', 'date'] as const) {
      if (truth[field]) add(tally, field, Number(isEqual(field, extract[field] ?? '', truth[field])))
    }
  } else addStrings(extract.text, truth, tally)
}

/** F1 over the words of two texts, as often as they stand there. */
function wordScore(expected: ReadonlyArray<string>, found: ReadonlyArray<string>): number {
  if (expected.length === 0) return Number(found.length === 0)
  const counts = new Map<string, number>()
  for (const word of expected) counts.set(word, (counts.get(word) ?? 0) + 1)
  let both = 0
  for (const word of found) {
    const left = counts.get(word) ?? 0
    if (left > 0) both++
    counts.set(word, left - 1)
  }
  return (2 * both) / (expected.length + found.length)
}

/** Counts under which strings that are in the text, or should be, are summed up. */
const wanted = 'wanted strings found'
const unwanted = 'unwanted strings found'

function addStrings(text: string, truth: Truth, tally: Tally) {
  const whole = spaced(text)
  for (const string of truth.with ?? []) add(tally, wanted, Number(whole.includes(spaced(string))))
  for (const string of truth.without ?? []) add(tally, unwanted, Number(whole.includes(spaced(string))))
}

/** The means of `tally`; of strings, the F1 of finding those that are wanted and no others. */
export function toMeans(tally: Tally): Map<string, number> {
  const means = new Map([...tally].map(([name, {sum, count}]) => [name, sum / count]))
  const found = tally.get(wanted)
  if (found) means.set('strings F1', (2 * found.sum) / (found.sum + (tally.get(unwanted)?.sum ?? 0) + found.count))
  return means
}

function add(tally: Tally, name: string, value: number) {
  const known = tally.get(name) ?? {sum: 0, count: 0}
  tally.set(name, {sum: known.sum + value, count: known.count + 1})
}

function isEqual(field: 'author' | 'date' | 'title', found: string, expected: string): boolean {
  return field === 'date' ? found.slice(0, 10) === expected : plain(found) === plain(expected)
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}_]+/gu, ' ')
    .trim()
}
