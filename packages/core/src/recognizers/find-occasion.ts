import type {Cues} from '../cues/cues.ts'
import {phraseWithin} from '../cues/phrase.ts'

/** Where "at the Conference on Ports" begins in `text`, in UTF-16 units; -1 where no occasion is told. */
export function findOccasion(text: string, cues: Cues): number {
  const tie = phraseWithin(cues.occasions, text)
  return tie && phraseWithin(cues.occasionWords, text.slice(tie.index)) ? tie.index : -1
}
