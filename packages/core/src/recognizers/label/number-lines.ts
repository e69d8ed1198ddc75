import * as letterClasses from '../../util/letters.ts'
import {HashCounter} from '../../util/hash-counter.ts'
import type {LineSource} from './label.ts'
import type {Line} from './lines.ts'
import * as textUnits from '../../util/unit-at.ts'

// Imports are looked up at each step of a loop, constants are not; see `CONTRIBUTING.md`.
const {classesOf, space} = letterClasses
const {unitAt} = textUnits

/** Tells, line by line, where a line comes from, and numbers those of a part that have the same text, white space aside. */
export class LineNumbers {
  // By a hash: the texts of all lines are as much as the document.
  readonly #counter = new HashCounter()

  sourceOf({part, source}: Line): LineSource {
    return {part, source, repeat: this.#counter.count(hashOf(part, source))}
  }
}

/** Primes of FNV-1a (RFC 9923) and of its kin by Appleby: two hashes of 32 bits that have nothing in common. */
const primes = [0x01_00_01_93, 0x5b_d1_e9_95] as const

/** A hash of 53 bits, so that no two lines of a document have the same: of a million it happens once in ten thousand documents. */
function hashOf(part: string, source: string): number {
  let low = 0x81_1c_9d_c5
  let high = 0x2b_5a_5c_4d
  for (const text of [part, source]) {
    const {length} = text
    for (let at = 0; at < length; at++) {
      const unit = unitAt(text, at)
      if ((classesOf(unit) & space) !== 0) continue
      low = Math.imul(low ^ unit, primes[0])
      high = Math.imul(high ^ unit, primes[1])
      high ^= high >>> 15
    }
    // Where the part ends.
    low = Math.imul(low ^ 0x0a, primes[0])
  }
  return (high >>> 0) * 2 ** 21 + (low >>> 11)
}
