import {joinBytes} from '../../util/join-bytes.ts'

/** Object identifiers of what a message of CMS holds (RFC 5652), as they are encoded. */
const identifiers = {
  signed: [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02],
  data: [0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x01]
} as const

/** Tags of ASN.1. */
const tag = {octets: 0x04, constructedOctets: 0x24, identifier: 0x06, sequence: 0x30, explicit: 0xa0} as const

/** Values in values: a signed message has some ten levels. */
const deepest = 30

/** A value: its tag, and where its content is. */
interface Value {
  readonly tag: number
  readonly start: number
  readonly end: number
  /** Where the next value begins. */
  readonly next: number
}

/**
 * What is signed in a message of CMS whose signature is around it (S/MIME `signed-data`), in DER or BER. The signature is not
 * checked.
 *
 * @returns Nothing, where the content is encrypted, or there is none.
 */
export function unwrapSigned(bytes: Uint8Array): Uint8Array | undefined {
  const message = valueAt(bytes, 0, bytes.length)
  if (message?.tag !== tag.sequence || !isIdentifier(bytes, message, identifiers.signed)) return undefined
  const chunks: Uint8Array[] = []
  collect(bytes, message, chunks, 0)
  return chunks.length === 0 ? undefined : joinBytes(chunks)
}

/** Looks for the content: a sequence of the identifier of data, and the data. Gives whether it was found. */
function collect(bytes: Uint8Array, outer: Value, chunks: Uint8Array[], depth: number): boolean {
  if (depth > deepest) return false
  if (outer.tag === tag.sequence && isIdentifier(bytes, outer, identifiers.data)) {
    for (const value of valuesIn(bytes, outer)) if (value.tag === tag.explicit) addOctets(bytes, value, chunks, depth)
    return true
  }
  if ((outer.tag & 0x20) === 0) return false
  for (const value of valuesIn(bytes, outer)) if (collect(bytes, value, chunks, depth + 1)) return true
  return false
}

function addOctets(bytes: Uint8Array, outer: Value, chunks: Uint8Array[], depth: number): void {
  if (depth > deepest) return
  for (const value of valuesIn(bytes, outer)) {
    if (value.tag === tag.octets) chunks.push(bytes.subarray(value.start, value.end))
    else if (value.tag === tag.constructedOctets) addOctets(bytes, value, chunks, depth + 1)
  }
}

function isIdentifier(bytes: Uint8Array, {start, end}: Value, expected: ReadonlyArray<number>): boolean {
  const first = valueAt(bytes, start, end)
  return (
    first?.tag === tag.identifier &&
    first.end - first.start === expected.length &&
    expected.every((byte, index) => bytes[first.start + index] === byte)
  )
}

function* valuesIn(bytes: Uint8Array, {start, end}: Value): Generator<Value> {
  for (let at = start; at < end;) {
    const value = valueAt(bytes, at, end)
    // Two zeros end a value whose length is not told.
    if (!value || (value.tag === 0 && value.start === value.end)) return
    yield value
    at = value.next
  }
}

function valueAt(bytes: Uint8Array, at: number, end: number): Value | undefined {
  const [kind, first] = [bytes[at], bytes[at + 1]]
  if (kind === undefined || first === undefined || at + 2 > end) return undefined
  if (first === 0x80) {
    const close = endOf(bytes, at + 2, end)
    return {tag: kind, start: at + 2, end: close, next: Math.min(close + 2, end)}
  }
  let length = first
  let start = at + 2
  if (first > 0x80) {
    length = 0
    for (let index = 0; index < (first & 0x7f) && index < 6; index++) length = length * 256 + (bytes[start++] ?? 0)
  }
  const close = Math.min(start + length, end)
  return {tag: kind, start: Math.min(start, end), end: close, next: close}
}

/** Where a value ends whose length is not told: before the two zeros that are not of a value in it. */
function endOf(bytes: Uint8Array, start: number, end: number, depth = 0): number {
  let at = start
  while (at + 2 <= end && !(bytes[at] === 0 && bytes[at + 1] === 0)) {
    if (bytes[at + 1] !== 0x80) {
      const value = valueAt(bytes, at, end)
      if (!value || value.next <= at) return end
      at = value.next
    } else if (depth > deepest) return end
    else at = Math.min(endOf(bytes, at + 2, end, depth + 1) + 2, end)
  }
  return Math.min(at, end)
}
