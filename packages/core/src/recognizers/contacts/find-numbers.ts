import type {Cues} from '../../cues/cues.ts'
import {phraseAtEnd} from '../../cues/phrase.ts'
import {remember} from '../../util/remember.ts'
import {findDates} from '../dates/find-dates.ts'
import {
  barePhones,
  damagedLabels,
  emailPattern,
  hiddenEmailPattern,
  hiddenSign,
  hiddenStop,
  mayBeUrl,
  mayBePhone,
  otherNumbers,
  phonePattern,
  plainPhones,
  toPlainDigits,
  urlPattern
} from './number-patterns.ts'
import {allMatches} from '../../util/all-matches.ts'

/** What a number or address on a line is for. */
export type NumberKind = 'email' | 'fax' | 'telephone' | 'url'

/** A telephone or fax number, a mail address, or a web address in a text. */
export interface FoundNumber {
  kind: NumberKind
  /** As printed, without its label; a hidden mail address as it is meant. */
  value: string
  /** UTF-16 offset of the label, or of the value where it has none. */
  start: number
  /** Offset after the value. */
  end: number
  /** Whether a label said what it is. */
  labeled: boolean
}

/** Digits of a telephone number: E.164 allows 15; below 7 it is more likely another number, unless a label says so. */
const fewestDigits = 7
const fewestLabeledDigits = 5
const mostDigits = 15

/** What is known of a text. */
export interface NumberOptions {
  /** Whether it tells whom to ask: digits in groups are a telephone number there, without a label. */
  readonly amongContacts?: boolean
}

/** The numbers and addresses in `text`, in their order. */
export function findNumbers(text: string, cues: Cues, options?: NumberOptions): ReadonlyArray<Readonly<FoundNumber>> {
  if (!mayHaveNumbers.test(text)) return none
  return options ? numbersIn(text, cues, options) : plainNumbers(text, cues)
}

/**
 * What all of them have: a digit, the sign of an address or what may stand for it, a full stop within a word. Most lines are turned away
 * here.
 */
