import type {Cues} from '../../cues/cues.ts'
import {phraseAtEnd} from '../../cues/phrase.ts'
import {findDates} from '../dates/find-dates.ts'

/** What a number or address on a line is for. */
export type NumberKind = 'email' | 'fax' | 'telephone' | 'url'

/** A telephone or fax number, a mail address, or a web address in a text. */
export interface FoundNumber {
  kind: NumberKind
  /** As printed, without its label. */
  value: string
  /** UTF-16 offset of the label, or of the value where it has none. */
  start: number
  /** Offset after the value. */
  end: number
  /** Whether a label said what it is. */
  labeled: boolean
}

const emailPattern = /[\p{L}\d._%+-]+\s?@\s?[\p{L}\d-]+(?:\.[\p{L}\d-]+)+/giu
const urlPattern =
  /(?:https?:\/\/|www\.)[^\s<>()"“”]+[^\s<>()"“”.,;:!?]|(?<![\p{L}\d@.-])(?:[\p{L}\d-]+\.)+(?:com|org|net|gov|edu|int|info|eu|[a-z]{2})(?:\/[^\s<>()"“”,;]*)?(?![\p{L}\d@-])/giu
const phonePattern =
  /(?<![\p{L}\d.,/-])(?:\+|\(\+?\d|\d|00)[\d ()./\u00a0–-]{4,}\d(?:\s?(?:x|ext\.?)\s?\d{1,5})?(?![\p{L}\d])/giu

/** Digits of a telephone number: E.164 allows 15; below 7 it is more likely another number. */
const fewestDigits = 7
const mostDigits = 15

/** The numbers and addresses in `text`, in their order. */
export function findNumbers(text: string, cues: Cues): FoundNumber[] {
  const found: FoundNumber[] = []
  const taken = (start: number, end: number) => found.some(each => each.start < end && each.end > start)
  const add = (kind: NumberKind, pattern: RegExp, accept: (value: string) => boolean, within = text) => {
    for (const match of within.matchAll(pattern)) {
      const end = match.index + match[0].length
      if (!taken(match.index, end) && accept(match[0])) found.push(toNumber(kind, text, match.index, end, cues))
    }
  }
  if (text.includes('@')) add('email', emailPattern, () => true)
  if (text.includes('.')) add('url', urlPattern, value => !/^\d+\.\d/.test(value))
  if (/\d/.test(text)) add('telephone', phonePattern, isPhone, withoutDates(text, cues))
  return inheritLabels(
    found.sort((a, b) => a.start - b.start),
    text
  )
}

/** `text` with its dates blotted out, so that nothing moves: "2 May 2020 (202) 555-0119" has no number that begins with 2020. */
function withoutDates(text: string, cues: Cues): string {
  let result = text
  for (const {index, text: date} of findDates(text, 'en', cues)) {
    result = result.slice(0, index) + 'x'.repeat(date.length) + result.slice(index + date.length)
  }
  return result
}

function isPhone(value: string): boolean {
  const digits = value.replace(/\D/g, '').length
  if (digits < fewestDigits || digits > mostDigits) return false
  if (/^\d{4}\s?[-–/]\s?\d{2,4}$/.test(value)) return false
  // A number written in one run is a number of something else, unless it says that it is a telephone's.
  return /^\+|^00|[ ()./–-]/.test(value.trim())
}

/** Takes in the label before a value: "Tel.: ", "(fax) ". */
function toNumber(kind: NumberKind, text: string, start: number, end: number, cues: Cues): FoundNumber {
  const before = text.slice(0, start)
  const bare = before.replace(/[\s.:()#/–-]+$/u, '')
  for (const labeled of ['fax', 'telephone', 'email', 'url'] as const) {
    const label = phraseAtEnd(cues.labels[labeled], bare)
    if (!label || !agrees(kind, labeled)) continue
    return {kind: labeled, value: text.slice(start, end).trim(), start: bare.length - label.length, end, labeled: true}
  }
  return {kind, value: text.slice(start, end).trim(), start, end, labeled: false}
}

function agrees(kind: NumberKind, label: NumberKind): boolean {
  return kind === label || (kind === 'telephone' && label === 'fax')
}

/** "Tel. 123 4567, 123 4568": a second number after a comma or a slash is what the first one is. */
function inheritLabels(found: FoundNumber[], text: string): FoundNumber[] {
  found.forEach((number, index) => {
    const before = found[index - 1]
    if (number.labeled || number.kind !== 'telephone' || before?.kind !== 'fax') return
    if (/^\s*(?:[,/;]|and|or|&)\s*$/u.test(text.slice(before.end, number.start))) number.kind = 'fax'
  })
  return found
}
