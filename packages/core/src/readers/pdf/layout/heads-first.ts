import {maxOf} from '../../../util/max-of.ts'
import {minOf} from '../../../util/min-of.ts'
import type {Box} from '../box.ts'

/** Columns at the end, or at the beginning, of what a page paints that may be its head and its foot. */
const most = 6

/** Part of the height of all that the text between a head and a foot has at least. */
const textShare = 0.5

/**
 * Puts what stands above all else on a page before it, and what stands below all else behind it: programs paint the heads and feet of
 * pages before the text, or after it.
 */
export function headsFirst<T extends Box>(columns: T[]): T[] {
  for (let count = Math.min(most, columns.length - 1); count > 0; count--) {
    const ordered =
      around(columns.slice(0, -count), columns.slice(-count)) ?? around(columns.slice(count), columns.slice(0, count))
    if (ordered) return ordered
  }
  return columns
}

/** The text with what is at its edges before and behind it; `undefined` where some of that stands beside the text. */
function around<T extends Box>(text: ReadonlyArray<T>, edges: ReadonlyArray<T>): T[] | undefined {
  const [top, bottom] = [minOf(text.map(({y0}) => y0)), maxOf(text.map(({y1}) => y1))]
  const all = [...text, ...edges]
  const height = maxOf(all.map(({y1}) => y1)) - minOf(all.map(({y0}) => y0))
  if (bottom - top < height * textShare) return undefined
  const heads = edges.filter(({y1}) => y1 <= top)
  const feet = edges.filter(({y0}) => y0 >= bottom)
  return heads.length + feet.length === edges.length ? [...heads, ...text, ...feet] : undefined
}
