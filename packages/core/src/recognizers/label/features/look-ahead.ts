import type {Cues} from '../../../cues/cues.ts'
import {phraseAtStart} from '../../../cues/phrase.ts'
import {findNumbers} from '../../contacts/find-numbers.ts'
import {isAddress} from '../../contacts/is-address.ts'
import {parseDateline} from '../../inline/parse-dateline.ts'
import {endsSentence} from '../ends-sentence.ts'
import type {Line} from '../lines.ts'

/** Lines in which the address or the numbers of a letterhead follow its name. */
const nameLines = 3

/** Longest line of a letterhead, in characters. */
export const longestName = 80

/** Blocks between a headline and the lead: a subheadline or two. */
const headlineLines = 3

/** What was found of a line: nothing yet; that it speaks for what is asked, or against; that the next line is to be asked. */
const unasked = 0
const yes = 1
const no = 2
const open = 3

/** What the lines behind a line tell of it; each is looked at once, for it stands behind several. */
export class LookAhead {
  readonly #lines: ReadonlyArray<Line>
  readonly #language: string
  readonly #cues: Cues
  /** By line: one of the above. */
  readonly #numbers: Uint8Array
  readonly #leads: Uint8Array

  constructor(lines: ReadonlyArray<Line>, language: string, cues: Cues) {
    this.#lines = lines
    this.#language = language
    this.#cues = cues
    this.#numbers = new Uint8Array(lines.length)
    this.#leads = new Uint8Array(lines.length)
  }

  /** Whether an address, or numbers, come within the next lines: what stands before them is whose they are. */
  hasNumbers(index: number): boolean {
    for (let next = index + 1; next <= index + nameLines && next < this.#lines.length; next++) {
      if (this.#numbers[next] === unasked) this.#numbers[next] = this.#numbersIn(this.#lines[next]?.text ?? '')
      if (this.#numbers[next] !== open) return this.#numbers[next] === yes
    }
    return false
  }

  /** Whether a paragraph with a dateline comes within the next lines: what stands before it is its headline. */
  hasDateline(index: number): boolean {
    for (let next = index + 1; next <= index + headlineLines && next < this.#lines.length; next++) {
      if (this.#leads[next] === unasked) this.#leads[next] = this.#isLead(this.#lines[next]?.text ?? '') ? yes : no
      if (this.#leads[next] === yes) return true
    }
    return false
  }

  /** Whether a line has what a name above it may be of. */
  #numbersIn(text: string): number {
    if (text.length > longestName || endsSentence(text)) return no
    if (phraseAtStart(this.#cues.contacts, text) || phraseAtStart(this.#cues.advisoryLabels, text)) return no
    return isReach(text, this.#cues) ? yes : open
  }

  #isLead(text: string): boolean {
    return text.length > longestName && parseDateline(text, this.#language, this.#cues) !== undefined
  }
}

/** Whether a line says where somebody can be reached. */
export function isReach(text: string, cues: Cues): boolean {
  return isAddress(text, cues) || findNumbers(text, cues).length > 0
}
