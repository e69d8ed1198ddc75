import type {Cues} from '../../cues/cues.ts'
import {isPhrase} from '../../cues/phrase.ts'

/** A street's word before a date, with or without a word that joins: "rue du 8 mai 1945", "Calle 5 de Mayo". */
const before = /(?<word>\p{L}+)\.?\s+(?<join>(?:de|del|della|des|do|du)\s+(?:l[ao]s?\s+)?)?$/u
/** A name's next word after a date: "Sept. 11 Commission". */
const after = /^\s+(?<word>\p{Lu}\p{L}+)/u

/** As much text before a date as its name can have, in UTF-16 units. */
const reach = 30

/** Whether a date is only the name of something: of a street, of a commission. */
export function isNamedAfter(date: {value: string; text: string; index: number}, text: string, cues: Cues): boolean {
  const yearless = date.value.startsWith('XXXX')
  const {word = '', join} = before.exec(text.slice(Math.max(0, date.index - reach), date.index))?.groups ?? {}
  // "took place 3 May": without a join, only what is written as a name.
  const isStreet = join !== undefined || (yearless && /^\p{Lu}/u.test(word))
  if (word !== '' && isStreet && isPhrase(cues.streets, word)) return true
  const next = yearless ? after.exec(text.slice(date.index + date.text.length))?.groups?.['word'] : undefined
  return next !== undefined && isPhrase(cues.organizations, next)
}
