import type {Cues} from '../../cues/cues.ts'
import {isPhrase, phraseAtStart} from '../../cues/phrase.ts'

/** Longest label, in UTF-16 units. */
const longest = 50

/**
 * The label of a speaker that `text` begins with, its colon included: `MS. ORTEGA:`, `QUESTION:`, `Q:`. A word and a
 * colon alone is none: it needs capitals, a title, or a known label.
 */
export function speakerLabel(text: string, cues: Cues): string | undefined {
  const match = /^(?<name>[^:：\n.]{1,40}(?:\.\s[^:：\n]{1,40})?)[:：](?=\s|$|[^\d/])/u.exec(text.slice(0, longest))
  const name = match?.groups?.['name']?.trim()
  if (!match || !name) return undefined
  if (isPhrase(cues.speakers, name)) return match[0]
  const words = name.split(/\s+/)
  const capitals = words.length >= 2 && words.length <= 5 && words.every(word => /^\p{Lu}[\p{Lu}.'’-]*$/u.test(word))
  const titled =
    phraseAtStart(cues.titles, name) !== '' && words.length <= 5 && words.every(word => /^\p{Lu}/u.test(word))
  if (!capitals && !titled) return undefined
  return isOtherLabel(name, cues) ? undefined : match[0]
}

function isOtherLabel(name: string, cues: Cues): boolean {
  return [cues.contacts, cues.notes, cues.related, cues.boilerplates, cues.instructions, cues.organizations].some(
    list => phraseAtStart(list, name) !== ''
  )
}