const mayHaveNumbers = /[\d@\uff01-\uff5e\u0660-\u0669\u06f0-\u06f9]|\.\S|:\/\/|[[({]\s?\p{L}/u
const none: ReadonlyArray<FoundNumber> = []

const plainNumbers = remember((text: string, cues: Cues) => numbersIn(text, cues, {}))

function numbersIn(text: string, cues: Cues, options: NumberOptions): FoundNumber[] {
  const plain = toPlainDigits(text)
  const found = [...findEmails(plain, cues)]
  if (plain.includes('.') && mayBeUrl.test(plain)) found.push(...findUrls(blot(plain, found), cues))
  if (/\d/.test(plain)) found.push(...findPhones(text, blot(plain, found), cues, options))
  return inheritLabels(
    found.sort((a, b) => a.start - b.start),
    plain
  )
}

function* findEmails(text: string, cues: Cues): Generator<FoundNumber> {
  if (text.includes('@')) {
    for (const match of allMatches(emailPattern, text)) {
      // "+71 5550 2000office@harbour.example": the digits are the number's.
      const glued = /\+[\d ()/-]{6,}$/.test(text.slice(0, match.index)) ? (/^\d+/.exec(match[0])?.[0].length ?? 0) : 0
      const start = match.index + glued
      const value = match[0].slice(glued).replace(/\s/g, '')
      yield toNumber('email', value, text, start, match.index + match[0].length, cues)
    }
  }
  for (const match of hiddenSign.test(text) ? text.matchAll(hiddenEmailPattern) : []) {
    const value = `${match[1]}@${(match[2] ?? '').replace(hiddenStop, '.')}`
    yield toNumber('email', value, text, match.index, match.index + match[0].length, cues)
  }
}

function* findUrls(text: string, cues: Cues): Generator<FoundNumber> {
  for (const match of allMatches(urlPattern, text)) {
    if (!/^\d+\.\d/.test(match[0]))
      yield toNumber('url', match[0], text, match.index, match.index + match[0].length, cues)
  }
}

function* findPhones(
  printed: string,
  text: string,
  cues: Cues,
  {amongContacts = false}: NumberOptions
): Generator<FoundNumber> {
  // To look for dates costs more than to look for digits.
  if (!mayBePhone.test(text) || text.search(phonePattern) < 0) return
  const blotted = withoutDates(text, cues)
  for (const match of allMatches(phonePattern, blotted)) {
    for (const {value, index} of splitRun(...withoutOpening(match[0], match.index))) {
      const end = index + value.length
      const number = toNumber('telephone', printed.slice(index, end).trim(), text, index, end, cues)
      const bare = amongContacts && isBarePhone(value.trim(), text.slice(end))
      if (bare || isPhone(value, number.labeled, text.slice(0, index))) yield number
    }
  }
}

/** "과장 (044-555-0112)": a bracket that closes after the number is none of its own. */
function withoutOpening(value: string, index: number): [value: string, index: number] {
  return value.startsWith('(') && !value.includes(')') ? [value.slice(1), index + 1] : [value, index]
}

/** Digits that are too many for one number are several, parted by spaces. */
function splitRun(value: string, index: number): Array<{value: string; index: number}> {
  if (digitsIn(value) <= mostDigits) return [{value, index}]
  const parts = [...value.matchAll(/\S+/g)]
  return parts.every(part => digitsIn(part[0]) >= fewestDigits)
    ? parts.map(part => ({value: part[0], index: index + part.index}))
    : []
}

/** `text` with what was found in it blotted out, so that nothing moves. */
function blot(text: string, found: ReadonlyArray<FoundNumber>): string {
  let result = text
  for (const {start, end} of found) result = result.slice(0, start) + '¦'.repeat(end - start) + result.slice(end)
  return result
}

/** `text` with its dates blotted out: "2 May 2020 (202) 555-0119" has no number that begins with 2020. */
function withoutDates(text: string, cues: Cues): string {
  let result = text
  for (const {index, text: date} of findDates(text, cues.language === 'und' ? 'en' : cues.language, cues)) {
    // What has the shape of a telephone number has none of a date: "030 65 21 11".
    if (/^\d[\d .-]*$/.test(date) && /[\d] ?$/.test(text.slice(0, index))) continue
    result = result.slice(0, index) + 'x'.repeat(date.length) + result.slice(index + date.length)
  }
  return result
}

function isPhone(value: string, labeled: boolean, before: string): boolean {
  const digits = digitsIn(value)
  const trimmed = value.trim()
  if (digits > mostDigits) return false
  if (labeled) return digits >= fewestLabeledDigits
  if (digits < fewestDigits || /(?:[$€£¥₹#№]|\bno\.?)\s?$/i.test(before)) return false
  return !otherNumbers.some(shape => shape.test(trimmed)) && plainPhones.some(shape => shape.test(trimmed))
}

/** "91 555 01 12", and no thousands of something: "950 555 014 people". */
function isBarePhone(value: string, after: string): boolean {
  return barePhones.some(shape => shape.test(value)) && (value.includes('-') || !/^\s*[\p{Ll}%$€£¥₹]/u.test(after))
}

function digitsIn(value: string): number {
  return value.replace(/\D/g, '').length
}

/** UTF-16 units before a value that its label stands in. */
const longestLabel = 64

/** Takes in the label before a value: "Tel.: ", "(fax) ", "Tel. (office): ". */
function toNumber(kind: NumberKind, value: string, text: string, start: number, end: number, cues: Cues): FoundNumber {
  const from = Math.max(0, start - longestLabel)
  const near = text.slice(from, start)
  const own = near.replace(/[\s.:：()#/–—|\p{Bidi_Control}-]+$/u, '')
  const bare = near.replace(/(?:\s*\([^()]{0,24}\))?[\s.:：()#/–—|\p{Bidi_Control}-]*$/u, '')
  for (const before of new Set([own, bare])) {
    for (const labeled of ['fax', 'telephone', 'email', 'url'] as const) {
      const label = agrees(kind, labeled) ? labelAtEnd(labeled, before, cues) : ''
      if (label) return {kind: labeled, value, start: from + before.length - label.length, end, labeled: true}
    }
  }
  return {kind, value, start, end, labeled: false}
}

function labelAtEnd(kind: NumberKind, text: string, cues: Cues): string {
  const label = phraseAtEnd(cues.labels[kind], text)
  if (label || kind === 'url') return label
  return damagedLabels[kind].exec(text)?.[0] ?? ''
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
