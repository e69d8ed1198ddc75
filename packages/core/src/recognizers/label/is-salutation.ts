import type {Cues} from '../../cues/cues.ts'
import {phraseAtEnd, phraseAtStart, phraseWithin} from '../../cues/phrase.ts'
import {unparted} from '../../cues/unparted.ts'
import {isAnnouncement} from './is-announcement.ts'

/** Longest salutation, in characters; longer ones list everybody who is there. */
const longest = 260

/** Longest one that nothing but whom it greets tells, in characters. */
const longestByName = 80

/** A line that addresses people, and ends as an address does. */
export function isSalutation(text: string, cues: Cues): boolean {
  if (text.length > longest || !/[,!:，！：、،]/u.test(text.slice(-1))) return false
  if (isAnnouncement(text, cues)) return false
  if (/[.!?]\s+\p{Lu}\p{Ll}+\s\p{Ll}|[。？؟].*[^!！]$/u.test(text.slice(0, -1))) return false
  // A first word that nobody is greeted with may still greet people by what they are: "Soldiers of the guard,".
  return phraseAtStart(cues.salutations, text) !== '' || (text.length <= longestByName && greetsByName(text, cues))
}

/** Where words are not parted, whom it greets stands at its end: a clause may have the word anywhere. */
function greetsByName(text: string, cues: Cues): boolean {
  if (!/[,!，！、،]$/u.test(text)) return false
  return unparted.test(text)
    ? phraseAtEnd(cues.salutationWords, text.slice(0, -1)) !== ''
    : phraseWithin(cues.salutationWords, text) !== undefined
}
