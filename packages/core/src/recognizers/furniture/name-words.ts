import * as letterClasses from '../../util/letters.ts'
import * as textUnits from '../../util/unit-at.ts'

// Imports are looked up at each step of a loop, constants are not; see `CONTRIBUTING.md`.
const {classesOf, lower, space, upper} = letterClasses
const {unitAt} = textUnits

/** Attributes that tell what an element is for. */
export const telling: ReadonlySet<string> = new Set([
  'class',
  'id',
  'role',
  'itemprop',
  'data-testid',
  'data-component',
  'aria-label',
  'data-block-name'
])

/** A longer value, in UTF-16 units, is no name: only its beginning is looked at. */
const longestValue = 200

/** As many words as most pages have. */
const roomAtFirst = 2048

/**
 * The words that names of classes or the like are made of, without case, each alone and put together with the one before in its name:
 * `articleBody` has article, body, articlebody; `main-nav` has main, nav, mainnav. They are kept by their places and by hashes, for most
 * are asked for by nobody.
 */
export class NameWords {
  #starts = new Uint8Array(roomAtFirst)
  #ends = new Uint8Array(roomAtFirst)
  #hashes = new Int32Array(roomAtFirst)
  /** By word, whether it follows another one in its name, and the hash of both as one. */
  #follows = new Uint8Array(roomAtFirst)
  #joined = new Int32Array(roomAtFirst)
  /** The hash of the word that is being read. */
  #open = 0
  count = 0

  /** Takes the words of a value in, behind those of others. */
  add(value: string): void {
    const names = value.length > longestValue ? value.slice(0, longestValue) : value
    let follows = false
    for (let at = 0; at < names.length;) {
      const end = this.#read(names, at)
      if (end > at) this.#push(at, end, follows)
      follows = end > at || (follows && (classesOf(unitAt(names, at)) & space) === 0)
      at = Math.max(end, at + 1)
    }
  }

  /** Where a word begins and ends in its value. */
  startOf(index: number): number {
    return this.#starts[index] as number
  }

  endOf(index: number): number {
    return this.#ends[index] as number
  }

  /** A number that is the same for the same words, by `hashOfName`. */
  hashOf(index: number): number {
    return this.#hashes[index] as number
  }

  /** Whether a word follows another one in its name. */
  isFollowing(index: number): boolean {
    return this.#follows[index] === 1
  }

  /** The hash of a word and the one before as one. */
  joinedHashOf(index: number): number {
    return this.#joined[index] as number
  }

  /** Reads the word that begins at `start`: small letters with a capital before or a digit behind, or capitals; gives where it ends. */
  #read(names: string, start: number): number {
    this.#open = 0
    const smallStart = this.#readRun(upper, names, start, Math.min(start + 1, names.length))
    const end = this.#readRun(lower, names, smallStart, names.length)
    if (end === smallStart) return this.#readRun(upper, names, end, names.length)
    if (end === names.length || !isDigit(unitAt(names, end))) return end
    this.#open = mix(this.#open, unitAt(names, end))
    return end + 1
  }

  #readRun(bit: number, names: string, start: number, most: number): number {
    let hash = this.#open
    let end = start
    for (; end < most; end++) {
      const unit = unitAt(names, end)
      if ((classesOf(unit) & bit) === 0) break
      hash = mix(hash, toSmall(unit))
    }
    this.#open = hash
    return end
  }

  #push(start: number, end: number, follows: boolean) {
    const index = this.count++
    if (index === this.#starts.length) this.#grow()
    this.#starts[index] = start
    this.#ends[index] = end
    this.#hashes[index] = this.#open
    this.#follows[index] = Number(follows)
    if (follows) this.#joined[index] = join(this.#hashes[index - 1] as number, this.#open, end - start)
  }

  #grow() {
    this.#starts = grown(this.#starts)
    this.#ends = grown(this.#ends)
    this.#hashes = grown(this.#hashes)
    this.#follows = grown(this.#follows)
    this.#joined = grown(this.#joined)
  }
}

/** The hash of a word in small letters. */
export function hashOfName(word: string): number {
  let hash = 0
  for (let at = 0; at < word.length; at++) hash = mix(hash, unitAt(word, at))
  return hash
}

const factor = 31

function mix(hash: number, unit: number): number {
  return (Math.imul(hash, factor) + unit) | 0
}

/** Powers of `factor` in 32 bits, as many as the longest value has units. */
const powers = new Int32Array(longestValue + 1).fill(1)
for (let power = 1; power < powers.length; power++) powers[power] = Math.imul(powers[power - 1] as number, factor)

/** The hash of two stretches as one, by the hash of each and the length of the second. */
function join(first: number, second: number, length: number): number {
  return (Math.imul(first, powers[length] as number) + second) | 0
}

function toSmall(unit: number): number {
  if (unit > 0x7f) return String.fromCharCode(unit).toLowerCase().charCodeAt(0)
  return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39
}

/** The same numbers with room for as many again. */
function grown<List extends Int32Array<ArrayBuffer> | Uint8Array<ArrayBuffer>>(numbers: List): List {
  const larger = new (numbers.constructor as new (length: number) => List)(numbers.length * 2)
  larger.set(numbers)
  return larger
}
