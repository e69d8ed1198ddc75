import {decodeHeader} from './decode-header.ts'
import {type HeaderField, type Structured, toFields, toStructured} from './header.ts'

/** A section of a mail: the whole mail, a part of it, or a part of a part. */
export interface Section {
  /** As in IMAP: `1`, `1.2`; `''` for a whole mail of several parts. */
  readonly number: string
  readonly fields: ReadonlyArray<HeaderField>
  readonly type: Structured
  readonly disposition: Structured
  /** How its content is encoded, in lower case: `base64`, `quoted-printable`, `7bit`. */
  readonly encoding: string
  /** Where its content is in the bytes of the mail. */
  readonly start: number
  end: number
  readonly children: Section[]
}

/** What was cut off or made up. */
export interface Sections {
  readonly root: Section
  /** Faults of the mail, each a sentence. */
  readonly faults: string[]
}

/** Options of `toSections`. */
export interface SectionOptions {
  /** Sections of a mail that are told apart, at most; the rest is content of the last one. */
  readonly most: number
  /** Sections in sections. */
  readonly depth: number
}

const lineFeed = 0x0a
const carriageReturn = 0x0d
const hyphen = 0x2d

/** Longest line that may part sections, in bytes: RFC 2046 allows 74. */
const longestDelimiter = 1_000

/** Longest header, in bytes; what comes after is left out. */
const longestHeader = 2_000_000

interface Open {
  readonly section: Section
  readonly boundary: string
}

/** The sections of a mail, in one pass over its lines. Content is neither copied nor decoded. */
export function toSections(bytes: Uint8Array, options: SectionOptions): Sections {
  const faults: string[] = []
  const first = readHeader(bytes, 0, bytes.length)
  // A file without any header is all body.
  const head = first.fields.length > 0 ? first : {fields: [], end: 0}
  const root = toSection('', head, bytes.length, 'text/plain')
  const open: Open[] = []
  const depths = new Map<string, number>()
  let leaf: Section = root
  let count = 1
  const enter = (section: Section) => {
    leaf = section
    const boundary = boundaryOf(section, bytes, faults)
    if (boundary === undefined) return
    open.push({section, boundary})
    if (!depths.has(boundary)) depths.set(boundary, open.length - 1)
  }
  enter(root)
  let at = head.end
  while (at < bytes.length && open.length > 0) {
    const next = lineAfter(bytes, at)
    const found = bytes[at] === hyphen && bytes[at + 1] === hyphen ? delimiterAt(bytes, at, next, depths) : undefined
    const around = found && open[found.index]
    if (!found || !around) {
      at = next
      continue
    }
    for (const {section} of open.splice(found.index + 1)) section.end = contentEnd(bytes, at, section.start)
    leaf.end = contentEnd(bytes, at, leaf.start)
    prune(depths, open)
    leaf = around.section
    if (found.closing) {
      open.pop()
      prune(depths, open)
      around.section.end = at
      at = next
    } else if (count >= options.most || open.length > options.depth) {
      faults.push(
        count >= options.most
          ? `Expected at most \`${options.most}\` sections; the rest was left out`
          : `Expected sections at most \`${options.depth}\` deep; deeper ones were left out`
      )
      break
    } else {
      count++
      const {section: parent} = around
      const header = readHeader(bytes, next, bytes.length, depths)
      const number = `${parent.number === '' ? '' : `${parent.number}.`}${parent.children.length + 1}`
      const usual = parent.type.value === 'multipart/digest' ? 'message/rfc822' : 'text/plain'
      const section = toSection(number, header, bytes.length, usual)
      parent.children.push(section)
      enter(section)
      at = header.end
    }
  }
  return {root: root.children.length > 0 ? root : {...root, number: '1'}, faults}
}

/** Forgets the boundaries of sections that are closed. */
function prune(depths: Map<string, number>, open: ReadonlyArray<Open>) {
  for (const [boundary, index] of depths) if (index >= open.length) depths.delete(boundary)
}

