import {countLetters, wordsOf} from '../../../util/count-letters.ts'
import {endsSentence} from '../ends-sentence.ts'
import {isTitleCase} from '../is-title-case.ts'
import {markOf} from '../marks.ts'
import type {Features} from './features.ts'

/** A sign that stands alone between words, as in the path to a page. */
const parting = /[|·•»›>/](?<=\p{L}\s.)(?=\s\p{L})/u

/** The features of marks, made once; see `leadFeature`. */
const markNames = {
  bullet: 'mark-bullet',
  letter: 'mark-letter',
  number: 'mark-number',
  section: 'mark-section'
} as const

/** How a line looks: its length, its end, its letters, its marks. */
export const shape: Features = ({text, line}) => {
  const counts = countLetters(text)
  const {letters, signs, numbers} = counts
  const mark = markOf(text)
  const opensQuote = /^["“„«‘「『]/.test(text)
  return [
    wordsFeature(wordsOf(counts)),
    endFeature(text),
    /^["'“‘(«]?\p{Ll}/u.test(text) && 'starts-lower',
    letters >= 4 && counts.capital && !counts.small && 'all-caps',
    isTitleCase(text) && 'title-case',
    mark && markNames[mark],
    signs === 0 && !text.includes('#') && 'ruler',
    letters === 0 && numbers > 0 && 'no-letters',
    line.bold > 0.9 && 'bold',
    line.bold > 0.4 && line.bold <= 0.9 && 'partly-bold',
    line.italic > 0.9 && 'italic',
    line.linked > 0.8 && 'linked',
    opensQuote && 'opens-quote',
    opensQuote && /^.+["”“»’」』]\.?$/u.test(text) && 'quoted',
    /^(?:\[\s?\d{1,3}\s?\]|[¹²³⁴⁵⁶⁷⁸⁹])\s*\S/u.test(text) && 'note-mark',
    /^\p{Ll}.*[,;；](?:\s+\p{L}{1,3})?$/u.test(text) && 'lower-clause',
    /[?？؟]["”»]?$/u.test(text.slice(-2)) && 'question',
    /^[^\p{L}\p{N}]*(?:©|\(c\)\s)/iu.test(text) && 'copyright',
    /[@#]/.test(text) && /(?:^|\s)[@#]\p{L}/u.test(text) && 'handle',
    /^\p{Lu}[^.:：!?]{1,24}[:：]\s*\S/u.test(text) && 'label-and-text',
    /[|·•»›>/]/.test(text) && parting.test(text) && 'parted',
    numbers > signs / 2 && 'mostly-digits'
  ]
}

function wordsFeature(words: number) {
  if (words <= 3) return 'words-1-3'
  if (words <= 12) return 'words-4-12'
  return words <= 25 ? 'words-13-25' : 'words-26-more'
}

function endFeature(text: string) {
  const last = text.slice(-1)
  // A call: a salutation, a slogan, or the end of a speech.
  if (/[!！]/u.test(last)) return 'ends-exclamation'
  if (endsSentence(text)) return 'ends-sentence'
  if (/[,;，、；،؛]/u.test(last)) return 'ends-comma'
  return /[:：]/.test(last) ? 'ends-colon' : 'ends-open'
}
