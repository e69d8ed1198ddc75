import {HashedWords} from './hashed-words.ts'
import {hashOfName} from './name-words.ts'
import type {Names} from './names.ts'

/** Words that names are looked up among. */
export class NameLexicon {
  readonly #words: HashedWords

  /** @param words In small letters. */
  constructor(words: ReadonlyArray<string>) {
    this.#words = new HashedWords(words, hashOfName)
  }

  /** Visits the places of the words that names are made of, some of them more than once. */
  eachOf(names: Names, visit: (place: number) => void): void {
    const {words, from, to} = names
    for (let index = from; index < to; index++) {
      const alone = this.#find(names, index, words.hashOf(index), false)
      if (alone >= 0) visit(alone)
      const joined = words.isFollowing(index) ? this.#find(names, index, words.joinedHashOf(index), true) : -1
      if (joined >= 0) visit(joined)
    }
  }

  /** The place of the word at `index`, or of it and the one before as one; -1 if it is none of them. */
  #find(names: Names, index: number, hash: number, joined: boolean): number {
    let place = this.#words.lastOf(hash)
    for (; place >= 0; place = this.#words.before(place)) {
      const word = this.#words.wordAt(place)
      if (joined ? names.joinedAt(index) === word : names.isAt(index, word)) break
    }
    return place
  }
}
