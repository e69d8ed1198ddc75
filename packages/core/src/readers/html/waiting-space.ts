/** A stretch of white space, as it is shown, and where it stands in the source. */
export class Space {
  value = ''
  start = 0
  end = 0
}

/**
 * White space that waits for text after it: at the end of a block it is not shown. What was waiting before is written over, for there is
 * some between any two tags.
 */
export class WaitingSpace {
  readonly #spaces: Space[] = []
  #count = 0

  get isEmpty(): boolean {
    return this.#count === 0
  }

  /** What waits last, as it is shown; `undefined` if nothing does. */
  get last(): string | undefined {
    return this.#count === 0 ? undefined : this.#spaces[this.#count - 1]?.value
  }

  /** Whether a line end waits. */
  get hasLineEnd(): boolean {
    for (let index = 0; index < this.#count; index++) if (this.#spaces[index]?.value === '\n') return true
    return false
  }

  add(value: string, start: number, end: number): void {
    if (this.#count === this.#spaces.length) this.#spaces.push(new Space())
    const space = this.#spaces[this.#count++] as Space
    space.value = value
    space.start = start
    space.end = end
  }

  /** Gives each to `take`, in their order. */
  each(take: (space: Space) => void): void {
    for (let index = 0; index < this.#count; index++) take(this.#spaces[index] as Space)
  }

  drop(): void {
    this.#count = 0
  }
}
