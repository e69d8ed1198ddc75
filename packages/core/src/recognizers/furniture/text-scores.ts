import {HashedWords} from './hashed-words.ts'
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

/** Tells, by the words of its text, what a block is. */
export class TextScorer {
  readonly #weights: ReadonlyArray<number>
  readonly #words: HashedWords
  /** By word, the last text that it was met in: each counts once. */
  readonly #met: Uint32Array
  #texts = 0

  constructor({words, weights}: TextWeights) {
    this.#weights = weights
    const reader = new Words()
    this.#words = new HashedWords(words, word => reader.read(word).hashAt(0, 1))
    this.#met = new Uint32Array(words.length)
  }

  /** What the words of a text weigh together, read by `reader`. */
  scoreOf(text: string, reader: Words): number {
    const words = reader.read(text.length > longestLooked ? text.slice(0, longestLooked) : text)
    this.#texts++
    let score = 0
    for (let index = 0; index < words.count; index++) {
      let place = this.#words.lastOf(words.hashAt(index, 1))
      while (place >= 0 && !words.isAt(index, this.#words.wordAt(place))) place = this.#words.before(place)
      if (place < 0 || this.#met[place] === this.#texts) continue
      this.#met[place] = this.#texts
      score += this.#weights[place] ?? 0
    }
    return score
  }
}
