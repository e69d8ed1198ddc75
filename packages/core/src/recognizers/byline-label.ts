import type {Cues} from '../cues/cues.ts'
import {phraseAtStart} from '../cues/phrase.ts'

/** What a byline begins with, as it stands in `text`, and what follows it; a bracket may be around all: "(Delivered by ...)". */
export function bylineLabel(text: string, cues: Cues): {label: string; rest: string} {
  const bare = text.replace(/^[([（]\s*/u, '')
  const label = phraseAtStart(cues.bylines, bare)
  return {label, rest: bare.slice(label.length).trimStart()}
}
