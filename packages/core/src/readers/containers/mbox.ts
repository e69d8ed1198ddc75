import {root} from '../../tree/builders.ts'
import type {Reader} from '../reader.ts'

/** The line that begins a mail: whom it is from, and a date with a time and a year. */
const opening =
  /^From \S.{0,200}? \d{1,2}:\d{2}(?::\d{2})?\b.{0,40}\b\d{4}\b|^From \S+ .{0,80}\b\d{4}\b.{0,40}\d{1,2}:\d{2}|^From (?:-|MAILER-DAEMON|\S+@\S+)\s*$/

/** A field of a header, after that line. */
const field = /^[!-9;-~]+[ \t]*:/

const lineFeed = 0x0a
const from = Array.from('From ', character => character.charCodeAt(0))
const greater = 0x3e

/** Mailboxes of Unix and of mail programs that keep to it (RFC 4155 and its variants): each mail is a document. */
export const mbox: Reader = {
  name: 'mbox',
  mediaTypes: ['application/mbox', 'application/x-mbox'],
  extensions: ['.mbox', '.mbx'],
  binary: true,
  sniff(head) {
    const [first = '', second = ''] = head.text.replace(/^\s+/, '').split(/\r?\n/, 2)
    return opening.test(first) && (field.test(second) || /^>?From /.test(second)) ? 0.97 : 0
  },
  async read({bytes}, state) {
    const {messageName} = await import('../mime/message-name.ts')
    const starts = findMails(bytes)
    starts.forEach((start, index) => {
      const message = bytes.subarray(lineAfter(bytes, start), starts[index + 1] ?? bytes.length)
      state.attach({
        relation: 'member',
        part: String(index + 1),
        name: messageName(message),
        mediaType: 'message/rfc822',
        read: () => unquote(message)
      })
    })
    return root([])
  }
}

/** Offsets of the lines that begin mails: after a blank line, with a header behind them. */
function findMails(bytes: Uint8Array): number[] {
  const starts: number[] = []
  let isAfterBlank = true
  for (let at = 0; at < bytes.length;) {
    const next = lineAfter(bytes, at)
    if (isAfterBlank && startsWith(bytes, at, from) && opensMail(bytes, at, next)) {
      starts.push(at)
      at = skipContent(bytes, next)
      isAfterBlank = true
      continue
    }
    isAfterBlank = next - at <= 2 && (bytes[at] === lineFeed || (bytes[at] === 0x0d && bytes[at + 1] === lineFeed))
    at = next
  }
  return starts
}

function opensMail(bytes: Uint8Array, at: number, next: number): boolean {
  return (
    opening.test(lineOf(bytes, at, next)) &&
    /^(?:[!-9;-~]+[ \t]*:|>?From )/.test(lineOf(bytes, next, lineAfter(bytes, next)))
  )
}

/** Where to look for the next mail: after the content, where the header tells its length and the length is right. */
function skipContent(bytes: Uint8Array, start: number): number {
  let length: number | undefined
  for (let at = start; at < bytes.length;) {
    const next = lineAfter(bytes, at)
    const line = lineOf(bytes, at, next)
    if (line === '') {
      const end = next + (length ?? 0)
      return length !== undefined && isEnd(bytes, end) ? end : at
    }
    const told = /^content-length:\s*(\d{1,12})$/i.exec(line)?.[1]
    if (told !== undefined) length = Number(told)
    at = next
  }
  return bytes.length
}

function isEnd(bytes: Uint8Array, end: number): boolean {
  if (end >= bytes.length) return end <= bytes.length + 1
  return bytes[end] === lineFeed || bytes[end] === 0x0d || startsWith(bytes, end, from)
}

/** Takes away the mark that mailboxes set before `From` at the beginning of a line. */
function unquote(bytes: Uint8Array): Uint8Array {
  const marks: number[] = []
  for (let at = 0; at < bytes.length; at = lineAfter(bytes, at)) {
    if (bytes[at] !== greater) continue
    let end = at
    while (bytes[end] === greater) end++
    if (startsWith(bytes, end, from)) marks.push(at)
  }
  if (marks.length === 0) return bytes
  const result = new Uint8Array(bytes.length - marks.length)
  let length = 0
  let start = 0
  for (const mark of marks) {
    result.set(bytes.subarray(start, mark), length)
    length += mark - start
    start = mark + 1
  }
  result.set(bytes.subarray(start), length)
  return result
}

function startsWith(bytes: Uint8Array, at: number, codes: ReadonlyArray<number>): boolean {
  return codes.every((code, index) => bytes[at + index] === code)
}

function lineAfter(bytes: Uint8Array, at: number): number {
  const index = bytes.indexOf(lineFeed, at)
  return index < 0 ? bytes.length : index + 1
}

/** Longest line that is looked at, in bytes. */
const longestLine = 1_000

function lineOf(bytes: Uint8Array, at: number, next: number): string {
  let line = ''
  for (let index = at; index < Math.min(next, at + longestLine); index++) line += String.fromCharCode(bytes[index] ?? 0)
  return line.replace(/\r?\n$/, '')
}
