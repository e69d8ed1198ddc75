import type {State} from '../../state.ts'
import type {Root} from '../../tree/types.ts'
import {decodeContent} from '../mime/decode-content.ts'
import {type Section, toSections} from '../mime/sections.ts'
import {collect, type Contents, signedTypes} from './collect.ts'
import {readBody} from './read-body.ts'
import {type Circumstance, toMailTree} from './to-mail-tree.ts'
import {unwrapSigned} from './unwrap-signed.ts'

/** Signatures around signatures: somebody signs what somebody else has signed. */
const mostSignatures = 3

/** Reads a mail. */
export async function readMail(file: Uint8Array, state: State, signatures = 0): Promise<Root> {
  const {start, end} = boundsOf(file)
  const bytes = file.subarray(start, end)
  const {mailSections: most, mailDepth: depth} = state.limits
  const {root: whole, faults} = toSections(bytes, {most, depth})
  for (const fault of faults) state.message('malformed-mail', fault)
  const signed = signatures < mostSignatures ? unwrapped(whole, bytes) : undefined
  if (signed) return readMail(signed, state, signatures + 1)
  const contents = collect(whole, bytes, state)
  const body = await readBody(contents.body, bytes, state)
  return toMailTree(
    {body, fields: whole.fields, attach: circumstance => attachFiles(contents, bytes, circumstance, state)},
    state
  )
}

/** The mail that a signature is around, with the header of that which it came in. */
function unwrapped({fields, type, start, end, encoding}: Section, bytes: Uint8Array): Uint8Array | undefined {
  if (!signedTypes.test(type.value)) return undefined
  const inner = unwrapSigned(decodeContent(bytes.subarray(start, end), encoding))
  if (!inner) return undefined
  const header = fields
    .filter(({name}) => !name.startsWith('content-'))
    .map(({name, value}) => `${name}: ${value}\r\n`)
    .join('')
  const head = new TextEncoder().encode(header)
  const result = new Uint8Array(head.length + inner.length)
  result.set(head)
  result.set(inner, head.length)
  return result
}

/** The line of Apple Mail before a mail: how many bytes it has; what comes after is of the program. */
const counted = /^(\d{1,10})[ \t]*\r?\n/

/** Bytes that such a line has at most. */
const longestCount = 20

/** What of a file is the mail: a byte order mark, blank lines and a count may stand before its header. */
function boundsOf(bytes: Uint8Array): {start: number; end: number} {
  const start = startOf(bytes, bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0)
  const [line, count] =
    counted.exec(new TextDecoder('latin1').decode(bytes.subarray(start, start + longestCount))) ?? []
  if (line === undefined) return {start, end: bytes.length}
  return {start: start + line.length, end: Math.min(start + line.length + Number(count), bytes.length)}
}

function startOf(bytes: Uint8Array, first: number): number {
  let at = first
  for (let index = first; index < bytes.length; index++) {
    const byte = bytes[index]
    if (byte === 0x0a) at = index + 1
    else if (byte !== 0x0d && byte !== 0x20 && byte !== 0x09) break
  }
  return at
}

function attachFiles({files}: Contents, bytes: Uint8Array, {told, ...circumstance}: Circumstance, state: State) {
  for (const {section, relation, name, unwrap, mediaType, part: place} of files) {
    const {number, type, start, end, encoding} = section
    const charset = type.parameters.get('charset')
    state.attach({
      relation,
      part: place ?? number,
      mediaType: mediaType ?? type.value,
      ...(name === undefined ? {} : {name}),
      ...(charset === undefined ? {} : {charset}),
      ...circumstance,
      // A mail in a mail has a header of its own.
      ...(told && relation === 'attachment' ? {told} : {}),
      read() {
        const content = decodeContent(bytes.subarray(start, end), encoding)
        return unwrap ? unwrap(content) : content
      }
    })
  }
}
