import {isPhrase, phraseAtEnd, phraseAtStart, phraseWithin} from '../../cues/phrase.ts'
import {unparted} from '../../cues/unparted.ts'
import type {Step} from '../../step.ts'
import type {Candidate} from '../../tree/fields.ts'
import type {Role} from '../../tree/roles.ts'
import {findDates} from '../dates/find-dates.ts'
import {embargoIn} from './embargo.ts'
import {addCandidates, candidateIn, type ReadBlock, type Reading, toReading} from './reading.ts'

/** Lines that are mostly something else and may hold an instruction: "Press release – for immediate release". */
const others: ReadonlyArray<Role> = ['date', 'headline', 'identifier', 'kind', 'letterhead', 'occasion', 'subheadline']

/** What parts a line. */
const parts = /(?:[^|•·–—\-:：]|(?<=\S)-(?=\S))+/gu

/** What stands around the words of an instruction. */
const around = /^[\s,;:：|•·–—-]+|[\s,;:：|•·–—-]+$/gu

/** A headline after an instruction, on its line, is at least this long, in UTF-16 units. */
const shortestHeadline = 25

/** Instructions to editors as they stand there, and the date of an embargo. */
export const instruction: Step = {
  name: 'instruction',
  transform(tree, state) {
    const reading = toReading(tree, state)
    const own = [...reading.of('instruction'), ...reading.of(...others).filter(each => isEmbargo(each, reading))]
    addCandidates(tree, 'instruction', [
      ...own.map(each => verbatim(each, reading)),
      ...reading.of(...others).flatMap(each => withinLine(each, reading))
    ])
    addCandidates(
      tree,
      'embargo',
      own.flatMap(each => embargoIn(each, reading))
    )
  }
}

/** "Embargoed until 3 May", "5月3日正午解禁": mostly a date, but what it says is an instruction. */
function isEmbargo({text}: ReadBlock, {cues}: Reading): boolean {
  const end = unparted.test(text) ? phraseAtEnd(cues.embargoCues, text.replace(/[\s\p{P}]+$/u, '')) : ''
  return end !== '' || phraseAtStart(cues.embargoCues, text) !== ''
}

/** The line without its date, and without a headline behind a colon; the date of an embargo belongs to it. */
function verbatim(each: ReadBlock, {cues, language}: Reading): Candidate<string> {
  const {block, text} = each
  if (phraseWithin(cues.embargoCues, text)) return candidateIn(text, each, 'role', 0.9)
  const phrase = phraseAtStart(cues.instructions, text)
  const rest = text.slice(phrase.length)
  if (phrase && /^\s*[:：–—]/u.test(rest) && rest.length >= shortestHeadline)
    return candidateIn(phrase, {block, start: 0, end: phrase.length}, 'role', 0.8)
  for (const date of findDates(text, language, cues)) {
    const before = text.slice(0, date.index).replace(around, '')
    const after = text.slice(date.index + date.text.length).replace(around, '')
    const left = [before, after].find(side => phraseWithin(cues.instructions, side) !== undefined)
    if (left && (before === '' || after === '')) {
      const start = text.indexOf(left)
      return candidateIn(left, {block, start, end: start + left.length}, 'role', 0.9)
    }
  }
  return candidateIn(text, each, 'role', 0.9)
}

/** A line with an instruction in it is no longer than this, in UTF-16 units: a headline over several lines may have as many. */
const longestLine = 2000

/** Parts of a line that are an instruction and nothing else. */
function withinLine({block, text}: ReadBlock, {cues}: Reading): Array<Candidate<string>> {
  if (text.length > longestLine) return []
  return [...text.matchAll(parts)].flatMap(match => {
    const part = match[0].replace(around, '')
    if (!isPhrase(cues.instructions, part)) return []
    const start = match.index + match[0].indexOf(part)
    return [candidateIn(part, {block, start, end: start + part.length}, 'line', 0.7)]
  })
}
