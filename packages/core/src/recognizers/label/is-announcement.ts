import type {Cues} from '../../cues/cues.ts'
import {phraseAtEnd} from '../../cues/phrase.ts'

/** "The Prime Minister said:": somebody's words follow. */
export function isAnnouncement(text: string, cues: Cues): boolean {
  return /[:：]/u.test(text.slice(-1)) && phraseAtEnd(cues.speechVerbs, text.slice(0, -1).trimEnd()) !== ''
}
