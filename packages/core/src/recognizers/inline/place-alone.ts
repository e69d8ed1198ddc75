import type {Cues} from '../../cues/cues.ts'
import type {Reading} from '../fields/reading.ts'
import {isPlace} from './is-place.ts'

/** Words in capitals and a full stop before the first sentence, which begins with a word that is none. */
const opening = /^(?<place>\p{Lu}[\p{Lu}\p{M}'’ -]{2,39})\.\s+(?=["“„«»]?\p{Lu}(?:\p{Ll}|\s))/u

/**
 * The place that a paragraph begins with as some newsrooms set it, with nothing but a full stop behind it: "HALMSTEDT. The
 * ferry ...". "SUMMARY. The ferry ..." looks the same, so the document must have the name where a town stands: behind
 * "in", or behind a postal code.
 */
export function placeAlone(text: string, {blocks, cues}: Reading): string | undefined {
  const place = opening.exec(text)?.groups?.['place']
  if (place === undefined || !isPlace(place, cues)) return undefined
  const key = place.toLowerCase()
  return blocks.some(each => standsAsTown(key, each.text.toLowerCase(), cues)) ? place : undefined
}

function standsAsTown(place: string, text: string, cues: Cues): boolean {
  for (let at = text.indexOf(place); at >= 0; at = text.indexOf(place, at + 1)) {
    const word = /(?<!\S)(\S+)\s$/u.exec(text.slice(0, at))?.[1] ?? ''
    const ends = !/^[\p{L}\p{N}]/u.test(text.slice(at + place.length))
    if (ends && (cues.placeTies.includes(word) || /^\d{4,6}$/.test(word))) return true
  }
  return false
}
