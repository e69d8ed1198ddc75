import type {Span} from '../../tree/types.ts'
import type {Entities} from './entities.ts'

/** What a stretch of XML text says, and where each piece of it comes from. */
export interface Decoded {
  value: string
  origin: Span[]
}

/** A reference, a bare ampersand, or a line end that is not `\n` (XML 1.0 section 2.11). */
const special = /&(?:(#x[0-9a-f]+|#\d+|[^\s&;<>"'#]+);)?|\r\n?/gi

/** Text between two tags, or in a CDATA section. */
export class XmlText {
  /** Offset of its first character in the source. */
  readonly start: number
  /** Offset after its last character. */
  readonly end: number
  /** Whether it is of a CDATA section, where `&` and `<` stand for themselves. */
  readonly literal: boolean
  readonly #source: string
  readonly #part: string
  readonly #entities: Entities

  constructor(place: {start: number; end: number; literal: boolean}, source: string, part: string, entities: Entities) {
    this.start = place.start
    this.end = place.end
    this.literal = place.literal
    this.#source = source
    this.#part = part
    this.#entities = entities
  }

  /** Whether it has nothing but white space. */
  get blank(): boolean {
    return this.#source.slice(this.start, this.end).trim() === ''
  }

  /** Its characters, references resolved. */
  get value(): string {
    return this.decode().value
  }

  /** Its characters, each with its place: a reference and a line end of two characters are spans with a `length`. */
  decode(): Decoded {
    const raw = this.#source.slice(this.start, this.end)
    if (!raw.includes('\r') && (this.literal || !raw.includes('&')))
      return {value: raw, origin: [{part: this.#part, start: this.start, end: this.end}]}
    return this.#pieces(raw)
  }

  #pieces(raw: string): Decoded {
    const origin: Span[] = []
    let value = ''
    let last = 0
    const keep = (end: number) => {
      if (end > last) origin.push({part: this.#part, start: this.start + last, end: this.start + end})
      value += raw.slice(last, end)
    }
    for (const match of raw.matchAll(special)) {
      const given = this.#given(match)
      if (given === undefined) continue
      keep(match.index)
      last = match.index + match[0].length
      origin.push({part: this.#part, start: this.start + match.index, end: this.start + last, length: given.length})
      value += given
    }
    keep(raw.length)
    return {value, origin}
  }

  /** What a match stands for; `undefined` if for itself. */
  #given(match: RegExpExecArray): string | undefined {
    if (match[0].startsWith('\r')) return '\n'
    if (this.literal || match[1] === undefined) return
    const start = this.start + match.index
    return this.#entities.resolve(match[1], {part: this.#part, start, end: start + match[0].length})
  }
}
