import {isProse} from '../area.ts'
import type {Page} from '../page.ts'
import type {Features, Measure} from './features.ts'

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
  of: page => new PlaceMeasure(page)
}

class PlaceMeasure implements Measure {
  readonly #page: Page
  readonly #firstProse: number
  readonly #lastProse: number
  /** By squashed text, the blocks that have it. */
  readonly #counts = new Map<string, number>()
  readonly #before: SharesBefore
  readonly #nearest: Int32Array

  constructor(page: Page) {
    this.#page = page
    const prose = proseOf(page)
    this.#firstProse = prose[0] ?? -1
    this.#lastProse = prose.at(-1) ?? -1
    for (const each of page.squashed) this.#counts.set(each, (this.#counts.get(each) ?? 0) + 1)
    this.#before = sharesBefore(page)
    this.#nearest = nearestOf(prose, page.pieces.length)
  }

  put(index: number, row: Float32Array, at: number): void {
    const {pieces, squashed, titles, title} = this.#page
    const own = squashed[index] ?? ''
    let next = at
    row[next++] = index
    row[next++] = index / pieces.length
    row[next++] = pieces.length - index
    row[next++] = this.#before.letters[index] ?? 0
    row[next++] = this.#before.prose[index] ?? 0
    row[next++] = title < 0 ? -1000 : index - title
    row[next++] = Number(titles.has(own))
    row[next++] = this.#firstProse < 0 ? -1000 : index - this.#firstProse
    row[next++] = this.#lastProse < 0 ? -1000 : this.#lastProse - index
    row[next++] = this.#nearest[index] ?? 1000
    row[next++] = this.#counts.get(own) ?? 1
  }
}

/** The places of a page's prose. */
function proseOf({pieces}: Page): number[] {
  const prose: number[] = []
  for (const [index, piece] of pieces.entries()) if (isProse(piece)) prose.push(index)
  return prose
}

type SharesBefore = Readonly<Record<'letters' | 'prose', Float64Array>>

/** How much of a page's letters, and of its prose, stands before each block. */
function sharesBefore({pieces, letters, prose}: Page): SharesBefore {
  const shares = {letters: new Float64Array(pieces.length), prose: new Float64Array(pieces.length)}
  let lettersBefore = 0
  let proseBefore = 0
  for (const [index, piece] of pieces.entries()) {
    shares.letters[index] = lettersBefore / Math.max(1, letters)
    shares.prose[index] = proseBefore / Math.max(1, prose)
    lettersBefore += piece.text.length
    if (isProse(piece)) proseBefore += piece.text.length
  }
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
