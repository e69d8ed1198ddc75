import type {Cues} from '../../cues/cues.ts'
import {islamicDate} from './find-dates.ts'
import {lexiconOf} from './lexicon.ts'
import {tokenize} from './tokenize.ts'

/** What dates a text but is no date of the common calendar. */
export interface Unplaced {
  /** A weekday alone; a date of the Islamic calendar, which begins a month by what is seen of the moon. */
  evidence: 'islamic' | 'weekday'
  text: string
  /** UTF-16 offset of `text`. */
  index: number
  /** The weekday, 1 (Monday) to 7. */
  weekday?: number
}

/** The first weekday in `text`, and its first date of the Islamic calendar. */
export function findUnplaced(text: string, language: string, cues: Cues): Unplaced[] {
  const {shape, starts, ends, values} = tokenize(text, lexiconOf(language, cues))
  const at = (start: number, end: number) => ({
    text: text.slice(starts[start], ends[end - 1]),
    index: starts[start] ?? 0
  })
  const [islamic] = shape.matchAll(islamicDate)
  const weekday = shape.indexOf('W')
  return [
    ...(islamic ? [{evidence: 'islamic' as const, ...at(islamic.index, islamic.index + islamic[0].length)}] : []),
    ...(weekday < 0 ? [] : [{evidence: 'weekday' as const, ...at(weekday, weekday + 1), weekday: values[weekday] ?? 0}])
  ]
}
