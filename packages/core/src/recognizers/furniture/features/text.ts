import {isPhrase, phraseAtStart} from '../../../cues/phrase.ts'
import {endsSentence} from '../../label/ends-sentence.ts'
import type {Features} from './features.ts'

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
  of:
    ({pieces, cues}) =>
    index => {
      const piece = pieces[index]
      if (!piece) return []
      const {block, letters, words, linked} = piece
      const own = piece.text.trim()
      const label = own.length <= longestLabel ? own : own.slice(0, longestLabel)
      return [
        words,
        letters,
        letters / Math.max(1, words),
        linked / Math.max(1, piece.text.length),
        piece.links,
        piece.stops / Math.max(1, words),
        Number(endsSentence(own)),
        Number(/(?:…|\.\.\.)\W*$/.test(own.slice(-5))),
        Number(/[:：]$/.test(own.slice(-1))),
        Number(/^\p{Ll}/u.test(own)),
        piece.capitals / Math.max(1, words),
        piece.digits / Math.max(1, letters),
        Number(money.test(label)),
        Number(piece.digits > 0 && dateLike.test(label)),
        Number(/©|\(c\)/i.test(label)),
        Number(/@|https?:|www\./.test(label)),
        Number(/[|•·»›]/.test(label)),
        Number(/[?？؟]\W*$/.test(own.slice(-3))),
        piece.bold / Math.max(1, piece.text.length),
        piece.images,
        block.type === 'heading' ? block.depth : 0,
        Number(block.type === 'table'),
        piece.items,
        Number(piece.isQuote),
        phraseAtStart(cues.furniture, label).length / Math.max(1, own.length),
        Number(own.length <= longestLabel && isPhrase(cues.furniture, own)),
        phraseAtStart(cues.related, label).length / Math.max(1, own.length),
        Number(phraseAtStart(cues.captions, label) !== ''),
        linesOf(own)
      ]
    }
}

/** Lines of a text, as far as they matter. */
function linesOf(text: string): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at >= 0 && lines < mostLines; at = text.indexOf('\n', at + 1)) lines++
  return lines
}
