const strict = new TextDecoder('utf-8', {fatal: true})
const western = new TextDecoder('windows-1252')

/** The text of a header: UTF-8, which ASCII is part of, or else one byte a character. */
export function decodeHeader(bytes: Uint8Array): string {
  try {
    return strict.decode(bytes)
  } catch {
    return western.decode(bytes)
  }
}
