import type {TimeOptions} from './find-times.ts'
import {ambiguousZones, fixedZones, namedZones, zonesOfLanguages} from './zones.ts'

/** A zone beside a time: its offsets or its IANA name, and how many characters before and after the time it takes. */
export interface Zone {
  /** Minutes east of UTC; several if it is not known which. */
  readonly minutes?: ReadonlyArray<number>
  readonly name?: string
  readonly before?: number
  readonly after?: number
}

/** `UTC+8`, `GMT -03:30`; bare, as ISO has it, only right after the time: `+0900`. */
const written = [
  /^[\s,(]{0,3}(?:UTC|GMT)\s?([+−–-])\s?(\d{1,2})(?::?(\d{2}))?(?!\d)\)?/u,
  /^([+−-])(\d{2}):?(\d{2})(?!\d)\)?/u
]
const abbreviation = /^[\s,(/]{0,3}(?:Uhr\s|hrs\s|hours\s|h\s)?(?<zone>(?!AM|PM)[A-Z]{1,4}|МСК|мск)(?![\p{L}\d])\)?/u
/** "Paris time", "Eastern Standard Time", "heure de Paris", "hora peninsular", "по московскому времени". */
const nameFirst =
  /^[\s,(]{0,3}(?:local\s)?(?<name>\p{Lu}[\p{L}.]*(?:\s\p{Lu}\p{L}+)?)(?:\s(?:standard|daylight|summer|local))?\s(?:time|tijd|zeit)(?!\p{L})\)?/iu
const nameLast =
  /^[\s,(]{0,3}(?:heure|hora|horário|ora|за|по|بتوقيت)\s(?:local\s)?(?:(?:de|d['’]|di|do|da)\s?)?(?<name>\p{L}+(?:\s\p{L}+)?)(?:\s(?:времени|часом))?\)?/iu
/** "2:30 PM Central": in North America the name does without the word. */
const bareName = /^\s(?<name>Eastern|Central|Mountain|Pacific)(?!\p{L}|\s\p{Lu}\p{Ll})/u
const nameOfZone = /^[\s（(]*(?<name>[\p{Script=Han}\p{Script=Hangul}]+\s?(?:时间|時間|시간))[）)]?/u
const inFront = /(?<name>[\p{Script=Han}\p{Script=Hangul}]+\s?(?:时间|時間|시간))[\s（(]*$/u

/** The zone that stands before or after a time; `undefined` if none is stated. */
export function zoneOf(before: string, after: string, {language, place}: TimeOptions): Zone | undefined {
  return byOffset(after) ?? byAbbreviation(after, language, place) ?? byName(before, after)
}

/** No place on earth is further from UTC, in minutes. */
const furthest = 14 * 60

function byOffset(after: string): Zone | undefined {
  const match = written.map(pattern => pattern.exec(after)).find(found => found !== null)
  if (!match) return undefined
  const [all, sign, hours, minutes = '0'] = match
  const offset = Number(hours) * 60 + Number(minutes)
  return offset <= furthest ? {minutes: [sign === '+' ? offset : -offset], after: all.length} : undefined
}

function byAbbreviation(after: string, language: string | undefined, place: string | undefined): Zone | undefined {
  const match = abbreviation.exec(after)
  const name = (match?.groups?.['zone'] ?? '').toUpperCase()
  if (!match) return undefined
  const fixed = fixedZones[name]
  if (fixed !== undefined) return {minutes: [fixed], after: match[0].length}
  const known = namedZones[name.toLowerCase()]
  if (known) return {name: known, after: match[0].length}
  const several = ambiguousZones[name]
  if (!several) return undefined
  const where = zoneOfPlaces(place ?? '') ?? zonesOfLanguages[language ?? '']
  const there = where === undefined ? [] : several.filter(minutes => offsetsIn(where).includes(minutes))
  return {minutes: there.length === 1 ? there : several, after: match[0].length}
}

function byName(before: string, after: string): Zone | undefined {
  for (const pattern of [nameFirst, nameLast, bareName, nameOfZone]) {
    const match = pattern.exec(after)
    const words = match?.groups?.['name'] ?? ''
    // "heure de Paris le": the second word may not be the name's.
    const name = nameOfPlace(words) ?? nameOfPlace(words.split(' ')[0] ?? '')
    if (match && name) return {name, after: match[0].length}
  }
  const match = inFront.exec(before)
  const name = nameOfPlace(match?.groups?.['name'] ?? '')
  return match && name ? {name, before: match[0].length} : undefined
}

/** The zone of the first place in a text that one is known of. */
function zoneOfPlaces(text: string): string | undefined {
  for (const [pair] of text.matchAll(/\p{Lu}\p{Ll}{2,}(?: \p{Lu}\p{Ll}{2,})?/gu)) {
    const name = [pair, ...pair.split(' ')].map(nameOfPlace).find(zone => zone !== undefined)
    if (name) return name
  }
  return undefined
}

let cities: Map<string, string> | undefined

/** The IANA zone of a place, by the table and by the cities in the zones' own names. */
function nameOfPlace(place: string): string | undefined {
  const name = place.trim().toLowerCase()
  cities ??= new Map(
    Intl.supportedValuesOf('timeZone').map(zone => [
      (zone.split('/').at(-1) ?? '').replaceAll('_', ' ').toLowerCase(),
      zone
    ])
  )
  return namedZones[name] ?? cities.get(name)
}

/** The offset as EDTF writes it: `+09:00`, `Z`; `undefined` if it is not known which one. */
export function offsetOf({minutes, name}: Zone, {date}: TimeOptions): string | undefined {
  const possible = name === undefined ? minutes : offsetsIn(name, date)
  const [only, ...others] = possible ?? []
  if (only === undefined || others.length > 0) return undefined
  if (only === 0) return 'Z'
  const clock = [Math.trunc(Math.abs(only) / 60), Math.abs(only) % 60].map(part => String(part).padStart(2, '0'))
  return `${only < 0 ? '-' : '+'}${clock.join(':')}`
}

/** The offsets of a zone on a day, or in winter and summer where the day is not known. */
function offsetsIn(name: string, date?: string): number[] {
  const full = /^\d{4}-\d{2}-\d{2}/.exec(date ?? '')?.[0]
  const days = full ? [full] : ['2021-01-15', '2021-07-15']
  return [...new Set(days.map(day => offsetOn(name, new Date(`${day}T12:00:00Z`))))]
}

function offsetOn(name: string, day: Date): number {
  const parts = new Intl.DateTimeFormat('en', {timeZone: name, timeZoneName: 'longOffset'}).formatToParts(day)
  const text = parts.find(part => part.type === 'timeZoneName')?.value ?? ''
  const [, sign, hours = '0', minutes = '0'] = /([+-])(\d{2}):(\d{2})/.exec(text) ?? []
  return (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
}
