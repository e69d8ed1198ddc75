import type {Cues} from '../../cues/cues.ts'
import {phraseAtEnd} from '../../cues/phrase.ts'
import type {FoundName} from '../names/found-name.ts'
import {isFamilyName} from '../names/family-name.ts'

/** Signs of a family name in Japanese at most. */
const longest = 3

/** The family name alone before the title that a text in Japanese ends with: "一般討論における中村外務大臣". */
export function titledFamily(text: string, cues: Cues): FoundName | undefined {
  const title = cues.language === 'ja' ? phraseAtEnd(cues.titles, text.trimEnd()) : ''
  const office = text.trimEnd().slice(0, title === '' ? 0 : -title.length)
  const portfolio = phraseAtEnd(cues.portfolios, office)
  const before = office.slice(0, office.length - portfolio.length)
  for (let length = Math.min(longest, before.length); length > 0; length--) {
    const value = before.slice(-length)
    const rest = before.slice(0, -length)
    // A longer word may end as a name does.
    const begins = rest === '' || !/[\p{Script=Han}\p{Script=Katakana}]$/u.test(rest)
    if (isFamilyName(value) && (begins || phraseAtEnd(cues.organizations, rest) !== '')) {
      return {value, index: rest.length}
    }
  }
  return undefined
}
