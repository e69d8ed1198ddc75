import type {Page} from '../page.ts'
import type {Piece} from '../piece.ts'
import {Runs} from '../runs.ts'
import type {Words} from '../words.ts'
import type {Features, Measure} from './features.ts'

/** Longest text, in UTF-16 units, that what a page states is compared with. */
const longestStated = 100_000

/** Beginning of a block, in UTF-16 units, that is compared with the title. */
const longestLooked = 300

/** How much of a block is also in what the page states of its text elsewhere: its title, its description, linked data. */
export const stated: Features = {
  names: ['stated-share', 'title-share'],
  of: page => new StatedMeasure(page)
}

class StatedMeasure implements Measure {
  readonly #pieces: ReadonlyArray<Piece>
  readonly #words: Words
  readonly #runs = new Runs()
  readonly #titles = new Runs(1)

  constructor({pieces, outline, title, reader}: Page) {
    this.#pieces = pieces
    this.#words = reader
    for (const text of outline.stated) this.#runs.addAll(reader.read(text.slice(0, longestStated)))
    this.#titles.addAll(reader.read(pieces[title]?.text ?? ''))
  }

  put(index: number, row: Float32Array, at: number): void {
    const words = this.#words
    const text = this.#pieces[index]?.text ?? ''
    const isLong = text.length > longestLooked
    words.read(isLong ? text.slice(0, longestLooked) : text)
    row[at + 1] = this.#titles.shareOf(words)
    if (isLong && !this.#runs.isEmpty) words.read(text)
    row[at] = this.#runs.isEmpty ? -1 : this.#runs.shareOf(words)
  }
}
