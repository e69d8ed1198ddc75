import type {Span} from '../../../tree/types.ts'
import type {Look} from './text-line.ts'

/** Numbers of a span: where it starts and ends, its length, its box, how sure it is. */
const numbersOfSpan = 8

/**
 * Where the lines of a page and their spans are, in one list: each of these numbers in an object of its own takes three times the memory,
 * and all lines of a document are kept until the last page is read.
 */
export class Places {
  #numbers = new Float64Array(256)
  #length = 0
  #looks: ReadonlyArray<Look> = []

  /** Where the next number goes. */
  get end(): number {
    return this.#length
  }

  /** Adds a number. */
  add(number: number): void {
    if (this.#length === this.#numbers.length) {
      const longer = new Float64Array(this.#length * 2)
      longer.set(this.#numbers)
      this.#numbers = longer
    }
    this.#numbers[this.#length++] = number
  }

  /** Adds a span; what it has not is no number. Boxes are kept in hundredths of a point, finer than any screen. */
  addSpan({start, end, length, x0, y0, x1, y1, confidence}: Span): void {
    this.add(start)
    this.add(end)
    this.add(length ?? NaN)
    this.add(round(x0))
    this.add(round(y0))
    this.add(round(x1))
    this.add(round(y1))
    this.add(round(confidence))
  }

  /** The same looks; those of the line before, where they are equal: a paragraph has many lines of one look. */
  looksOf(looks: ReadonlyArray<Look>): ReadonlyArray<Look> {
    if (!isSame(looks, this.#looks)) this.#looks = looks
    return this.#looks
  }

  /** Makes the list as long as what is in it: it is kept with its lines. */
  trim(): void {
    this.#numbers = this.#numbers.slice(0, this.#length)
  }

  /** The number at a place. */
  at(place: number): number {
    return this.#numbers[place] ?? NaN
  }

  /** The spans from a place on. */
  spans(place: number, count: number, part: string): Span[] {
    return Array.from({length: count}, (_, index) => this.#span(place + index * numbersOfSpan, part))
  }

  /** How many numbers so many spans have. */
  sizeOf(spanCount: number): number {
    return spanCount * numbersOfSpan
  }

  #span(place: number, part: string): Span {
    // A number out of such a list is an object of its own where it is kept, unless it is made a whole one.
    const [start, end] = [this.at(place) | 0, this.at(place + 1) | 0]
    const length = this.at(place + 2)
    if (!Number.isNaN(length)) return {part, start, end, length: length | 0}
    const [x0, y0, x1, y1] = [this.at(place + 3), this.at(place + 4), this.at(place + 5), this.at(place + 6)]
    const confidence = this.at(place + 7)
    return Number.isNaN(confidence)
      ? {part, start, end, x0, y0, x1, y1}
      : {part, start, end, x0, y0, x1, y1, confidence}
  }
}

function isSame(some: ReadonlyArray<Look>, others: ReadonlyArray<Look>): boolean {
  return (
    some.length === others.length &&
    some.every((look, index) => {
      const other = others[index]
      return (
        look.style === other?.style &&
        look.raised === other.raised &&
        look.link === other.link &&
        look.mark === other.mark &&
        look.spanCount === other.spanCount
      )
    })
  )
}

function round(value: number | undefined): number {
  return value === undefined ? NaN : Math.round(value * 100) / 100
}
