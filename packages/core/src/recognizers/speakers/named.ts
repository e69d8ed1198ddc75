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

/** The first person who is named in a stretch of text, as a candidate. */
export function named(
  {each, text, from}: Stretch,
  {cues}: Reading,
  evidence: string,
  confidence: number
): Array<Candidate<string>> {
  const name = personName(text, cues)
  if (!name) return []
  const start = from + name.index
  return [candidateIn(name.value, {block: each.block, start, end: start + name.value.length}, evidence, confidence)]
}
