import {root} from '../../tree/builders.ts'
import type {Root} from '../../tree/types.ts'
import {addFields, type Told} from '../metadata.ts'
import type {Reader} from '../reader.ts'
import {attachTransmissions} from '../telegraph/attach-transmissions.ts'
import {lineRole} from '../telegraph/line-role.ts'
import {toTransmissions, type Transmission} from '../telegraph/messages.ts'
import {type CopyOptions, toCopy, toEnvelope} from '../telegraph/to-copy.ts'
import {stateDate, stateField} from '../wire/state-field.ts'

/** SYN SYN SOH, the level of service, the number of the message, US. */
// oxlint-disable-next-line no-control-regex -- these are what it is about
const opening = /^[\s\0\x16]*\x01?([A-Za-z])(\d{4})\x1f/

/** What opens a line of copy for the typesetter: `^`; what closes one: `<` (quad left), `=` (quad center), `>` (quad right). */
const codes: CopyOptions['codes'] = {open: /^\^/, close: /\s*[<=>]$/}

/** The line that gives the story its name ends in the number of its words: `BC-Norland-Harbor, 1st Ld,466`. */
const counted = /,\s?\d{1,5}$/

/** The name of the story in the header, cut off at so many letters as fit: `BC-Norland-HarborB`. */
// oxlint-disable-next-line no-control-regex -- these are what it is about
const keyword = /(?:^|[\s\x11\x12])((?:AM|PM|BC|AP)-\S{2,})/im

/** Letters of that name which tell the line of copy that has it in full. */
const sharedLetters = 6

/** Lines that are set in the middle before the text say who wrote it: `By ADA QUIST=`. */
const bylineClose = '='

/** DC2 before the slug in the header: the text is a table. */
const tabular = '\x12'

/** When it was sent, in the trailer: `AP-WF-11-13-13 1509GMT`: month, day and year as in the United States. */
const sent = /(?<!\d)(\d{2})-(\d{2})-(\d{2})\s+\d{4}\s*[A-Z]{3}/

/** Years of two digits from here on are of the last century: the format is of 1979. */
const firstYear = 79

/** ANPA 1312, the wire format of the American Newspaper Publishers Association. */
export const anpa: Reader = {
  name: 'anpa',
  mediaTypes: ['text/vnd.iptc.anpa'],
  extensions: ['.anpa'],
  structured: true,
  // Mostly ASCII; what is not is of the West, where it is not UTF-8.
  declaredCharset: () => 'windows-1252',
  sniff: head => (opening.test(head.text) ? 1 : 0),
  read(input, state) {
    const [first, ...others] = toTransmissions(input.text)
    attachTransmissions(others, input.text, state)
    return first ? fromTransmission(input.text, first) : root([])
  }
}

function fromTransmission(source: string, {header, text, trailer}: Transmission): Root {
  const tree = root([
    ...toEnvelope(source, header),
    ...toCopy(source, text, {
      codes,
      headlineClose: '<',
      isSlug: line => counted.test(line) || isNamed(line, source.slice(header.start, header.end)),
      roleOf: (line, close) => lineRole(line) ?? (close === bylineClose ? 'byline' : undefined),
      isTable: source.slice(header.start, header.end).includes(tabular)
    }),
    ...toEnvelope(source, trailer)
  ])
  addFields(tree, toldBy(source.slice(header.start, header.end), source.slice(trailer.start, trailer.end)))
  return tree
}

/** Whether a line begins as the name of the story does in the header. */
function isNamed(line: string, header: string): boolean {
  const name = keyword.exec(header)?.[1] ?? ''
  return name.length >= sharedLetters && line.toLowerCase().startsWith(name.slice(0, sharedLetters).toLowerCase())
}

function* toldBy(header: string, trailer: string): Generator<Told> {
  yield stateField('genre', 'news', 'anpa:header')
  const [, service, number] = opening.exec(header) ?? []
  if (service && number) yield stateField('identifier', `${service}${number}`, 'anpa:header')
  const [text = '', month = '', day = '', year = ''] = sent.exec(trailer) ?? []
  const century = Number(year) < firstYear ? '20' : '19'
  yield* stateDate(`${century}${year}-${month}-${day}`, 'anpa:trailer').map(told => ({...told, text}))
}
