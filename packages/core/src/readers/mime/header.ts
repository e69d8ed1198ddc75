import {addressParser, decodeWords} from 'postal-mime'
import {decode, toCharset} from '../decode.ts'
import {decodeContent} from './decode-content.ts'

/** One field of a header, unfolded, its encoded words not yet decoded. */
export interface HeaderField {
  /** In lower case. */
  readonly name: string
  readonly value: string
}

/** A value with parameters: `text/plain; charset=utf-8`. */
export interface Structured {
  /** In lower case. */
  readonly value: string
  readonly parameters: ReadonlyMap<string, string>
}

/** Longest value, in UTF-16 units, that is looked into: a list of some thousand recipients. */
const longestValue = 200_000

/** Fields that are kept of one header, at most: real ones have some dozens. */
const mostFields = 2_000

/** The fields of a header, in their order; lines that are none are left out. */
export function toFields(header: string): HeaderField[] {
  const fields: HeaderField[] = []
  const lines = header.split(/\r\n|[\r\n]/)
  for (let index = 0; index < lines.length && fields.length < mostFields; index++) {
    const match = /^([!-9;-~]+)[ \t]*:/.exec(lines[index] ?? '')
    if (!match?.[1]) continue
    const value = [(lines[index] ?? '').slice(match[0].length)]
    while (/^[ \t]/.test(lines[index + 1] ?? '')) value.push(lines[++index] ?? '')
    fields.push({name: match[1].toLowerCase(), value: value.join('').slice(0, longestValue).trim()})
  }
  return fields
}

/** The value of the first field of that name, its encoded words decoded; `''` if there is none. */
export function valueOf(fields: ReadonlyArray<HeaderField>, name: string): string {
  const value = fields.find(field => field.name === name)?.value ?? ''
  return value === '' ? '' : toWords(value)
}

/** Decodes encoded words (RFC 2047) and sets white space to one space. */
export function toWords(value: string): string {
  return decodeWords(decodeStateful(value, text => text))
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim()
}

/** The mailboxes of a value, their names decoded; those of a group one by one. */
export function toMailboxes(value: string): Array<{name: string; address: string}> {
  if (value === '') return []
  // A comma in a name that is decoded first must not part mailboxes.
  const quoted = decodeStateful(value, text => `"${text.replaceAll(/["\\]/g, '')}"`)
  return addressParser(quoted, {flatten: true})
    .map(({name, address = ''}) => ({name: toWords(name), address: toWords(address)}))
    .filter(({name, address}) => name !== '' || address !== '')
}

/** Encoded words in an encoding with shifts, in quotation marks or not, with the white space between them. */
const stateful = /"?(?:=\?iso-2022-[\w-]+(?:\*[^?]*)?\?[bq]\?[^?]*\?=\s*)+"?/gi
const word = /=\?(iso-2022-[\w-]+)(?:\*[^?]*)?\?([bq])\?([^?]*)\?=/gi

/** Decodes words whose encoding has a state: each begins anew, which decoders that are used again do not do everywhere. */
function decodeStateful(value: string, write: (text: string) => string): string {
  if (!/=\?iso-2022-/i.test(value)) return value
  return value.replaceAll(stateful, (run: string) => {
    const texts = [...run.matchAll(word)].map(([, charset = '', kind = '', text = '']) =>
      decodeWord(charset, kind, text)
    )
    return `${write(texts.join(''))}${/\s$/.test(run) ? ' ' : ''}`
  })
}

function decodeWord(charset: string, kind: string, text: string): string {
  const isBase64 = kind.toLowerCase() === 'b'
  const content = new TextEncoder().encode(isBase64 ? text : text.replaceAll('_', ' '))
  return decode(decodeContent(content, isBase64 ? 'base64' : 'quoted-printable'), toCharset(charset) ?? 'utf-8').text
}

/** One parameter, quoted or not, or the value before the first. */
const piece = /;?\s*(?:([^\s=;"]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"?|([^;]*))|([^;]+))/gy

/** A value with its parameters, continued and encoded ones put together (RFC 2231). */
export function toStructured(field: string): Structured {
  const text = withoutComments(field)
  const raw = new Map<string, string>()
  const value = /^[^;]*/.exec(text)?.[0].trim().toLowerCase() ?? ''
  piece.lastIndex = text.indexOf(';')
  if (piece.lastIndex >= 0) {
    for (let match = piece.exec(text); match; match = piece.exec(text)) {
      const [, name = '', quoted, token = ''] = match
      const key = name.toLowerCase()
      if (key !== '' && !raw.has(key))
        raw.set(key, quoted === undefined ? token.trim() : quoted.replaceAll(/\\(.)/g, '$1'))
    }
  }
  return {value, parameters: toParameters(raw)}
}

/** Comments in parentheses, outside of quotation marks. */
function withoutComments(text: string): string {
  return text.includes('(')
    ? text.replaceAll(/("(?:[^"\\]|\\.)*")|\([^()]*\)/g, (_, quoted?: string) => quoted ?? '')
    : text
}

/** Pieces of one parameter: `name*0*=utf-8''a%20; name*1=b`. */
function toParameters(raw: ReadonlyMap<string, string>): Map<string, string> {
  const parameters = new Map<string, string>()
  const pieces = new Map<string, Array<{index: number; value: string; encoded: boolean}>>()
  for (const [key, value] of raw) {
    const match = /^(.+?)(?:\*(\d{1,4}))?(\*?)$/.exec(key)
    if (!match?.[1] || (match[2] === undefined && match[3] === '')) {
      parameters.set(key, toWords(value))
      continue
    }
    const list = pieces.get(match[1]) ?? []
    pieces.set(match[1], list)
    list.push({index: Number(match[2] ?? 0), value, encoded: match[3] === '*'})
  }
  for (const [name, list] of pieces) {
    const sorted = list.toSorted((a, b) => a.index - b.index)
    const [, charset = 'utf-8'] = /^([^']*)'[^']*'/.exec(sorted[0]?.encoded ? sorted[0].value : '') ?? []
    const whole = sorted.map(({value, encoded}, index) =>
      toBytes(index === 0 ? value.replace(/^[^']*'[^']*'/, '') : value, encoded)
    )
    parameters.set(name, decodeBytes(whole.flat(), charset))
  }
  return parameters
}

/** Bytes of a piece, each as its number; of one that is not encoded, its UTF-8. */
function toBytes(value: string, encoded: boolean): number[] {
  const bytes = [...new TextEncoder().encode(value)]
  if (!encoded) return bytes
  const result: number[] = []
  for (let index = 0; index < bytes.length; index++) {
    const hex =
      bytes[index] === 0x25 ? /^[\da-f]{2}/i.exec(String.fromCharCode(...bytes.slice(index + 1, index + 3))) : null
    result.push(hex ? Number.parseInt(hex[0], 16) : (bytes[index] ?? 0))
    if (hex) index += 2
  }
  return result
}

function decodeBytes(bytes: number[], charset: string): string {
  try {
    return new TextDecoder(charset).decode(Uint8Array.from(bytes))
  } catch {
    return new TextDecoder().decode(Uint8Array.from(bytes))
  }
}
