import {countLetters, wordsOf} from '../../../util/count-letters.ts'
import {endsSentence} from '../ends-sentence.ts'
import {isTitleCase} from '../is-title-case.ts'
import {markOf} from '../marks.ts'
import {add, type Features} from './features.ts'

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
export const shape: Features = ({text, line}, _, names) => {
  const counts = countLetters(text)
  const {letters, signs, numbers} = counts
  const mark = markOf(text)
  const opensQuote = /^["“„«‘「『]/.test(text)
  add(names, wordsFeature(wordsOf(counts)))
  add(names, endFeature(text))
  add(names, /^["'“‘(«]?\p{Ll}/u.test(text) && 'starts-lower')
  add(names, letters >= 4 && counts.capital && !counts.small && 'all-caps')
  add(names, isTitleCase(text) && 'title-case')
  add(names, mark && markNames[mark])
  add(names, signs === 0 && !text.includes('#') && 'ruler')
  add(names, letters === 0 && numbers > 0 && 'no-letters')
  add(names, line.bold > 0.9 && 'bold')
  add(names, line.bold > 0.4 && line.bold <= 0.9 && 'partly-bold')
  add(names, line.italic > 0.9 && 'italic')
  add(names, line.linked > 0.8 && 'linked')
  add(names, opensQuote && 'opens-quote')
  add(names, opensQuote && /^.+["”“»’」』]\.?$/u.test(text) && 'quoted')
  add(names, /^(?:\[\s?\d{1,3}\s?\]|[¹²³⁴⁵⁶⁷⁸⁹])\s*\S/u.test(text) && 'note-mark')
  add(names, /^\p{Ll}.*[,;；](?:\s+\p{L}{1,3})?$/u.test(text) && 'lower-clause')
  add(names, /[?？؟]["”»]?$/u.test(text.slice(-2)) && 'question')
  add(names, /^[^\p{L}\p{N}]*(?:©|\(c\)\s)/iu.test(text) && 'copyright')
  add(names, /[@#]/.test(text) && /(?:^|\s)[@#]\p{L}/u.test(text) && 'handle')
  add(names, /^\p{Lu}[^.:：!?]{1,24}[:：]\s*\S/u.test(text) && 'label-and-text')
  add(names, /[|·•»›>/]/.test(text) && parting.test(text) && 'parted')
  add(names, numbers > signs / 2 && 'mostly-digits')
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
