import {cues, noCues} from '../../cues/index.ts'
import {lookTogether} from '../../cues/phrase-index.ts'
import {phraseAtStart} from '../../cues/phrase.ts'

/** Longest line that is a number or symbol with its label. */
const longest = 60

const escaped = (words: ReadonlyArray<string>) =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map(word => word.replace(/[.]/g, '\\.').replace(/ /g, '\\s'))
    .join('|')

/** "No.", "Nr.", "N°": the sign is said with its number, "No. 45/2021". */
const sign = String.raw`(?:(?:${escaped(noCues.numberWords)})\.?|[№#])`

/** "Ref.:", "Reference number:": no part of what it labels. */
const reference = String.raw`(?:${escaped(noCues.referenceWords)})\.?(?:\s?${sign})?`

/** `45`, `45/2021`, `12-2021`, `123/E`, `118-п`. */
const number = String.raw`\d{1,6}(?:[/-]\d{1,6}){0,3}(?:[/-](?:[A-Z]{1,4}|\p{Script=Cyrillic}{1,3}))?`

/** Symbols of offices: `A/RES/75/1`, `SC/14500`, `IP/21/1234`, `DSG/SM/752-AFR/120`. */
const symbol = String.raw`[A-Z]{1,10}(?:/[A-Z0-9][A-Za-z0-9.()]*)*/(?:[A-Z][A-Za-z]{0,5}\.?)?\d{1,6}(?:[/-](?:[A-Z][A-Za-z]{0,5}\.?)?\d*[A-Z]*)*`

/** `MPS 56/88`, `OPA-21-1234`. */
const lettered = String.raw`[A-Z]{2,6}[ -]\d{1,4}[/-]\d{1,4}`

/** `第123号`, `제12호`, `海宣〔2023〕58号`. */
const counted = String.raw`第\s?\d[\d-]*\s?[号號期]|제\s?\d[\d-]*\s?호|\p{Script=Han}{0,8}[〔［[]\d{4}[〕］\]]\s?\d{1,5}\s?[号號]`

/** `058/21`, `17-420`; three and four digits are a telephone's, three parts a date's. */
const parted = String.raw`(?!\d{3}-\d{4}$)\d{1,4}[/-]\d{1,6}`

/** A code that only its label makes one: `20250204IPR26689`. */
const code = String.raw`(?=[^a-z]*\d[^a-z]*\d)[A-Z0-9][A-Z0-9/.-]{3,30}`

const whole = new RegExp(`^(?:${symbol}|${lettered}|${counted}|${parted})$`, 'u')
const signed = new RegExp(String.raw`^(?<sign>${sign})\s?(?<colon>[:：]?)\s*(?<value>${symbol}|${number})$`, 'iu')
const referenced = new RegExp(
  String.raw`^${reference}\s?[:：]?\s*(?<value>${symbol}|${lettered}|${number}|${code})$`,
  'iu'
)
const within = new RegExp(
  String.raw`(?<![\p{L}\p{N}/-])(?:${symbol}|${sign}\s?\d[\d/-]*\d|${sign}\s?\d|${counted})(?![\p{L}\p{N}])`,
  'iu'
)

/** What documents of any language call themselves. */
const kinds = [...new Set(Object.values(cues).flatMap(each => Object.values(each.kinds).flat()))]
// Their pattern is large, and few lines need it.
lookTogether([kinds])

/** Whether `text` is the number or symbol of a document and nothing else. */
export function isIdentifier(text: string): boolean {
  return identifierIn(text) !== undefined
}

/** The number or symbol that `text` consists of, without the label before it: "Ref.: 20250204IPR26689". */
export function identifierIn(text: string): string | undefined {
  if (!/\d/.test(text)) return undefined
  const trimmed = text.trim().replace(/^[([]|[)\]]$/g, '')
  if (trimmed.length > longest) return undefined
  return bare(trimmed) ?? bare(trimmed.slice(phraseAtStart(kinds, trimmed).length).replace(/^[\s:：–—-]+/u, ''))
}

function bare(text: string): string | undefined {
  if (whole.test(text)) return text
  const {sign: found, colon, value} = signed.exec(text)?.groups ?? {}
  if (found !== undefined && value !== undefined) return colon ? value : text
  return labeled(text)
}

/** The number, symbol or code after a label that says that it is one. */
export function labeled(text: string): string | undefined {
  const value = referenced.exec(text)?.groups?.['value']
  // A code in lower case is a word.
  return value !== undefined && !/[a-z]{2}/.test(value) ? value : undefined
}

/** The number that stands in `text` with its sign, and where: "No. 45/2025". */
export function numberWithin(text: string): {value: string; index: number} | undefined {
  const match = within.exec(text)
  // Only a sign may be in lower case.
  return match && !/^[a-z]+\//.test(match[0]) ? {value: match[0], index: match.index} : undefined
}
