import type {Candidate, DatelineValue, FieldName} from '@dateline/core'
import {evidences, sources} from './evidence-words.ts'
import {formatDate, isZoneless} from './format-date.ts'
import {toKindLabel} from './labels.ts'

const languages = new Intl.DisplayNames('en', {type: 'language'})

/** An EDTF date that says nothing: its words say all there is, as of a weekday or another calendar. */
const unknownDate = 'XXXX-XX-XX'

/** A field's value in words; `said` are those of the document. */
export function toValueText(name: FieldName, value: unknown, said?: string): string {
  if (name === 'dateline') return toDatelineText(value as DatelineValue)
  // Contacts and sources are people or offices.
  const text = typeof value === 'string' ? value : toName(value)
  if (name === 'otherDates' && text === unknownDate) return said ?? 'not a day of the calendar'
  if (name === 'embargo' && isZoneless(text)) return `until ${formatDate(text)}, time zone not stated`
  if (name === 'embargo') return `until ${formatDate(text)}`
  if (name === 'date' || name === 'dateInferred' || name === 'otherDates') return formatDate(text)
  if (name === 'kind') return toKindLabel(text)
  if (name === 'language') return languages.of(text) ?? text
  return text
}

function toName(value: unknown): string {
  return value !== null && typeof value === 'object' && 'name' in value && typeof value.name === 'string'
    ? value.name
    : ''
}

function toDatelineText({text, place, date, agency}: DatelineValue): string {
  const day = date && formatDate(date).replace(/, (month and )?year not stated$/, '')
  return [place, day, agency].filter(Boolean).join(' · ') || text
}

/** Signs of one candidate that are named; those after them add little. */
const mostSigns = 3

/** What stands behind a value: `in the dateline`, `the page’s meta elements: og:title`. */
export function toEvidence({evidence, source}: Candidate<unknown>): string {
  if (source) return toSource(source)
  return evidence.split(', ').slice(0, mostSigns).map(toSign).join('; ')
}

/** One sign; a year's own says what it is taken from: `year by front-matter:date`. */
function toSign(sign: string): string {
  const [, by] = /^year by (.+)$/.exec(sign) ?? []
  if (by === undefined) return evidences[sign] ?? sign.replaceAll('-', ' ')
  return `its year ${evidences[by] ?? `by ${/^[a-z-]+:/.test(by) ? toSource(by) : by}`}`
}

function toSource(source: string): string {
  const [kind = '', ...rest] = source.split(':')
  const known = sources[kind]
  return known === undefined ? source : `${known}: ${rest.join(':')}`
}

/** From these confidences on, a value is called sure, likely, possible; the dots show the same steps. */
const steps = [
  {from: 0.85, level: 3, word: 'Sure'},
  {from: 0.6, level: 2, word: 'Likely'},
  {from: 0, level: 1, word: 'Possible'}
] as const

/** How sure a value is, as a word and from 1 to 3. */
export function toSureness(confidence: number): {level: number; word: string} {
  return steps.find(step => confidence >= step.from) ?? {level: 1, word: 'Possible'}
}

/** One value of a field, with all that speaks for it, best first. */
export interface Reading {
  readonly best: Candidate<unknown>
  readonly support: ReadonlyArray<Candidate<unknown>>
}

/** Candidates by their value: two that agree are one reading with two grounds; that nothing speaks against is none. */
export function toReadings(candidates: ReadonlyArray<Candidate<unknown>>): Reading[] {
  const groups = Map.groupBy(candidates, ({value}) => JSON.stringify(value))
  return [...groups.values()].flatMap(([best, ...others]) =>
    best ? [{best, support: others.filter(({evidence}) => evidence !== 'default')}] : []
  )
}
