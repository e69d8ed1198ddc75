import type {Style} from './page-content.ts'

/** What the characters of one text object share. */
export interface TextObject {
  readonly style: Style
  /** Where their baseline is: a `y` for usual text. */
  readonly baseline: number
  /** Number of the marked content that they are in, to find their tag by; -1 for none. */
  readonly mark: number
  /** How sure they are, from 0 to 1, where they were read off a picture. */
  readonly confidence?: number
}

/** What is true of some characters, as bits of their `flags`. */
export const charFlags = {
  /** White space that is not in the file: the engine saw a gap or a line end. Its box is empty. */
  generated: 1,
  /** A hyphen at a line's end that the engine takes for one that parts a word: in the page's text, the line ends behind it. */
  hyphen: 2,
  /** A figure that the font itself raises: its ink begins well above the baseline. */
  raised: 4,
  /** The font does not say which character this is: the code is the engine's guess. */
  unmapped: 8
}

/** Units that one call makes a string of: each is an argument. */
const unitsOfCall = 8192

/**
 * The characters of a page, in the order in which the page paints it (right-to-left text in logical order); those of a ligature share a
 * box.
 *
 * A list for each property: a long file has millions of characters, and as objects they were half of all that was made and thrown away.
 * What was alive of them whenever garbage was collected also made V8 give young objects 70 MB more.
 */
export class Chars {
  #length = 0
  /** Left, top, right and bottom edge of each. */
  #boxes = new Float64Array()
  #codes = new Uint32Array()
  #starts = new Uint32Array()
  #flags = new Uint8Array()
  /** UTF-16 units, as `toText` puts them together: each character has two at most, be it with the line end behind it. */
  #units = new Uint16Array()
  /** As long as the longest page: a list that is emptied gives its room away, and grows again. */
  #objects: TextObject[] = []

  get length(): number {
    return this.#length
  }

  /** Takes all out, and makes room for `capacity`. */
  clear(capacity: number): void {
    this.#length = 0
    if (capacity <= this.#codes.length) return
    this.#boxes = new Float64Array(capacity * 4)
    this.#codes = new Uint32Array(capacity)
    this.#starts = new Uint32Array(capacity)
    this.#flags = new Uint8Array(capacity)
    this.#units = new Uint16Array(capacity * 2)
  }

  /**
   * Adds one; there must be room.
   *
   * @param code Its code point.
   * @param box Its left, top, right and bottom edge.
   */
  add(code: number, object: TextObject, box: ArrayLike<number>, flags = 0): void {
    const index = this.#length++
    this.#starts[index] = index === 0 ? 0 : this.end(index - 1) + (this.is(index - 1, charFlags.hyphen) ? 1 : 0)
    this.#codes[index] = code
    this.#objects[index] = object
    this.#flags[index] = flags
    for (let edge = 0; edge < 4; edge++) this.#boxes[index * 4 + edge] = box[edge] ?? 0
  }

  /** Takes the last ones out, down to `length`. */
  cut(length: number): void {
    this.#length = length
  }

  /** The code point of one; that of U+FFFD where it cannot be read. */
  code(index: number): number {
    return this.#codes[index] ?? 0
  }

  /** UTF-16 units of the page's text before one. */
  start(index: number): number {
    return this.#starts[index] ?? 0
  }

  /** UTF-16 units of the page's text up to the end of one. */
  end(index: number): number {
    return this.start(index) + (this.code(index) > 0xffff ? 2 : 1)
  }

  object(index: number): TextObject {
    const object = this.#objects[index]
    if (!object) throw new RangeError(`Expected a place below ${this.#length}, not \`${index}\``)
    return object
  }

  style(index: number): Style {
    return this.object(index).style
  }

  /** Whether one of `charFlags` is true of a character. */
  is(index: number, flag: number): boolean {
    return ((this.#flags[index] ?? 0) & flag) !== 0
  }

  /** Whether it is white space. */
  isBlank(index: number): boolean {
    const code = this.code(index)
    if (code > 0x20 && code < 0xa0) return false
    return code === 0x20 || String.fromCodePoint(code).trim() === ''
  }

  x0(index: number): number {
    return this.#boxes[index * 4] ?? 0
  }

  y0(index: number): number {
    return this.#boxes[index * 4 + 1] ?? 0
  }

  x1(index: number): number {
    return this.#boxes[index * 4 + 2] ?? 0
  }

  y1(index: number): number {
    return this.#boxes[index * 4 + 3] ?? 0
  }

  /** The text of all, which origins count in. */
  toText(): string {
    const units = this.#units
    let end = 0
    for (let index = 0; index < this.#length; index++) {
      const code = this.code(index)
      if (code > 0xffff) {
        units[end++] = 0xd800 + ((code - 0x10000) >> 10)
        units[end++] = 0xdc00 + ((code - 0x10000) & 0x3ff)
      } else units[end++] = code
      // The engine sets no line end behind such a hyphen.
      if (this.is(index, charFlags.hyphen)) units[end++] = 0x0a
    }
    let text = ''
    for (let start = 0; start < end; start += unitsOfCall) {
      text += String.fromCharCode.apply(
        null,
        units.subarray(start, Math.min(end, start + unitsOfCall)) as unknown as number[]
      )
    }
    return text
  }
}
