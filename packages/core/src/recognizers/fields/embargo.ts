import {phraseWithin} from '../../cues/phrase.ts'
import type {Candidate} from '../../tree/fields.ts'
import {isEdtf} from '../../util/is-edtf.ts'
import {type FoundDate, findDates} from '../dates/find-dates.ts'
import {findTime} from '../dates/find-times.ts'
import {candidateIn, type ReadBlock, type Reading} from './reading.ts'

/** Roles of the line below "Embargoed until:" that says when. */
const below = new Set(['date', 'instruction'])

/** A whole day, which a time can be said of. */
const day = /^\d{4}-\d{2}-\d{2}$/

/**
 * Until when a release is held back: its day, with the time if one is stated, and with the zone if that is stated too. The
 * date follows the word for it ("Embargoed until 9 a.m. ..."), stands before it ("5月3日解禁"), or on the next line.
 */
export function embargoIn(each: ReadBlock, reading: Reading): Array<Candidate<string>> {
  const {blocks, cues, language} = reading
  const cue = phraseWithin(cues.embargoCues, each.text)
  if (!cue) return []
  const next = blocks[blocks.indexOf(each) + 1]
  for (const line of [each, ...(next && below.has(next.role) ? [next] : [])]) {
    const dates = findDates(line.text, language, cues)
    const date = dates.find(({index}) => line !== each || index > cue.index) ?? dates[0]
    if (!date) continue
    // The date's own digits are no time; the zone may stand behind it: "9 a.m., May 10, 2019 EST".
    const rest = `${line.text.slice(0, date.index).replace(/[\s,]+$/u, '')} ${line.text.slice(date.index + date.text.length).trimStart()}`
    const time = day.test(date.value) ? findTime(rest, {date: date.value, language, place: line.text}) : undefined
    const timed = time && `${date.value}${time.value}`
    const value = timed && isEdtf(timed) ? timed : date.value
    const [start, end] = spanOf(date, timed === value ? time?.text : undefined, line.text)
    return [candidateIn(value, {block: line.block, start, end}, 'instruction', 0.9)]
  }
  return []
}

/** The words of the date, and of the time where it stands in one piece. */
function spanOf(date: FoundDate, time: string | undefined, text: string): [start: number, end: number] {
  const [start, end] = [date.index, date.index + date.text.length]
  const at = time === undefined ? -1 : text.indexOf(time)
  return at < 0 ? [start, end] : [Math.min(start, at), Math.max(end, at + (time?.length ?? 0))]
}
