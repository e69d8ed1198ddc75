import type {Cues} from '../../../cues/cues.ts'
import {phraseAtStart, phraseWithin} from '../../../cues/phrase.ts'
import {findNumbers} from '../../contacts/find-numbers.ts'
import {isAddress} from '../../contacts/is-address.ts'
import type {ReadBlock} from '../reading.ts'
import {isName, isOrganization} from './is-name.ts'

/** An address in lines that stand together. */
export interface FoundAddress {
  /** Its lines as printed, with a space between. */
  value: string
  blocks: ReadBlock[]
}

/** Lines between those of one address: a name, a room. */
const mostBetween = 1

/** Most words of a line that only names a place: "Merrow, W.I.". */
const mostPlaceWords = 3

/** The first address in lines that stand together; a place after it belongs to it. */
export function findAddress(lines: ReadonlyArray<ReadBlock>, cues: Cues): FoundAddress | undefined {
  // Rows of numbers read like streets with their houses.
  const first = lines.findIndex(each => each.role !== 'table' && addressIn(each.text, cues) !== '')
  if (first < 0) return undefined
  const found: FoundAddress = {value: '', blocks: []}
  let between = 0
  for (const each of lines.slice(first)) {
    const part = addressIn(each.text, cues)
    const isPlace = part === '' && between === 0 && isPlaceLine(each.text, cues)
    if (part !== '' || isPlace) {
      found.value += (found.value === '' ? '' : ' ') + (part || each.text)
      found.blocks.push(each)
      if (isPlace) break
    } else if (++between > mostBetween) break
  }
  return found
}

/** What of a line is an address: without numbers, labels, and what other fields of the line tell. */
export function addressIn(text: string, cues: Cues): string {
  const bare = withoutNumbers(text, cues)
  const parts = bare.split(/\s*[|\t]\s*/u)
  if (parts.length === 1) return isAddress(bare, cues) ? bare : ''
  const [whole = ''] = parts.filter(part => isAddress(part, cues) || isUnnumbered(part, cues))
  return whole
}

/** Least commas of an address without a number: "Old Quay and Harbour Square, Port Merrow, Merrow". */
const fewestCommas = 2

/** An address without a number, among other parts of an imprint. */
function isUnnumbered(text: string, cues: Cues): boolean {
  const hasPlaces = text.split(',').length > fewestCommas && text.split(',').every(part => /^\s*\p{Lu}/u.test(part))
  return hasPlaces && !/\d/.test(text) && phraseWithin(cues.streets, text) !== undefined
}

/** `text` without its telephone numbers and the like, and without the label of an address. */
function withoutNumbers(text: string, cues: Cues): string {
  let rest = ''
  let at = 0
  for (const {start, end} of findNumbers(text, cues)) {
    rest += text.slice(at, start)
    at = end
  }
  rest += text.slice(at)
  const label = phraseAtStart(cues.labels.address, rest)
  return rest.slice(label.length).replace(/^[\s,;:：|•·–-]+|[\s,;:|•·–-]+$/gu, '')
}

function isPlaceLine(text: string, cues: Cues): boolean {
  return (
    text.split(/\s+/u).length <= mostPlaceWords &&
    !/\d/.test(text) &&
    !isOrganization(text, cues) &&
    (/^\p{Lu}\p{Ll}+, \p{Lu}\.?\p{L}?\.?/u.test(text) ||
      (isName(text, cues) && /^\p{Lu}{3,}(?: \p{Lu}+)?$/u.test(text)))
  )
}
