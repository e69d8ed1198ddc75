/** A text up to this length, in UTF-16 units, is put together unit by unit. */
const longest = 1000

/** Units above this take two bytes. */
const lastOfOneByte = 0xff

/**
 * `text` with memory of its own, as little as it needs. A slice keeps all of the text that it is of, and where that has a single
 * character beyond Latin 1, so that each takes two bytes, each of the slice does: it is twice as large, and slower to look through.
 */
export function compact(text: string): string {
  const units: number[] = []
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit > lastOfOneByte || at === longest) return text.charAt(0) + text.slice(1)
    units.push(unit)
  }
  return String.fromCharCode.apply(undefined, units)
}
