import type {Cues} from '../../cues/cues.ts'
import {phraseWithin} from '../../cues/phrase.ts'
import type {Candidate} from '../../tree/fields.ts'
import {personName} from '../fields/person-name.ts'
import {candidateIn, type ReadBlock, type Reading} from '../fields/reading.ts'

/** A stretch of a block's text that names somebody. */
export interface Stretch {
  readonly each: ReadBlock
  readonly text: string
  /** UTF-16 offset of `text` in the block's text. */
  readonly from: number
}

/** Words of a line in capitals that may be little more than a name. */
const fewWords = 6

/** In a long line in capitals all words look like names: only a title before them, or nothing, tells a person. */
function isUnmarked(before: string, line: string, cues: Cues): boolean {
  if (line !== line.toUpperCase() || line === line.toLowerCase() || line.split(/\s+/).length <= fewWords) return false
  return before.trim() !== '' && phraseWithin(cues.titles, before) === undefined
}

/** The first person who is named in a stretch of text, as a candidate. */
export function named(
  {each, text, from}: Stretch,
  {cues}: Reading,
  evidence: string,
  confidence: number
): Array<Candidate<string>> {
  const name = personName(text, cues)
  if (!name || isUnmarked(text.slice(0, name.index), each.text, cues)) return []
  const start = from + name.index
  return [candidateIn(name.value, {block: each.block, start, end: start + name.value.length}, evidence, confidence)]
}
