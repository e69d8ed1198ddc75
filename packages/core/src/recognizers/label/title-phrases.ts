import {allOf} from '../../cues/all-of.ts'
import {phraseAtEnd, phraseAtStart, phraseWithin} from '../../cues/phrase.ts'
import type {Cues} from '../../cues/cues.ts'
import {findDates} from '../dates/find-dates.ts'
import {findOccasion} from '../find-occasion.ts'
import {endsSentence} from './ends-sentence.ts'
import type {Line} from './lines.ts'
import {hasMark} from './marks.ts'

/** Lines of a document among which its title begins: a letterhead and some labels may stand before it. */
const reach = 24

/** Lines of a title that names a speaker, the office and the occasion, with the day behind them. */
const mostLines = 9

/** Longest line of one, in characters: what is longer is prose. */
const longestLine = 110

/** Letters that may stand before the kind: "Text of the Address by ...". */
const longestOpening = 24

/** Titles that are one phrase, from what it is to whose it is and where it was given. */
export interface TitlePhrases {
  /** The lines that begin one. */
  readonly first: ReadonlySet<Line>
  /** The lines that go on with one. */
  readonly rest: ReadonlySet<Line>
}

/**
 * Finds titles such as "Address by the President", "of Norland", "At the Harbor Conference": set line by line in one block, each tied to
 * the line before by its words. Where the kind, the speaker and the occasion are set apart, each says something of its own. What says only
 * the day, or stands in brackets, ends the title.
 */
export function titlePhrases(lines: ReadonlyArray<Line>, language: string, cues: Cues): TitlePhrases {
  const first = new Set<Line>()
  const rest = new Set<Line>()
  for (let index = 0; index < Math.min(reach, lines.length); index++) {
    const line = lines[index]
    if (!line || rest.has(line) || line.container !== 'flow') continue
    const own = openingIn(line.text, cues)
    if (own === undefined) continue
    const more = restOf(lines, index, language, cues)
    if (more.length > 0 || findOccasion(own, cues) >= 0) first.add(line)
    for (const each of more) rest.add(each)
  }
  return {first, rest}
}

/** What follows the kind, where somebody's name does: "by His Excellency" in "Text of the Address by His Excellency". */
function openingIn(text: string, cues: Cues): string | undefined {
  const kind = text.length > longestLine ? undefined : phraseWithin(allOf(cues.kinds), text)
  if (!kind || kind.index > longestOpening) return undefined
  const rest = text.slice(kind.index + kind.phrase.length)
  // A phrase of a kind may end with the word: "discours de".
  const isTied = kind.phrase.includes(' ') && phraseAtEnd(cues.attributions, kind.phrase) !== ''
  return isTied || (/^\s/.test(rest) && phraseAtStart(cues.attributions, rest.trimStart()) !== '') ? rest : undefined
}

/** The lines of the block that go on with the line at `index`. */
function restOf(lines: ReadonlyArray<Line>, index: number, language: string, cues: Cues): Line[] {
  let end = index + 1
  while (lines[end]?.block === lines[index]?.block) end++
  const [, ...behind] = lines.slice(index, end)
  if (behind.length >= mostLines || behind.some(isProse)) return []
  const last = behind.findIndex(
    (line, at) => endsTitle(line, language, cues) || !isTied(lines[index + at]?.text ?? '', line.text, cues)
  )
  return last < 0 ? behind : behind.slice(0, last)
}

function isProse({text}: Line): boolean {
  return text.length > longestLine || (endsSentence(text) && !/\p{Lu}\.$/u.test(text))
}

/** Whether the words of two lines are one phrase: by a comma, a small word at the end or the beginning, or the office of who was named. */
function isTied(before: string, text: string, cues: Cues): boolean {
  if (/[,，、]$/u.test(before) || /^\p{Ll}/u.test(text)) return true
  if ([cues.openWords, cues.attributions].some(list => phraseAtEnd(list, before) !== '')) return true
  return [cues.openWords, cues.occasions, cues.titles].some(list => phraseAtStart(list, text) !== '')
}

/** Letters around a date on a line that says when and where, and nothing else. */
const aroundDate = 32

function endsTitle({text}: Line, language: string, cues: Cues): boolean {
  if (/^[([（【]/u.test(text) || hasMark(text) || phraseAtStart(cues.instructions, text) !== '') return true
  const [date] = findDates(text, language, cues)
  return date !== undefined && text.length - date.text.length <= aroundDate
}