interface Header {
  readonly fields: HeaderField[]
  /** Where the content begins. */
  readonly end: number
}

/** A header up to the blank line after it; of one without, up to the boundary that follows. */
function readHeader(bytes: Uint8Array, start: number, end: number, depths?: ReadonlyMap<string, number>): Header {
  let at = start
  while (at < end) {
    const next = lineAfter(bytes, at)
    if (isBlank(bytes, at, next)) return {fields: fieldsIn(bytes, start, at), end: next}
    if (depths && bytes[at] === hyphen && bytes[at + 1] === hyphen && delimiterAt(bytes, at, next, depths))
      return {fields: fieldsIn(bytes, start, at), end: at}
    at = next
  }
  return {fields: fieldsIn(bytes, start, at), end: Math.min(at, end)}
}

function fieldsIn(bytes: Uint8Array, start: number, end: number): HeaderField[] {
  return toFields(decodeHeader(bytes.subarray(start, Math.min(end, start + longestHeader))))
}

function isBlank(bytes: Uint8Array, at: number, next: number): boolean {
  return bytes[at] === lineFeed || (bytes[at] === carriageReturn && (next === at + 1 || bytes[at + 1] === lineFeed))
}

/** Offset of the next line; a carriage return alone ends none, as in all but the oldest mails. */
function lineAfter(bytes: Uint8Array, at: number): number {
  const index = bytes.indexOf(lineFeed, at)
  return index < 0 ? bytes.length : index + 1
}

function toSection(number: string, {fields, end: start}: Header, end: number, usual: string): Section {
  const raw = (name: string) => fields.find(field => field.name === name)?.value ?? ''
  const type = toStructured(raw('content-type'))
  return {
    number,
    fields,
    type: /^[^\s/]+\/[^\s/]+$/.test(type.value) ? type : {value: usual, parameters: type.parameters},
    disposition: toStructured(raw('content-disposition')),
    encoding: /[\w-]+/.exec(raw('content-transfer-encoding').toLowerCase())?.[0] ?? '',
    start,
    end,
    children: []
  }
}

/** The boundary of a section that has parts; one that it does not tell is the first line that looks like one. */
function boundaryOf({type, start, end}: Section, bytes: Uint8Array, faults: string[]): string | undefined {
  if (!type.value.startsWith('multipart/')) return undefined
  const told = type.parameters.get('boundary')?.trimEnd()
  if (told && told.length < longestDelimiter) return told
  faults.push(`Expected a boundary of \`${type.value}\`, but it tells none`)
  for (let at = start, line = 0; at < end && line < 100; line++) {
    const next = lineAfter(bytes, at)
    const text = bytes[at] === hyphen && bytes[at + 1] === hyphen ? latin1(bytes, at + 2, next).trimEnd() : ''
    if (text !== '' && text.length < longestDelimiter) return text
    at = next
  }
  return undefined
}

/** Which open section the line at `at` parts or closes. */
function delimiterAt(bytes: Uint8Array, at: number, next: number, depths: ReadonlyMap<string, number>) {
  if (next - at > longestDelimiter) return undefined
  const line = latin1(bytes, at + 2, next).trimEnd()
  const index = depths.get(line)
  if (index !== undefined) return {index, closing: false}
  const closed = line.endsWith('--') ? depths.get(line.slice(0, -2)) : undefined
  return closed === undefined ? undefined : {index: closed, closing: true}
}

/** The line end before a boundary belongs to the boundary. */
function contentEnd(bytes: Uint8Array, at: number, start: number): number {
  let end = at
  if (end > start && bytes[end - 1] === lineFeed) end--
  if (end > start && bytes[end - 1] === carriageReturn) end--
  return end
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  let result = ''
  for (let index = start; index < end; index++) result += String.fromCharCode(bytes[index] ?? 0)
  return result
}
