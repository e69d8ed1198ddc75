import type {Page} from '../page.ts'
import type {Words} from '../words.ts'
import type {Features} from './features.ts'

/** Words that follow each other, as many as are hardly found in two texts by chance. */
const run = 3

/** Longest text, in UTF-16 units, that what a page states is compared with. */
const longestStated = 100_000

/** Beginning of a block, in UTF-16 units, that is compared with the title. */
const longestLooked = 300

/** How much of a block is also in what the page states of its text elsewhere: its title, its description, linked data. */
export const stated: Features = {
  names: ['stated-share', 'title-share'],
  of: ({pieces, outline, title, reader: words}: Page) => {
    const runs = new Runs(run)
    for (const text of outline.stated) runs.addAll(words.read(text.slice(0, longestStated)))
    const titles = new Runs(1)
    titles.addAll(words.read(pieces[title]?.text ?? ''))
    return (index, row, at) => {
      const text = pieces[index]?.text ?? ''
      const isLong = text.length > longestLooked
      words.read(isLong ? text.slice(0, longestLooked) : text)
      row[at + 1] = titles.shareOf(words)
      if (isLong && !runs.isEmpty) words.read(text)
      row[at] = runs.isEmpty ? -1 : runs.shareOf(words)
    }
  }
}

/** Bits of a hash by which a run that is not known is mostly seen to be none, without its text. */
const bits = 0xffff

/** The runs of words of some texts. */
class Runs {
  readonly #length: number
  readonly #known = new Set<string>()
  readonly #hashes = new Uint8Array(bits + 1)

  /** @param length Words of a run. */
  constructor(length: number) {
    this.#length = length
  }

  get isEmpty(): boolean {
    return this.#known.size === 0
  }

  addAll(words: Words): void {
    for (let index = 0; index + this.#length <= words.count; index++) {
      this.#known.add(words.textAt(index, this.#length))
      this.#hashes[words.hashAt(index, this.#length) & bits] = 1
    }
  }

  /** How many of the runs of a text are known, of all that it has. */
  shareOf(words: Words): number {
    const count = words.count - this.#length + 1
    if (count <= 0) return 0
    let found = 0
    for (let index = 0; index < count; index++) {
      const mayBe = this.#hashes[words.hashAt(index, this.#length) & bits] === 1
      if (mayBe && this.#known.has(words.textAt(index, this.#length))) found++
    }
    return found / count
  }
}
