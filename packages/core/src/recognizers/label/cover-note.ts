import {allOf} from '../../cues/all-of.ts'
import type {Cues} from '../../cues/cues.ts'
import {isPhrase, phraseAtStart, phraseWithin} from '../../cues/phrase.ts'
import {isSalutation} from './is-salutation.ts'
import type {Line} from './lines.ts'

/** Most lines of a note, and its longest text, in UTF-16 units: what is longer is a letter. */
const mostLines = 16
const longest = 700

/** How many times as long as the note is what it is sent with, at least. */
const share = 1.5

/**
 * The lines of a note that somebody wrote over the release that they send: it says so ("please find below our press release"), and what
 * it is written over begins with a ruler, with its kind or with an instruction.
 */
export function coverNote(all: ReadonlyArray<Line>, cues: Cues): ReadonlyArray<Line> {
  const lines = all.filter(({text, block}) => text !== '' && block.role !== 'furniture')
  const end = lines.slice(0, mostLines + 1).findIndex((line, index) => index > 0 && begins(line, lines[0], cues))
  const note = lines.slice(0, Math.max(end, 0))
  const length = lengthOf(note)
  if (length === 0 || length > longest || lengthOf(lines.slice(end)) < length * share) return []
  return phraseWithin(cues.mail.covers, note.map(({text}) => text).join(' ')) ? note : []
}

/** Whether the release begins with a line. A ruler alone may stand anywhere: there the note must greet somebody. */
function begins({text}: Line, first: Line | undefined, cues: Cues): boolean {
  const bare = text.replace(/^[^\p{L}\p{N}]+/u, '')
  if (bare === '') return /^[-–—_=*~]{3,}$/.test(text) && first !== undefined && isGreeting(first.text, cues)
  return isPhrase(allOf(cues.kinds), text) || phraseAtStart(cues.instructions, bare) !== ''
}

function isGreeting(text: string, cues: Cues): boolean {
  return isSalutation(text, cues) || phraseAtStart(cues.salutations, text) !== ''
}

function lengthOf(lines: ReadonlyArray<Line>): number {
  return lines.reduce((sum, {text}) => sum + text.length, 0)
}
