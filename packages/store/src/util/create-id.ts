import {randomBytes} from 'node:crypto'

/** Crockford's base32 in lower case: its order is that of the numbers, and no letter is read as a digit. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** 48 bits of milliseconds since 1970, and 30 random ones: within one millisecond, a billion to choose from. */
const timeLength = 10
const randomLength = 6

/** A new identifier: 16 letters and digits that sort by time. */
export function createId(now = Date.now()): string {
  const random = [...randomBytes(randomLength)].map(byte => alphabet[byte & 31]).join('')
  return toBase32(now, timeLength) + random
}

/** Whether `value` looks like an identifier of ours. */
export function isId(value: string): boolean {
  return value.length === timeLength + randomLength && Array.from(value).every(letter => alphabet.includes(letter))
}

function toBase32(number: number, length: number): string {
  let rest = number
  let text = ''
  while (text.length < length) {
    text = `${alphabet[rest % 32]}${text}`
    rest = Math.floor(rest / 32)
  }
  return text
}
