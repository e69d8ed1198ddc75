import {phraseAtStart} from '../../cues/phrase.ts'
import type {State} from '../../state.ts'
import type {Step} from '../../step.ts'
import {type Candidate, type DatelineValue, isStated, stated} from '../../tree/fields.ts'
import {toText} from '../../tree/to-text.ts'
import type {Root} from '../../tree/types.ts'
import {findDates, isDateAlone} from '../dates/find-dates.ts'
import {addCandidates, candidateIn, type ReadBlock, type Reading, toReading} from '../fields/reading.ts'
import {squash} from '../../util/squash.ts'
import {isPlace, isRegion} from './is-place.ts'
import {parseDateline, parsePlaceAndDate} from './parse-dateline.ts'
import {placeAlone} from './place-alone.ts'
import {wrap} from './wrap.ts'

/** Paragraphs that may be the lead: a report may stand before the text it carries. */
const leadParagraphs = 4

/** Words after a dateline that make a paragraph of it; fewer are a time, or the rest of a line of wire data. */
const fewestWordsAfter = 4

/** Roles that a line of place and date is taken for where nothing but its words tells. */
const likeDates: ReadonlyArray<ReadBlock['role']> = ['byline', 'date', 'heading', 'paragraph', 'subheadline']

/** Longest line of place and date, in UTF-16 units. */
const longestLine = 120

/** Blocks at the end in which a text is signed with place and date. */
const lastBlocks = 6

/** Wraps the dateline of the lead paragraph, and puts it, or a line of place and date, among the fields. */
export const dateline: Step = {
  name: 'dateline',
  transform(tree, state) {
    const reading = toReading(tree, state)
    wrapLead(tree, reading, state)
    addCandidates(tree, 'dateline', [...onLines(reading), ...acrossLines(reading), ...ofSigning(reading)])
    completeStated(tree, reading)
  }
}

/**
 * A dateline that a wire states is a text alone: its place, date and agency are read from it. Where the lead begins with the same
 * words, it says more, and is what is stated. What has no place, a day or a zone of time, is no dateline.
 */
function completeStated(tree: Root, {language, cues}: Reading) {
  const {dateline: known = [], ...others} = tree.fields ?? {}
  if (!known.some(isStated)) return
  const printed = known.find(({evidence}) => evidence === 'dateline')
  const located = known.find(({evidence}) => evidence === 'located')
  const completed = known.flatMap((each): typeof known => {
    if (!isStated(each)) return [each]
    const {text} = each.value
    if (printed && squash(printed.value.text).includes(squash(text))) return [{...printed, ...stated}]
    const read =
      parsePlaceAndDate(text, language, cues) ??
      parseDateline(text, language, cues) ??
      parseDateline(`${text} –`, language, cues)
    const isAlone = isDateAlone(text, language, cues)
    const place = read?.place ?? (isAlone ? (located?.value.place ?? null) : text.replace(/[\s–—_-]+$/u, ''))
    return place === null ? [] : [{...each, value: {...each.value, date: null, agency: null, ...read, text, place}}]
  })
  tree.fields =
    completed.length > 0 ? {...others, dateline: completed.toSorted((a, b) => b.confidence - a.confidence)} : others
}

function wrapLead(tree: Root, reading: Reading, state: State) {
  const {language, cues, of} = reading
  for (const {block} of of('paragraph').slice(0, leadParagraphs)) {
    const whole = toText(block)
    const value = parseDateline(whole, language, cues)
    if (!value || block.type !== 'paragraph') continue
    const end = whole.indexOf(value.text) + value.text.length
    if ((whole.slice(end).match(/\p{L}+/gu)?.length ?? 0) < fewestWordsAfter && !/\p{Lo}{8}/u.test(whole.slice(end)))
      continue
    const candidate = candidateIn(value, {block, start: 0, end}, 'dateline', 0.95)
    addCandidates(tree, 'dateline', [candidate])
    wrap(block, [{start: 0, end, toNode: children => ({type: 'dateline', children})}])
    if (value.date?.startsWith('XXXX')) {
      state.message('year-not-stated', `Expected a year in the date of \`${value.text}\``, candidate.origin)
    }
    return
  }
  wrapPlace(tree, reading)
}

/** A place alone is a dateline of the first paragraph, where the rest of the document bears it out. */
function wrapPlace(tree: Root, reading: Reading) {
  const block = reading.of('paragraph')[0]?.block
  const place = block?.type === 'paragraph' ? placeAlone(toText(block), reading) : undefined
  if (block?.type !== 'paragraph' || place === undefined) return
  const end = place.length + 1
  const value: DatelineValue = {text: `${place}.`, place, date: null, agency: null}
  addCandidates(tree, 'dateline', [candidateIn(value, {block, start: 0, end}, 'place', 0.6)])
  wrap(block, [{start: 0, end, toNode: children => ({type: 'dateline', children})}])
}

/** Place and date on a line of their own. */
function onLines({language, cues, of}: Reading): Array<Candidate<DatelineValue>> {
  const found: Array<Candidate<DatelineValue>> = []
  for (const each of of(...likeDates)) {
    if (each.text.length > longestLine) continue
    const whole = parseDateline(each.text, language, cues)
    // A line may be closed like the dateline of a paragraph, whose dash it then has.
    const value = parsePlaceAndDate(each.text, language, cues) ?? (whole?.text === each.text ? whole : undefined)
    if (value?.date) found.push(candidateIn(value, each, 'date-line', each.role === 'date' ? 0.75 : 0.65))
  }
  return found
}

/** A date and a place, each on a line of its own: "3 May 2021", "Port Merrow, Ontario". */
function acrossLines({blocks, language, cues}: Reading): Array<Candidate<DatelineValue>> {
  const found: Array<Candidate<DatelineValue>> = []
  for (const [index, each] of blocks.entries()) {
    const next = blocks[index + 1]
    if (!next || (each.role !== 'date' && next.role !== 'date')) continue
    const first = isDateAlone(each.text, language, cues)
    if (first === isDateAlone(next.text, language, cues)) continue
    const [day, place] = first ? [each, next] : [next, each]
    if (!isPlaceLine(place, language, cues)) continue
    const date = findDates(day.text, language, cues)[0]?.value ?? null
    const text = `${each.text} ${next.text}`
    found.push({...candidateIn({text, place: place.text, date, agency: null}, each, 'date-lines', 0.7), text})
  }
  return found
}

/** A line that is a place, by its role, or since a region stands after the town. */
function isPlaceLine({text, role}: ReadBlock, language: string, cues: Reading['cues']): boolean {
  const pieces = text.split(/,\s*/)
  const region = pieces.length > 1 && isRegion(pieces.at(-1) ?? '', language, cues)
  return (role === 'date' || region) && pieces.every(piece => isPlace(piece, cues) || isRegion(piece, language, cues))
}

/** "Done at Port Merrow, this 3rd of May 2021", at the end. */
function ofSigning({blocks, language, cues}: Reading): Array<Candidate<DatelineValue>> {
  return blocks.flatMap((each, index) => {
    if (each.role !== 'signature') return []
    // Those who sign may be many.
    const signs = index >= blocks.length - lastBlocks || phraseAtStart(cues.doneAt, each.text) !== ''
    const value = signs ? parsePlaceAndDate(each.text, language, cues) : undefined
    return value ? [candidateIn(value, each, 'signing', 0.7)] : []
  })
}
