/**
 * Puts the UTF-8 of a UTF-16 unit into `bytes` at a place; gives the place behind it. For short texts, the platform's encoder takes longer to
 * call than to run.
 *
 * @param unit No half of a pair.
 */
export function putUtf8(unit: number, bytes: Uint8Array, at: number): number {
  let next = at
  if (unit < 0x80) bytes[next++] = unit
  else {
    if (unit < 0x800) bytes[next++] = 0xc0 | (unit >> 6)
    else {
      bytes[next++] = 0xe0 | (unit >> 12)
      bytes[next++] = 0x80 | ((unit >> 6) & 0x3f)
    }
    bytes[next++] = 0x80 | (unit & 0x3f)
  }
  return next
}

/** Bytes that a UTF-16 unit takes at most. */
export const mostBytes = 3
