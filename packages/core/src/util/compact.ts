import {unitAt} from './unit-at.ts'

/** A text up to this length, in UTF-16 units, is put together unit by unit. */
const longest = 1000

/** Units above this take two bytes. */
const lastOfOneByte = 0xff

/**
 * `text` with memory of its own, as little as it needs. A slice keeps all of the text that it is of, and where that has a single
 * character beyond Latin 1, so that each takes two bytes, each of the slice does: it is twice as large, and slower to look through.
 */
export function compact(text: string): string {
  const {length} = text
  if (length > longest) return rejoined(text)
  // As long as it will be: a list that grows leaves what it outgrew behind, twice what it holds.
  // oxlint-disable-next-line no-new-array -- it is a length, and `Array.from` takes longer than all the rest
  const units = new Array<number>(length)
  for (let at = 0; at < length; at++) {
    const unit = unitAt(text, at)
    if (unit > lastOfOneByte) return rejoined(text)
    units[at] = unit
  }
  return String.fromCharCode.apply(undefined, units)
}

function rejoined(text: string): string {
  return text.charAt(0) + text.slice(1)
}
