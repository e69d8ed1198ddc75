import type {Cues} from '../cues/cues.ts'
import {phraseAtStart} from '../cues/phrase.ts'

/** A bullet or a number before a point, and what parts it: "▪ ", "１ ", "2. ". */
const mark = /^(?:[^\p{L}\p{N}]+|\p{Nd}{1,2}[^\p{L}\p{N}]+)/u

/** Units in which a label ends, with its mark and what parts it from its text. */
const longest = 80

/** What parts all of them: most lines have none. */
const mayPart = /[:：]|[\u2e80-\uffff]\s/

/**
 * The label of a point of an invitation that `text` begins with, its mark included: "WHEN", "▪ 일시", "１ 日時"; `''` if
 * none. After the label stands a colon, or in scripts that part no words a space.
 */
export function pointLabel(text: string, cues: Cues): string {
  if (!mayPart.test(text.slice(0, longest))) return ''
  const skipped = mark.exec(text)?.[0].length ?? 0
  const label = phraseAtStart(cues.advisoryLabels, text.slice(skipped))
  const end = skipped + label.length
  if (label === '') return ''
  const parted =
    /^\s*[:：]/u.test(text.slice(end)) || (/\p{Script=Han}$/u.test(label) && /^\s+\S/u.test(text.slice(end)))
  return parted ? text.slice(0, end) : ''
}
