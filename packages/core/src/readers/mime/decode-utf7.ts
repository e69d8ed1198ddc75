import {decodeContent} from './decode-content.ts'

/** Characters beyond ASCII stand in base64 of UTF-16 between `+` and what is no base64, or `-` (RFC 2152). */
const shifted = /\+([A-Za-z\d+/]*)-?/g

/** Names of UTF-7, which the web platform does not know. */
export const utf7: ReadonlySet<string> = new Set(['utf-7', 'utf7', 'unicode-1-1-utf-7', 'x-unicode-2-0-utf-7'])

/** The text of bytes in UTF-7. */
export function decodeUtf7(bytes: Uint8Array): string {
  const text = new TextDecoder('latin1').decode(bytes)
  return text.replaceAll(shifted, (_, encoded: string) => {
    if (encoded === '') return '+'
    const units = decodeContent(new TextEncoder().encode(encoded), 'base64')
    // What is left of the last unit is padding.
    return new TextDecoder('utf-16be').decode(units.subarray(0, units.length & ~1))
  })
}
