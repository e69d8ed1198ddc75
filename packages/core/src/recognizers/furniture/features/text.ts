import type {Cues} from '../../../cues/cues.ts'
import {isPhrase, phraseAtStart} from '../../../cues/phrase.ts'
import {classesOf, lower, pointAt} from '../../../util/letters.ts'
import {endsSentence} from '../../label/ends-sentence.ts'
import type {Page} from '../page.ts'
import type {Piece} from '../piece.ts'
import type {Features, Measure} from './features.ts'

/** Signs of money. */
const money = /[$€£¥₹]|\b(?:USD|EUR|GBP|CHF)\b/

/** A date or a time in digits, or a year. */
const dateLike = /\b(?:19|20)\d{2}\b|\b\d{1,2}[./-]\d{1,2}[./-]\d{2,4}\b|\b\d{1,2}:\d{2}\b/

/** Longest text, in UTF-16 units, that is a label. */
const longestLabel = 120

/** More lines are not counted. */
const mostLines = 20

/** What a block's text is made of. */
export const text: Features = {
  names: [
    'words',
    'letters',
    'letters-per-word',
    'linked-share',
    'links',
    'stops-per-word',
    'ends-sentence',
    'ends-ellipsis',
    'ends-colon',
    'starts-small',
    'capital-share',
    'digit-share',
    'has-money',
    'has-date',
    'has-copyright',
    'has-address-sign',
    'has-parting',
    'is-question',
    'bold-share',
    'images',
    'heading-depth',
    'is-table',
    'list-depth',
    'is-quote',
    'furniture-words',
    'furniture-whole',
    'related-words',
    'caption-words',
    'lines'
  ],
  of: page => new TextMeasure(page)
}

class TextMeasure implements Measure {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  put(index: number, row: Float32Array, at: number): void {
    const piece = this.#page.pieces[index] as Piece
    const own = piece.text.trim()
    const label = own.length <= longestLabel ? own : own.slice(0, longestLabel)
    const afterSentences = putSentences(piece, own, row, at)
    const afterSigns = putSigns(piece, own, label, row, afterSentences)
    const afterMakeup = putMakeup(piece, row, afterSigns)
    putPhrases(own, label, this.#page.cues, row, afterMakeup)
  }
}

/** How long a text is, how much of it is linked, how it begins and ends; gives the place behind these. */
function putSentences(piece: Piece, own: string, row: Float32Array, at: number): number {
  const {letters, words} = piece
  const last = own.charAt(own.length - 1)
  let next = at
  row[next++] = words
  row[next++] = letters
  row[next++] = letters / Math.max(1, words)
  row[next++] = piece.linked / Math.max(1, piece.text.length)
  row[next++] = piece.links
  row[next++] = piece.stops / Math.max(1, words)
  row[next++] = Number(endsSentence(own))
  row[next++] = Number(/(?:…|\.\.\.)\W*$/.test(own.slice(-5)))
  row[next++] = Number(last === ':' || last === '：')
  row[next++] = Number(own !== '' && (classesOf(pointAt(own, 0)) & lower) !== 0)
  return next
}

function putSigns(piece: Piece, own: string, label: string, row: Float32Array, at: number): number {
  let next = at
  row[next++] = piece.capitals / Math.max(1, piece.words)
  row[next++] = piece.digits / Math.max(1, piece.letters)
  row[next++] = Number(money.test(label))
  row[next++] = Number(piece.digits > 0 && dateLike.test(label))
  row[next++] = Number(/©|\(c\)/i.test(label))
  row[next++] = Number(/@|https?:|www\./.test(label))
  row[next++] = Number(/[|•·»›]/.test(label))
  row[next++] = Number(/[?？؟]\W*$/.test(own.slice(-3)))
  return next
}

function putMakeup(piece: Piece, row: Float32Array, at: number): number {
  const {block} = piece
  let next = at
  row[next++] = piece.bold / Math.max(1, piece.text.length)
  row[next++] = piece.images
  row[next++] = block.type === 'heading' ? block.depth : 0
  row[next++] = Number(block.type === 'table')
  row[next++] = piece.items
  row[next++] = Number(piece.isQuote)
  return next
}

function putPhrases(own: string, label: string, {furniture, related, captions}: Cues, row: Float32Array, at: number) {
  let next = at
  row[next++] = phraseAtStart(furniture, label).length / Math.max(1, own.length)
  row[next++] = Number(own.length <= longestLabel && isPhrase(furniture, own))
  row[next++] = phraseAtStart(related, label).length / Math.max(1, own.length)
  row[next++] = Number(phraseAtStart(captions, label) !== '')
  row[next++] = linesOf(own)
}

/** Lines of a text, as far as they matter. */
function linesOf(text: string): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0 && lines < mostLines; at = text.indexOf('\n', at + 1)) lines++
  return lines
}
