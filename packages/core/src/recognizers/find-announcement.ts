import type {Cues} from '../cues/cues.ts'
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
 * The place among the blocks of the one that announces that a text follows in full; -1 if none. It says so ("reads as follows"),
 * names what follows (a statement, an address), and ends there.
 */
export function findAnnouncement({blocks, cues}: Reading): number {
  for (let index = 0; index < blocks.length; index++) {
    if (!announces(blocks, index, cues)) continue
    // "... issued a statement." "The statement reads as follows:" The last of them is the one that the text follows.
    while (announces(blocks, index + 1, cues)) index++
    return index
  }
  return -1
}

function announces(blocks: ReadonlyArray<ReadBlock>, index: number, cues: Cues): boolean {
  const [each, next] = [blocks[index], blocks[index + 1]]
  if (!each || !next || !announcing.has(each.role) || !spoken.has(next.role) || each.text.length > longest) return false
  const found = phraseWithin(cues.fullText, each.text)
  if (!found || !endsThere(each.text, found.index + found.phrase.length)) return false
  // "He said:" announces a sentence; a text has a name.
  return phraseWithin(cues.speechNouns, each.text) !== undefined
}

function endsThere(text: string, end: number): boolean {
  return /[:：]["”»)\s]*$/u.test(text) || text.length - end <= nearEnd
}
