import {phraseWithin} from '../cues/phrase.ts'
import type {Role} from '../tree/roles.ts'
import type {ReadBlock, Reading} from './fields/reading.ts'

/** Longest announcement of a text, in characters. */
const longest = 400

/** As near to the end, in characters, the words that announce stand where no colon follows: "The full text follows." */
const nearEnd = 40

/** Roles that an announcement may be taken for. */
const announcing: ReadonlySet<Role> = new Set(['heading', 'occasion', 'paragraph', 'subheadline'])

/** Roles of the text that follows; a list or a table is announced as well, but is nobody's words. */
const spoken: ReadonlySet<Role> = new Set(['heading', 'paragraph', 'quote', 'salutation'])

/**
 * The block that announces that a text follows in full, with its place among the blocks; `undefined` if none. It says so
 * ("reads as follows"), names what follows (a statement, an address), and ends there.
 */
export function findAnnouncement({blocks, cues}: Reading): (ReadBlock & {readonly index: number}) | undefined {
  for (const [index, each] of blocks.entries()) {
    const {text, role} = each
    if (!announcing.has(role) || text.length > longest) continue
    const found = phraseWithin(cues.fullText, text)
    const next = blocks[index + 1]
    if (!found || !next || !spoken.has(next.role) || !endsThere(text, found.index + found.phrase.length)) continue
    // "He said:" announces a sentence; a text has a name.
    if (phraseWithin(cues.speechNouns, text)) return {...each, index}
  }
  return undefined
}

function endsThere(text: string, end: number): boolean {
  return /[:：]["”»)\s]*$/u.test(text) || text.length - end <= nearEnd
}
