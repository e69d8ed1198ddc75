/** Bits of a hash by which what is none of the words is mostly seen to be none. */
const bits = 0x3fff

/** Words by their hashes: what is looked up need not be cut out of its text before it is likely to be one of them. */
export class HashedWords {
  readonly #words: ReadonlyArray<string>
  /** By the last bits of a hash, one more than the place of the last word that has them; 0 for none. */
  readonly #last = new Uint16Array(bits + 1)
  /** By word, the same of the word before that has the same bits. */
  readonly #before: Uint16Array

  /**
   * @param words Fewer than 65,536.
   * @param hashOf The same for words that are the same.
   */
  constructor(words: ReadonlyArray<string>, hashOf: (word: string) => number) {
    this.#words = words
    this.#before = new Uint16Array(words.length)
    for (const [place, word] of words.entries()) {
      const slot = hashOf(word) & bits
      this.#before[place] = this.#last[slot] as number
      this.#last[slot] = place + 1
    }
  }

  /** The place of the last word that may have `hash`; -1 if none does. */
  lastOf(hash: number): number {
    return (this.#last[hash & bits] as number) - 1
  }

  /** The place of the next word before the one at `place` that may have its hash; -1 if none does. */
  before(place: number): number {
    return (this.#before[place] as number) - 1
  }

  wordAt(place: number): string {
    return this.#words[place] as string
  }
}
