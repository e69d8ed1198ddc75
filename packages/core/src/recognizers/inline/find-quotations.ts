import type {Cues} from '../../cues/cues.ts'
import {phraseWithin} from '../../cues/phrase.ts'
import {personName} from '../fields/person-name.ts'

/** Somebody's words in a text. */
export interface FoundQuotation {
  /** UTF-16 offsets, quotation marks included. */
  start: number
  end: number
  /** Who said it, as named beside it. */
  speaker?: string
  /** The word that ties the two. */
  cue?: string
}

/** Words in marks; a quotation that goes on in the next paragraph is not closed. */
const marked = /[“„][^“”„]*(?:[”“]|$)|"[^"]*(?:"|$)|«[^«»]*(?:»|$)/gu

/** Fewest words of a quotation; fewer are a title or a word at arm's length. */
const fewestWords = 4

/** How far from the marks, in UTF-16 units, the word that ties quotation and speaker may be. */
const reach = 120

/**
 * The quotations in `text` that a word such as "said" ties to somebody, right after or right before the marks; and those
 * that go on after one of these, as in `"We came," said Ada Lindqvist. "We stay."`
 */
export function findQuotations(text: string, cues: Cues): FoundQuotation[] {
  const found: FoundQuotation[] = []
  let last: FoundQuotation | undefined
  let from = 0
  for (const match of text.matchAll(marked)) {
    const start = match.index
    const end = start + match[0].length
    const tie =
      tieAfter(text.slice(end, end + reach), cues) ?? tieBefore(text.slice(Math.max(from, start - reach), start), cues)
    from = end
    if ((match[0].match(/[\p{L}\p{N}]+/gu)?.length ?? 0) < fewestWords) continue
    if (!tie && !last) continue
    last = {start, end, ...(tie ?? (last?.speaker === undefined ? {} : {speaker: last.speaker}))}
    found.push(last)
  }
  return found
}

type Tie = Pick<FoundQuotation, 'cue' | 'speaker'>

/** `," said Ada Lindqvist, the Harbour Master.` */
function tieAfter(after: string, cues: Cues): Tie | undefined {
  // Only what is left of the sentence, up to the next quotation.
  const rest = /^[^.!?"“„«]*/u.exec(after)?.[0] ?? ''
  const verb = phraseWithin(cues.quoteVerbs, rest)
  return verb && toTie(rest, verb.phrase, cues)
}

/** `Ada Lindqvist said: "`: the sentence before must end with the word, or with it and whom it was said to. */
function tieBefore(before: string, cues: Cues): Tie | undefined {
  const sentence = before.split(/(?<=[.!?])\s+(?=\p{Lu})/u).at(-1) ?? ''
  if (!/[,:]\s*$/u.test(sentence)) return undefined
  const verb = phraseWithin(cues.quoteVerbs, sentence)
  return verb && toTie(sentence, verb.phrase, cues)
}

function toTie(words: string, cue: string, cues: Cues): Tie {
  const name = personName(words, cues)?.value
  return {...(name === undefined ? {} : {speaker: name}), cue}
}
