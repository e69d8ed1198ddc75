import {root} from '../../tree/builders.ts'
import type {Root} from '../../tree/types.ts'
import {addFields, type Told} from '../metadata.ts'
import type {Reader} from '../reader.ts'
import {attachTransmissions} from '../telegraph/attach-transmissions.ts'
import {iso6937Characters, isIso6937} from '../telegraph/iso6937.ts'
import {lineRole} from '../telegraph/line-role.ts'
import {plainCharacters} from '../telegraph/line-text.ts'
import {toTransmissions, type Transmission} from '../telegraph/messages.ts'
import {toCopy, toEnvelope} from '../telegraph/to-copy.ts'
import {stateDate, stateField} from '../wire/state-field.ts'
import {sentOn} from './sent-on.ts'

/** SOH, the service and the number of the message, its priority, its category, the number of its words. */
// oxlint-disable-next-line no-control-regex -- these are what it is about
const opening = /^[\s\0\x16]*\x01\s*([A-Za-z]{1,6})\s?(\d{1,6})\s+([1-9])\s+([A-Za-z]{1,3})(?:\s+(\d{1,6}))?(?!\S)/

/** A transmission whose header is of another make still has a line of it between SOH and STX, and words behind. */
const envelope =
  // oxlint-disable-next-line no-control-regex -- these are what it is about
  /^[\s\0\x16]*\x01[^\0-\x08\x0e-\x1f]{4,400}\x02[^\0-\x02\x04-\x08\x0e-\x1b]{20}/

/**
 * A name for desks: topics parted by slashes and nothing else, `Politics/Harbors/`, or by hyphens, with day and number,
 * `Norland-harbors 05-03 0123`.
 */
const slug = /^[^\s/]+(?: [^\s/]+)?(?:\/[^\s/]+(?: [^\s/]+)?)+\/?$|^\S+\/$|^[^\s-]+(?:-+[^\s-]+)+(?: \d[\d-]*)+$/

/** Share of characters beyond ASCII that Western texts stay below. */
const westernShare = 0.12

/** IPTC 7901, the text transmission format of the International Press Telecommunications Council. */
export const iptc7901: Reader = {
  name: 'iptc7901',
  mediaTypes: ['text/vnd.iptc.7901'],
  extensions: ['.iptc', '.7901'],
  structured: true,
  declaredCharset: ({bytes}) => {
    const high = bytes.reduce((count, byte) => count + (byte > 0x7f ? 1 : 0), 0)
    return high < bytes.length * westernShare ? 'windows-1252' : undefined
  },
  sniff: ({text}) => (opening.test(text) ? 1 : envelope.test(text) ? 0.8 : 0),
  read(input, state) {
    const [first, ...others] = toTransmissions(input.text)
    attachTransmissions(others, input.text, state)
    return first ? fromTransmission(input.text, first) : root([])
  }
}

function fromTransmission(source: string, {header, text, trailer}: Transmission): Root {
  const add = isIso6937(source.slice(text.start, text.end)) ? iso6937Characters : plainCharacters
  const tree = root([
    ...toEnvelope(source, header),
    ...toCopy(source, text, {
      codes: {close: /\s*=$/},
      headlineClose: '=',
      isSlug: line => slug.test(line),
      roleOf: lineRole,
      add
    }),
    ...toEnvelope(source, trailer)
  ])
  addFields(tree, toldBy(source.slice(header.start, header.end), source.slice(trailer.start, trailer.end)))
  return tree
}

function* toldBy(header: string, trailer: string): Generator<Told> {
  yield stateField('genre', 'news', 'iptc7901:header')
  const [, service = '', number = ''] = opening.exec(header) ?? []
  if (service) yield stateField('identifier', `${service}${number}`, 'iptc7901:header')
  const sent = sentOn(trailer)
  if (sent) yield* stateDate(sent.date, 'iptc7901:trailer').map(told => ({...told, text: sent.text}))
}
