import type {Candidate, ContactValue, DatelineValue, FieldName, InfoSourceRole, InfoSourceValue} from '@dateline/core'
import {formatDate} from './format-date.ts'
import {toKindLabel} from './labels.ts'

const languages = new Intl.DisplayNames('en', {type: 'language'})

/** A field's value in words. */
export function toValueText(name: FieldName, value: unknown): string {
  if (name === 'dateline') return toDatelineText(value as DatelineValue)
  if (name === 'contacts') return toContactText(value as ContactValue)
  if (name === 'infoSource') return toSourceText(value as InfoSourceValue)
  const text = String(value)
  if (name === 'date' || name === 'dateInferred' || name === 'embargo') return formatDate(text)
  if (name === 'kind') return toKindLabel(text)
  if (name === 'language') return languages.of(text) ?? text
  return text
}

function toDatelineText({text, place, date, agency}: DatelineValue): string {
  const parts = [place, date && formatDate(date).replace(', year not stated', ''), agency]
  return parts.filter(Boolean).join(' · ') || text
}

/** What an information source did, by IPTC's code. */
const sourceRoles: Readonly<Record<InfoSourceRole, string>> = {
  'cpprole:distributor': 'distributes it',
  'cpprole:origcont': 'wrote it',
  'cpprole:originfo': 'is its source'
}

function toSourceText({name, role}: InfoSourceValue): string {
  return `${name} · ${sourceRoles[role]}`
}

function toContactText({name, role, telephone, email}: ContactValue): string {
  return [name, role, ...telephone, ...email].filter(Boolean).join('\n')
}

/** What stands behind a value: `in the dateline`, `the page’s meta elements: og:title`. */
export function toEvidence({evidence, source}: Candidate<unknown>): string {
  if (!source) return evidences[evidence] ?? evidence.replaceAll('-', ' ')
  const [kind = '', ...rest] = source.split(':')
  return `${sources[kind] ?? kind}: ${rest.join(':')}`
}

const evidences: Readonly<Record<string, string>> = {
  boilerplate: 'in the boilerplate',
  byline: 'in the byline',
  credit: 'in a credit line',
  date: 'a date of its own',
  'date-line': 'a line of its own',
  dateline: 'in the dateline',
  default: 'nothing says otherwise',
  'full-text': 'announced as a full text',
  headline: 'in the headline',
  instruction: 'by the instruction',
  label: 'the document’s own label',
  letterhead: 'in the letterhead',
  received: 'by the date of receipt',
  report: 'named in the report',
  role: 'by its place and look',
  salutation: 'by the salutations',
  signature: 'in the signature',
  text: 'by the words of the text',
  turns: 'by the speakers’ turns',
  url: 'in the address of the page'
}

const sources: Readonly<Record<string, string>> = {
  'front-matter': 'front matter',
  html: 'the page’s element',
  meta: 'the page’s meta element',
  option: 'given with the document'
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
