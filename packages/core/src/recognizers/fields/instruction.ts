import {phraseWithin} from '../../cues/phrase.ts'
import type {Step} from '../../step.ts'
import {findDates} from '../dates/find-dates.ts'
import {addCandidates, candidateIn, type ReadBlock, type Reading, toReading} from './reading.ts'

/** Instructions to editors as they stand there, and the date of an embargo. */
export const instruction: Step = {
  name: 'instruction',
  transform(tree) {
    const reading = toReading(tree)
    const blocks = reading.of('instruction')
    addCandidates(
      tree,
      'instruction',
      blocks.map(each => candidateIn(each.text, each, 'role', 0.9))
    )
    addCandidates(
      tree,
      'embargo',
      blocks.flatMap(each => embargoIn(each, reading))
    )
  }
}

function embargoIn(each: ReadBlock, {language, cues}: Reading) {
  const cue = phraseWithin(cues.embargoCues, each.text)
  const date = cue && findDates(each.text, language, cues).find(found => found.index > cue.index)
  if (!date) return []
  const time = timeIn(each.text)
  // A time without its zone would be a guess: the day is what is stated.
  const value = time && !date.value.includes('X') && date.value.length === 10 ? `${date.value}T${time}` : date.value
  return [
    candidateIn(value, {block: each.block, start: date.index, end: date.index + date.text.length}, 'instruction', 0.9)
  ]
}

/** `09:00:00Z` of a time that is stated in UTC; EDTF wants a zone or none, and abbreviations of others are ambiguous. */
function timeIn(text: string): string | undefined {
  const match = /\b(\d{1,2})[:.h](\d{2})\s*(?:hrs|hours|h)?\s*(?:\(?(?:GMT|UTC)\)?|Z)(?![+\d])/i.exec(text)
  const [, hour = '', minute = ''] = match ?? []
  return match && Number(hour) < 24 && Number(minute) < 60 ? `${hour.padStart(2, '0')}:${minute}:00Z` : undefined
}
