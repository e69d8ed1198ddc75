import type {Cues} from '../../../cues/cues.ts'
import {phraseAtStart, phraseWithin} from '../../../cues/phrase.ts'
import type {Candidate} from '../../../tree/fields.ts'
import {findDates} from '../../dates/find-dates.ts'
import {candidateIn, type ReadBlock, type Reading} from '../reading.ts'
import {headlineRun} from './headline-run.ts'
import {squash} from '../../../util/squash.ts'

/** Blocks after the headline in which its subheadlines stand: what is farther down heads something else. */
const reach = 9

/**
 * The lines that are set apart over or under the first headline. What comes after the text has begun is none, whatever
 * it was taken for; nor is a picture's caption, the way that led to the page, or a line that is there twice.
 */
export function subheadlines(reading: Reading): Array<Candidate<string>> {
  const {blocks, cues, language} = reading
  const headline = blocks.findIndex(({role}) => role === 'headline')
  const begun = blocks.findIndex(({role}, index) => index > headline && role === 'paragraph')
  const rest = new Set(blocks[headline] && headlineRun(blocks[headline], reading))
  const keys = new Set(reading.of('headline').map(({text}) => squash(text)))
  const end = Math.min(begun < 0 ? blocks.length : begun, headline + reach)
  return blocks.slice(0, end).flatMap(each => {
    const key = squash(each.text)
    if (each.role !== 'subheadline' || rest.has(each) || keys.has(key)) return []
    keys.add(key)
    const isOther = isCaption(each.text, cues) || isTrail(each.text, keys) || isDay(each, language, cues)
    return isOther ? [] : [candidateIn(each.text, each, 'role', 0.9)]
  })
}

/** "The new pier. Photo: Ada Lindqvist": a caption by its credit, wherever that stands. */
function isCaption(text: string, cues: Cues): boolean {
  const mark = phraseWithin(cues.captions, text)
  if (text.startsWith('©')) return true
  if (!mark) return false
  const after = text.slice(mark.index + mark.phrase.length)
  return mark.phrase.endsWith(':') || /^\s?[:：/©]/u.test(after)
}

/** "You are here: Home / News / Port opens": it has the headline in it, behind what leads there. */
function isTrail(text: string, headlines: ReadonlySet<string>): boolean {
  const steps = text.split(/\s+[/>»›|]\s+/u)
  return steps.length > 2 && headlines.has(squash(steps.at(-1) ?? ''))
}

/** "Date: 18.10.2021". */
function isDay({text}: ReadBlock, language: string, cues: Cues): boolean {
  const date = findDates(text, language, cues)[0]
  return (
    date !== undefined &&
    phraseAtStart(cues.dateWords, text) !== '' &&
    !/\p{L}/u.test(text.slice(date.index + date.text.length))
  )
}
