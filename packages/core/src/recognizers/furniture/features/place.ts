import {isProse} from '../area.ts'
import type {Page} from '../page.ts'
import type {Features} from './features.ts'

/** Where a block stands on its page: before or after the title, among the prose. */
export const place: Features = {
  names: [
    'index',
    'index-share',
    'from-end',
    'letters-before',
    'prose-before',
    'after-title',
    'is-title',
    'after-first-prose',
    'before-last-prose',
    'nearest-prose',
    'copies'
  ],
  of: page => {
    const {pieces, squashed, titles, title} = page
    const prose = pieces.flatMap((piece, index) => (isProse(piece) ? [index] : []))
    const firstProse = prose[0] ?? -1
    const lastProse = prose.at(-1) ?? -1
    const counts = new Map<string, number>()
    for (const each of squashed) counts.set(each, (counts.get(each) ?? 0) + 1)
    const before = sharesBefore(page)
    const nearest = nearestOf(prose, pieces.length)
    return (index, row, at) => {
      const own = squashed[index] ?? ''
      let next = at
      row[next++] = index
      row[next++] = index / pieces.length
      row[next++] = pieces.length - index
      row[next++] = before.letters[index] ?? 0
      row[next++] = before.prose[index] ?? 0
      row[next++] = title < 0 ? -1000 : index - title
      row[next++] = Number(titles.has(own))
      row[next++] = firstProse < 0 ? -1000 : index - firstProse
      row[next++] = lastProse < 0 ? -1000 : lastProse - index
      row[next++] = nearest[index] ?? 1000
      row[next++] = counts.get(own) ?? 1
    }
  }
}

/** How much of a page's letters, and of its prose, stands before each block. */
function sharesBefore({pieces, letters, prose}: Page): Record<'letters' | 'prose', Float64Array> {
  const shares = {letters: new Float64Array(pieces.length), prose: new Float64Array(pieces.length)}
  let lettersBefore = 0
  let proseBefore = 0
  pieces.forEach((piece, index) => {
    shares.letters[index] = lettersBefore / Math.max(1, letters)
    shares.prose[index] = proseBefore / Math.max(1, prose)
    lettersBefore += piece.text.length
    if (isProse(piece)) proseBefore += piece.text.length
  })
  return shares
}

/** Blocks from each place to the nearest of `places`. */
function nearestOf(places: ReadonlyArray<number>, length: number): Int32Array {
  const result = new Int32Array(length).fill(1000)
  for (const at of places) result[at] = 0
  for (let at = 1; at < length; at++) result[at] = Math.min(result[at] ?? 0, (result[at - 1] ?? 0) + 1)
  for (let at = length - 2; at >= 0; at--) result[at] = Math.min(result[at] ?? 0, (result[at + 1] ?? 0) + 1)
  return result
}
