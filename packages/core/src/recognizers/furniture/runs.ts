import type {Words} from './words.ts'

/** Bits of a hash by which a run that is not known is mostly seen to be none, without its text: a page states some hundred words. */
const bits = 0x3fff

/** Words of a run, if nothing else is said: as many as are hardly found in two texts by chance. */
export const runLength = 3

/** The runs of words of some texts, to tell how much of another one is in them. */
export class Runs {
  readonly #length: number
  readonly #known = new Set<string>()
  readonly #hashes = new Uint8Array(bits + 1)

  /** @param length Words of a run. */
  constructor(length = runLength) {
    this.#length = length
  }

  get isEmpty(): boolean {
    return this.#known.size === 0
  }

  addAll(words: Words): void {
    for (let index = 0; index + this.#length <= words.count; index++) this.#add(words, index)
  }

  /** Adds those of the runs of a text that `others` has too. */
  addShared(words: Words, others: Runs): void {
    for (let index = 0; index + this.#length <= words.count; index++) {
      if (others.#has(words, index)) this.#add(words, index)
    }
  }

  /** How many of the runs of a text are known, of all that it has. */
  shareOf(words: Words): number {
    const count = words.count - this.#length + 1
    if (count <= 0) return 0
    let found = 0
    for (let index = 0; index < count; index++) if (this.#has(words, index)) found++
    return found / count
  }

  #add(words: Words, index: number) {
    this.#known.add(words.textAt(index, this.#length))
    this.#hashes[words.hashAt(index, this.#length) & bits] = 1
  }

  #has(words: Words, index: number): boolean {
    const mayBe = this.#hashes[words.hashAt(index, this.#length) & bits] === 1
    return mayBe && this.#known.has(words.textAt(index, this.#length))
  }
}
