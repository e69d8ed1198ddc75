import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex} from '@noble/hashes/utils.js'
import * as letterClasses from './letters.ts'
import {mostBytes, putUtf8} from './put-utf8.ts'
import * as textUnits from './unit-at.ts'

// Imports are looked up at each step of a loop, constants are not; see `CONTRIBUTING.md`.
const {anyOf, classesOf, isHalf, space} = letterClasses
const {unitAt} = textUnits

const encoder = new TextEncoder()

/** Crockford's base32 in lower case: no letter that is read as a digit. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** All pairs of its digits: each is put together once, and not for each identifier. */
const pairs = Array.from({length: 2 ** 10}, (_, bits) => alphabet.charAt(bits >> 5) + alphabet.charAt(bits & 31))

/** Length of an identifier: 50 bits, no collision among the blocks of one document to be feared. */
const identifierLength = 10

/** The first 10 base32 characters of the SHA-256 of `text`. */
export function identify(text: string): string {
  const end = put(text, 0)
  return toIdentifier(end < 0 ? encoder.encode(text) : scratch.subarray(0, end))
}

/**
 * The identifier of a text without its white space, as it would be of `before + text.replace(/\s+/g, '') + behind`: to put that together
 * takes longer than to hash it.
 */
export function identifyBare(text: string, {before, behind}: {before: string; behind: string}): string {
  const end = put(behind, put(text, put(before, 0), true))
  const bytes = end < 0 ? encoder.encode(before + text.replace(/\s+/g, '') + behind) : scratch.subarray(0, end)
  return toIdentifier(bytes)
}

function toIdentifier(bytes: Uint8Array): string {
  digestInto(bytes, digest)
  let result = ''
  let buffer = 0
  let bits = 0
  for (const byte of digest) {
    buffer = (buffer << 8) | byte
    bits += 8
    if (bits < 10) continue
    bits -= 10
    result += pairs[(buffer >> bits) & 0x3ff]
    if (result.length === identifierLength) return result
    buffer &= (1 << bits) - 1
  }
  return result
}

/** The number that an identifier is, of 50 bits. */
export function numberOf(identifier: string): number {
  let number = 0
  for (const digit of identifier) number = number * alphabet.length + alphabet.indexOf(digit)
  return number
}

/** A hash of nothing yet, one that takes its place for each text, and what comes out: to make them anew takes as long as to hash a line. */
const fresh = sha256.create()
const working = sha256.create()
const digest = new Uint8Array(sha256.outputLen)

function digestInto(bytes: Uint8Array, out: Uint8Array) {
  // oxlint-disable-next-line no-underscore-dangle -- the library's name for what it has to copy a hash into another
  fresh._cloneInto(working)
  working.update(bytes).digestInto(out)
}

/** Where short texts are encoded: they are hashed at once. */
const scratch = new Uint8Array(3072)

/**
 * Puts UTF-8 of a text into `scratch` from a place on, without its white space where it is to be `bare`; gives the place behind it, or -1
 * where it may have no room, or has characters of two units.
 */
function put(text: string, from: number, bare = false): number {
  const {length} = text
  const left = bare ? space : 0
  if (from < 0 || from + length * mostBytes > scratch.length) return -1
  let next = from
  for (let at = 0; at < length; at++) {
    const unit = unitAt(text, at)
    const isLeft = anyOf(classesOf(unit), left)
    if (unit < 0x80) {
      // White space that is left out is written over.
      scratch[next] = unit
      next += 1 - isLeft
    } else if (isHalf(unit)) return -1
    else if (isLeft === 0) next = putUtf8(unit, scratch, next)
  }
  return next
}

/** SHA-256 of `bytes`, hexadecimal. */
export async function hash(bytes: Uint8Array): Promise<string> {
  // The platform's own is many times as fast; pages that come without encryption have none, and it takes no shared memory.
  const {subtle} = globalThis.crypto as Partial<Crypto>
  const isOwn = bytes.buffer instanceof ArrayBuffer
  return bytesToHex(
    subtle && isOwn ? new Uint8Array(await subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)) : sha256(bytes)
  )
}
