import type {State} from '../../state.ts'
import type {Step} from '../../step.ts'
import type {Candidate} from '../../tree/fields.ts'
import type {Root} from '../../tree/types.ts'
import {completeYear} from '../dates/complete-year.ts'
import {latestBefore, weekdayIn} from '../dates/fit-date.ts'
import {readCandidates} from '../dates/read-candidates.ts'
import {addCandidates, type Reading, toReading} from './reading.ts'

/** Beside this confidence, another date of the document's own is worth a message. */
const stated = 0.7

/** When the document was published or delivered: what it states, completed only by what else it states. */
export const date: Step = {
  name: 'date',
  transform(tree, state) {
    const reading = toReading(tree, state)
    const {own, other} = readCandidates(reading)
    addCandidates(tree, 'date', own)
    addCandidates(tree, 'otherDates', other)
    setChangesApart(tree)
    sharpen(tree)
    agreeOn(tree)
    if (!tree.fields?.date) addCandidates(tree, 'date', changed(tree))
    complete(reading, state)
    infer(reading, state)
    reportOthers(tree, state)
  }
}

/** A name for a date that does not say of what: programs write the day of the last change there too. */
const vague = /^meta:(?:dc\.|dcterms\.)?date$/

/**
 * A date that is shown without saying of what, or told by a name that does not say it, is that of a change where the page
 * tells that it was changed on that day, and shows another day before.
 */
function setChangesApart(tree: Root) {
  const changes = new Set(tree.fields?.otherDates?.filter(isChange).map(({value}) => value))
  const all = tree.fields?.date ?? []
  const isApart = ({value, source, evidence}: Candidate<string>) =>
    changes.has(value) &&
    ((source === undefined && evidence === 'date') || vague.test(source ?? '')) &&
    all.some(each => each.value < value && each.source === (source === undefined ? undefined : 'html:time'))
  const apart = all.filter(isApart)
  if (apart.length === 0) return
  tree.fields = {...tree.fields, date: all.filter(each => !apart.includes(each))}
  addCandidates(
    tree,
    'otherDates',
    apart.map(each => ({...each, evidence: 'modified'}))
  )
}

/** Where a page tells beside its text when it was published. */
const publishing = /^(?:json-ld:datePublished|html:time|meta:.*publi.*)/

function isChange({value, evidence}: Candidate<string>): boolean {
  return evidence === 'modified' && /^\d{4}-\d{2}-\d{2}$/.test(value)
}

/** How much surer the day is than the month or the year that is shown of it. */
const sharper = 0.01

/** A month or a year that is shown, where the page tells the day as well. */
function sharpen(tree: Root) {
  const [best, ...others] = tree.fields?.date ?? []
  if (!best || !/^\d{4}(?:-\d{2})?$/.test(best.value)) return
  const fuller = others.find(
    ({value, source}) => publishing.test(source ?? '') && value.startsWith(`${best.value}-`) && !value.includes('X')
  )
  if (fuller) addCandidates(tree, 'date', [surer(fuller, best, sharper)])
}

/** A candidate that is to be so much surer than the best one. */
function surer(candidate: Candidate<string>, best: Candidate<string>, by: number): Candidate<string> {
  return {...candidate, confidence: Math.round((best.confidence + by) * 100) / 100}
}

/** How much surer a day is that is both shown and told beside the text than another that is shown alone, as of other stories. */
const toldTwice = 0.01

/** A day of publication that the page shows and tells beside its text as well is surer than one that it only shows. */
function agreeOn(tree: Root) {
  const [best, ...others] = tree.fields?.date ?? []
  if (!best || best.source !== undefined) return
  const told = new Set([best, ...others].filter(({source}) => publishing.test(source ?? '')).map(({value}) => value))
  if (told.has(best.value)) return
  const agreed = others.find(
    ({value, source, evidence}) => source === undefined && evidence === 'date' && told.has(value)
  )
  if (!agreed) return
  const rest = [best, ...others].filter(each => each !== agreed)
  tree.fields = {...tree.fields, date: [surer(agreed, best, toldTwice), ...rest]}
}

/** Where a page tells only when it was changed, that is the day of what it says now. */
const changedConfidence = 0.3

function changed(tree: Root): Array<Candidate<string>> {
  const found = tree.fields?.otherDates?.find(isChange)
  return found ? [{...found, confidence: changedConfidence}] : []
}

/** A date without its year takes it from what else the document states, which is named. */
function complete(reading: Reading, state: State) {
  const {tree} = reading
  const [best, ...others] = tree.fields?.date ?? []
  if (!best?.value.startsWith('XXXX-')) return
  const found = completeYear(best, [...others, ...(tree.fields?.otherDates ?? [])], reading)
  if (!found) return
  const completed = {...best, value: found.value, evidence: `${best.evidence}, year by ${found.by}`, confidence: 0.95}
  addCandidates(tree, 'date', [completed])
  state.message('year-inferred', `The year of \`${best.value}\` was taken from \`${found.by}\``, best.origin)
}

/** What is known from outside completes a date too, but never as the document's own. */
function infer(reading: Reading, {options}: State) {
  const {tree} = reading
  const best = tree.fields?.date?.[0] ?? tree.fields?.otherDates?.find(({evidence}) => evidence === 'weekday')
  if (!best?.value.startsWith('XXXX-')) return
  addCandidates(tree, 'dateInferred', [...byUrl(best, options.url), ...byReceipt(best, reading, options.received)])
}

function byUrl({value}: Candidate<string>, url = ''): Array<Candidate<string>> {
  const day = value.slice(4)
  const match = /(?<!\d)((?:19|20)\d{2})[/-]?(\d{2})(?:[/-]?(\d{2}))?(?!\d)/.exec(url)
  if (!match?.[1] || value.startsWith('XXXX-XX') || !day.startsWith(`-${match[2]}`)) return []
  return [{value: match[1] + day, source: 'option:url', evidence: 'url', confidence: 0.8}]
}

/** The last such day before it was received; a weekday that stands beside it tells the year, or alone the day. */
function byReceipt(best: Candidate<string>, reading: Reading, received = ''): Array<Candidate<string>> {
  const latest = /^\d{4}-\d{2}-\d{2}/.exec(received)?.[0]
  const text = best.text ?? ''
  const value = latest && latestBefore(best.value, latest, text, reading)
  if (!value) return []
  const evidence = weekdayIn(text, reading) === undefined ? 'received' : 'weekday, received'
  return [{value, source: 'option:received', evidence, confidence: evidence === 'received' ? 0.7 : 0.75}]
}

function reportOthers(tree: Root, state: State) {
  const [best, ...others] = tree.fields?.date ?? []
  const other = others.find(({value, confidence}) => confidence >= stated && !agree(value, best?.value ?? value))
  if (!best || !other) return
  state.message(
    'dates-differ',
    `The document states \`${best.value}\` (${best.evidence}) and \`${other.value}\` (${other.source ?? other.evidence})`,
    other.origin ?? best.origin
  )
}

/** Whether one date may be the other, said less fully. */
function agree(a: string, b: string): boolean {
  const [left, right] = [a.split('-'), b.split('-')]
  return left
    .slice(0, right.length)
    .every((part, index) => part.includes('X') || right[index]?.includes('X') || part === right[index])
}
