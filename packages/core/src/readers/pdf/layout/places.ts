import type {Span} from '../../../tree/types.ts'
import type {Look} from './text-line.ts'

/** Numbers of a span: where it starts and ends, its length, its box, how sure it is. */
const numbersOfSpan = 8

/**
 * Where the lines of a page and their spans are, in one list: each of these numbers in an object of its own takes three times the memory,
 * and all lines of a document are kept until the last page is read.
 */
export class Places {
  #numbers: number[] | Float64Array = []
  #looks: ReadonlyArray<Look> = []

  /** Adds numbers; gives the place of the first. */
  add(...numbers: ReadonlyArray<number>): number {
    if (!Array.isArray(this.#numbers)) throw new TypeError('Expected places that are not sealed')
    return this.#numbers.push(...numbers) - numbers.length
  }

  /** Adds a span; what it has not is no number. Boxes are kept in hundredths of a point, finer than any screen. */
  addSpan({start, end, length = NaN, x0 = NaN, y0 = NaN, x1 = NaN, y1 = NaN, confidence = NaN}: Span): void {
    this.add(start, end, length, round(x0), round(y0), round(x1), round(y1), round(confidence))
  }

  /** The same looks; those of the line before, where they are equal: a paragraph has many lines of one look. */
  looksOf(looks: ReadonlyArray<Look>): ReadonlyArray<Look> {
    if (!isSame(looks, this.#looks)) this.#looks = looks
    return this.#looks
  }

  /** Makes the list as long as what is in it; nothing can be added any more. */
  seal(): void {
    this.#numbers = Float64Array.from(this.#numbers)
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
    const [start, end, length] = [this.at(place), this.at(place + 1), this.at(place + 2)]
    if (!Number.isNaN(length)) return {part, start, end, length}
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

function round(value: number): number {
  return Math.round(value * 100) / 100
}
