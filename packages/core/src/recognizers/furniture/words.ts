import * as letterClasses from '../../util/letters.ts'
import * as textUnits from '../../util/unit-at.ts'

// Imports are looked up at each step of a loop, constants are not; see `CONTRIBUTING.md`.
const {isHalf, isWordUnit} = letterClasses
const {unitAt} = textUnits

/** The words of a text without case, by their places: most are never needed as strings of their own. */
export class Words {
  /** The text that was read last, and the same without case. */
  #source = ''
  #text = ''
  #starts = new Int32Array(64)
  #ends = new Int32Array(64)
  #hashes = new Int32Array(64)
  /** How many there are. */
  count = 0

  /** Takes the words of `text`, in the place of those before; if it is asked for the same text again, it has them. */
  read(text: string): this {
    if (text === this.#source) return this
    this.#source = text
    this.#text = text.toLowerCase()
    // Letters beyond the first plane have two units: a pattern knows them, but takes several times as long.
    if (!this.#readByUnit()) this.#readByPattern()
    return this
  }

  /** As many words from the one at `index` on as `length`, parted by spaces. */
  textAt(index: number, length: number): string {
    let text = this.#text.slice(this.#starts[index], this.#ends[index])
    for (let next = index + 1; next < index + length; next++) {
      text += ` ${this.#text.slice(this.#starts[next], this.#ends[next])}`
    }
    return text
  }

  /** Whether the word at `index` is `word`. */
  isAt(index: number, word: string): boolean {
    const start = this.#starts[index] as number
    return (this.#ends[index] as number) - start === word.length && this.#text.startsWith(word, start)
  }

  /** A number that is the same for the same words. */
  hashAt(index: number, length: number): number {
    let hash = this.#hashes[index] as number
    for (let next = index + 1; next < index + length; next++) hash = mix(hash, this.#hashes[next] as number)
    return hash
  }

  #readByPattern() {
    this.count = 0
    for (const {0: word, index} of this.#text.matchAll(/[\p{L}\p{N}]+/gu)) {
      let hash = 0
      for (let at = 0; at < word.length; at++) hash = mix(hash, word.charCodeAt(at))
      this.#add(index, index + word.length, hash)
    }
  }

  /** Whether all characters are of one unit; else it gives up. */
  #readByUnit(): boolean {
    const text = this.#text
    this.count = 0
    let start = 0
    let hash = 0
    for (let at = 0; at < text.length; at++) {
      const unit = unitAt(text, at)
      if (isWordUnit(unit)) {
        hash = mix(hash, unit)
        continue
      }
      if (isHalf(unit)) return false
      if (at > start) this.#add(start, at, hash)
      start = at + 1
      hash = 0
    }
    if (text.length > start) this.#add(start, text.length, hash)
    return true
  }

  #add(start: number, end: number, hash: number) {
    if (this.count === this.#starts.length) this.#grow()
    this.#starts[this.count] = start
    this.#ends[this.count] = end
    this.#hashes[this.count++] = hash
  }

  #grow() {
    this.#starts = grown(this.#starts)
    this.#ends = grown(this.#ends)
    this.#hashes = grown(this.#hashes)
  }
}

function mix(hash: number, unit: number): number {
  return (Math.imul(hash, 31) + unit) | 0
}

/** The same numbers with room for as many again. */
function grown(numbers: Int32Array): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(numbers.length * 2)
  larger.set(numbers)
  return larger
}
