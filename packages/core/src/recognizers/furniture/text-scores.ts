import {Words} from './words.ts'

/** What words of texts weigh; learned, see `learn/furniture`. */
export interface TextWeights {
  readonly words: ReadonlyArray<string>
  readonly weights: ReadonlyArray<number>
}

/** Beginning of a text, in UTF-16 units, whose words are looked at: what a paragraph is, it says early. */
const longestLooked = 500

/** Visits the words at the beginning of a text, some of them more than once. */
export function eachTextWord(text: string, words: Words, visit: (word: string) => void): void {
  words.read(text.length > longestLooked ? text.slice(0, longestLooked) : text)
  for (let index = 0; index < words.count; index++) visit(words.textAt(index, 1))
}

/** Bits of a hash by which a word that weighs nothing is mostly seen to be none, without its text. */
const bits = 0xffff

/** Tells, by the words of its text, what a block is. */
export class TextScorer {
  readonly #weights: ReadonlyArray<number>
  readonly #places: ReadonlyMap<string, number>
  readonly #hashes = new Uint8Array(bits + 1)
  /** By word, the last text that it was met in: each counts once. */
  readonly #met: Uint32Array
  #texts = 0

  constructor({words, weights}: TextWeights) {
    this.#weights = weights
    this.#places = new Map(words.map((word, place) => [word, place]))
    this.#met = new Uint32Array(words.length)
    const reader = new Words()
    for (const word of words) this.#hashes[reader.read(word).hashAt(0, 1) & bits] = 1
  }

  /** What the words of a text weigh together, read by `reader`. */
  scoreOf(text: string, reader: Words): number {
    const words = reader.read(text.length > longestLooked ? text.slice(0, longestLooked) : text)
    this.#texts++
    let score = 0
    for (let index = 0; index < words.count; index++) {
      if (this.#hashes[words.hashAt(index, 1) & bits] !== 1) continue
      const place = this.#places.get(words.textAt(index, 1))
      if (place === undefined || this.#met[place] === this.#texts) continue
      this.#met[place] = this.#texts
      score += this.#weights[place] ?? 0
    }
    return score
  }
}
