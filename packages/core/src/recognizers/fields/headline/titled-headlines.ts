import {allOf} from '../../../cues/all-of.ts'
import {isPhrase} from '../../../cues/phrase.ts'
import type {Cues} from '../../../cues/cues.ts'
import type {Candidate} from '../../../tree/fields.ts'
import {candidateIn, joinedCandidate, type ReadBlock, type Reading} from '../reading.ts'
import {headlineRun} from './headline-run.ts'
import {squash} from '../../../util/squash.ts'

/** A title of fewer words, or of fewer letters where words are not set apart, names a part of the site: "News". */
const fewestWords = 3
const fewestLetters = 6

/** Longest words in letters that say nothing: "of", "the", "und". */
const shortWord = 2

/** Share of the shorter one's words that title and headline have in common where both tell the same. */
const mostStrange = 0.2

/** How many times as long as a title the line may be that is one: its letters are set apart, with signs between. */
const mostSpread = 4

/** A block that is so much longer than the title is a paragraph that was taken for a headline. */
const muchLonger = 2.5

/** How sure a headline is that tells what the title does, one that no title supports, and a title that no line repeats. */
const titled = 0.95
const plain = 0.9
const alone = 0.92

/** "IMG_2041", "foto_00000001.jpg". */
const fileName = /\p{L}_\d{2,}|\.(?:jpe?g|png|gif|pdf|html?)$/iu

/** What wires set behind a headline: it is complete, or more of it follows. */
const wireMark = /\s*[=+]+\s*$/u

/**
 * The words of the blocks that are headlines, weighed by the title that the page or the file gives itself: of several the
 * one that tells the same comes first, a kicker or a date before the title is cut off, and a line of the site or the
 * beginning of the text comes after the title.
 */
export function titledHeadlines(reading: Reading): Array<Candidate<string>> {
  const titles = titlesOf(reading)
  const [title] = titles
  const found = reading.of('headline').flatMap(each => {
    if (isNoHeadline(each.text, reading.cues)) return []
    const [, ...more] = headlineRun(each, reading)
    if (more.length > 0) return joinedCandidate([each, ...more], 'role', titled)
    const {block, text} = each
    const end = text.replace(wireMark, '').length
    const start = startOf(text.slice(0, end), titles)
    const isTitled = title !== undefined && !isStrange(text, title) && !isText(text, title)
    return candidateIn(text.slice(start, end), {block, start, end}, 'role', isTitled ? titled : plain)
  })
  if (found.some(({confidence}) => confidence === titled)) return found
  const told = (reading.tree.fields?.title ?? []).filter(({value}) => value === title)
  return found.length === 0 ? [] : [...told.map(each => ({...each, confidence: alone})), ...found]
}

/** Titles of the document itself: of a file all, of a page those that its text has as well. */
function titlesOf({tree, cues, furnished, of}: Reading): string[] {
  if (!tree.fields?.title) return []
  const names = new Set((tree.fields['issuer.name'] ?? []).map(({value}) => squash(value)))
  const titles = tree.fields.title.filter(
    ({value}) => isLong(value) && !names.has(squash(value)) && !isPhrase(allOf(cues.kinds), value)
  )
  const longest = Math.max(...tree.fields.title.map(({value}) => value.length)) * mostSpread
  const printed = printedOf(
    titles.map(({value}) => squash(value)),
    furnished,
    longest
  )
  const headlines = of('headline').map(({text}) => squash(text))
  const isPrinted = (title: string) => printed.has(title) || headlines.some(headline => headline.endsWith(title))
  return titles
    .filter(({evidence, value}) => evidence === 'front-matter' || isPrinted(squash(value)))
    .map(({value}) => value)
}

/** What the key of a text begins with, where that is ASCII and no mark combines with it. */
const firstOfKey = /^[^A-Za-z\d\x80-\uffff]*([A-Za-z\d])(?![\x80-\uffff])/

/** Those of `keys` that are a block of at most `longest` units, but for signs and spaces. */
function printedOf(keys: ReadonlyArray<string>, blocks: ReadonlyArray<ReadBlock>, longest: number): Set<string> {
  const wanted = new Set(keys)
  const firsts = new Set(keys.map(key => key.charAt(0)))
  const printed = new Set<string>()
  for (const {text} of blocks) {
    // Most blocks begin with another letter than any title.
    const first = firstOfKey.exec(text)?.[1]?.toLowerCase()
    if (text.length > longest || (first !== undefined && !firsts.has(first))) continue
    const key = squash(text)
    if (wanted.has(key)) printed.add(key)
  }
  return printed
}

/** "Press Releases", "For immediate release", the name of a picture's file. */
function isNoHeadline(text: string, {kinds, sections, instructions}: Cues): boolean {
  return [allOf(kinds), allOf(sections), instructions].some(list => isPhrase(list, text)) || fileName.test(text)
}

function isLong(title: string): boolean {
  return title.trim().split(/\s+/).length >= fewestWords || (title.match(/\p{Lo}/gu)?.length ?? 0) >= fewestLetters
}

/** Where the title begins at the end of `text`: "3 May 2021 Port opens" is the day and the title. */
function startOf(text: string, titles: ReadonlyArray<string>): number {
  const ends = titles.map(title => title.replaceAll('\u00ad', ''))
  const title = ends.find(each => text.endsWith(each) && /[\s\d]$/u.test(text.slice(0, -each.length)))
  return title === undefined ? 0 : text.length - title.length
}

/** Whether `text` tells something else than the title, as far as words in the same letters show. */
function isStrange(text: string, title: string): boolean {
  if (/\p{Script=Latin}/u.test(text) !== /\p{Script=Latin}/u.test(title)) return false
  if (/\p{Lo}/u.test(title))
    return !squash(title).includes(squash(text)) && sharedOf(Array.from(squash(text)), Array.from(squash(title))) < 0.5
  return sharedOf(wordsOf(text), wordsOf(title)) < mostStrange
}

/** Whether `text` is rather the beginning of the text: it ends like a sentence, or goes on for long. */
function isText(text: string, title: string): boolean {
  if (sharedOf(wordsOf(title), wordsOf(text)) === 1) return false
  return (/[.。]$/u.test(text) && !/[.。]$/u.test(title)) || text.length > title.length * muchLonger
}

/** How many of the words of the shorter list are in the other too, as a share. */
function sharedOf(words: ReadonlyArray<string>, others: ReadonlyArray<string>): number {
  const [short, long] = [new Set(words), new Set(others)].sort((a, b) => a.size - b.size)
  if (!short || !long || short.size === 0) return 1
  return [...short].filter(word => long.has(word)).length / short.size
}

function wordsOf(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).filter(word => word.length > shortWord)
}
