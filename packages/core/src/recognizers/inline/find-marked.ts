import type {Stretch} from '../../tree/slice.ts'
import {allMatches} from '../../util/all-matches.ts'

/** Words in quotation marks. */
export interface Marked extends Stretch {
  /** Whether the paragraph ends before the marks are closed: the quotation goes on in the next one. */
  open: boolean
}

/**
 * Each language's marks, and those of typewriters, ``such'' ones; outermost only. Single marks count where the closing one is no
 * apostrophe: beside another mark of punctuation.
 */
const marks =
  /“[^“”]*(?:”|$)|``(?:(?!''|``)[^])*(?:''|$)|„[^“”„]*(?:[“”]|$)|"[^"]*(?:"|$)|«[^«»]*(?:»|$)|»[^«»]*(?:«|$)|‹[^‹›]*(?:›|$)|「[^「」]*(?:」|$)|『[^『』]*(?:』|$)|(?<![\p{L}\p{N}])‘[^‘]*?(?:(?<=[.,!?…])’|’(?=\s*(?:$|[,.;:)–—])))/gu

/** What a quotation opens with. */
export const opening = /^(?:``|["“„«»‹「『])/u

const closing = /(?:''|["“”»«›」』’])$/u

/** The stretches of `text` in quotation marks, with the marks, in their order. */
export function findMarked(text: string): Marked[] {
  return allMatches(marks, text).map(({0: words, index}) => ({
    start: index,
    end: index + words.length,
    open: index + words.length === text.length && !(words.length > 1 && closing.test(words))
  }))
}
