import {endsSentence} from '../ends-sentence.ts'
import {isTitleCase} from '../boundaries.ts'
import {markOf} from '../marks.ts'
import type {Features} from './features.ts'

/** How a line looks: its length, its end, its letters, its marks. */
export const shape: Features = ({text, line}) => {
  const letters = text.replace(/[^\p{L}]/gu, '')
  const mark = markOf(text)
  return [
    wordsFeature(text),
    endFeature(text),
    /^["'“‘(«]?\p{Ll}/u.test(text) && 'starts-lower',
    letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase() && 'all-caps',
    isTitleCase(text) && 'title-case',
    mark && `mark-${mark}`,
    !/[\p{L}\p{N}#]/u.test(text) && 'ruler',
    !/\p{L}/u.test(text) && /\p{N}/u.test(text) && 'no-letters',
    line.bold > 0.9 && 'bold',
    line.bold > 0.4 && line.bold <= 0.9 && 'partly-bold',
    line.italic > 0.9 && 'italic',
    line.linked > 0.8 && 'linked',
    /^["“„«‘「『]/.test(text) && 'opens-quote',
    /^["“„«‘「『].*["”“»’」』]\.?$/u.test(text) && 'quoted',
    /^(?:\[\s?\d{1,3}\s?\]|[¹²³⁴⁵⁶⁷⁸⁹])\s*\S/u.test(text) && 'note-mark',
    /^\p{Ll}.*[,;；](?:\s+\p{L}{1,3})?$/u.test(text) && 'lower-clause',
    /[?？؟]["”»]?$/u.test(text) && 'question',
    /^[^\p{L}\p{N}]*(?:©|\(c\)\s)/iu.test(text) && 'copyright',
    /(?:^|\s)[@#]\p{L}/u.test(text) && 'handle',
    /^\p{Lu}[^.:：!?]{1,24}[:：]\s*\S/u.test(text) && 'label-and-text',
    /\p{L}\s[|·•»›>/]\s\p{L}/u.test(text) && 'parted',
    numbersShare(text) > 0.5 && 'mostly-digits'
  ]
}

function numbersShare(text: string): number {
  const signs = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  return signs === 0 ? 0 : (text.match(/\p{N}/gu)?.length ?? 0) / signs
}

/** Ideographs have no spaces: two of them are counted as a word. */
function wordsFeature(text: string) {
  const ideographs = text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  const words = (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) + ideographs / 2
  if (words <= 3) return 'words-1-3'
  if (words <= 12) return 'words-4-12'
  return words <= 25 ? 'words-13-25' : 'words-26-more'
}

function endFeature(text: string) {
  // A call: a salutation, a slogan, or the end of a speech.
  if (/[!！]$/u.test(text)) return 'ends-exclamation'
  if (endsSentence(text)) return 'ends-sentence'
  if (/[,;，、；،؛]$/u.test(text)) return 'ends-comma'
  return /[:：]$/.test(text) ? 'ends-colon' : 'ends-open'
}
