import type {Span} from '../../tree/types.ts'
import type {Marks} from '../flow/phrasing-builder.ts'
import {symbolOf} from '../flow/symbols.ts'
import {isHeading} from './flow.ts'
import {addToProperty} from './pictures.ts'
import type {RtfState} from './state.ts'
import {settleTables} from './tables.ts'

/** Characters as they come: bytes wait for those that belong to them, a character of Unicode for what stands in for it. */
export class Characters {
  readonly #rtf: RtfState
  #bytes: number[] = []
  #places: Span[] = []
  #unicode: {code: number; place: Span} | undefined
  /** Characters that are still to be left out. */
  #fallback = 0

  constructor(rtf: RtfState) {
    this.#rtf = rtf
  }

  /** Text from `start` to `end` of the source, where each unit is a byte. */
  text(start: number, end: number): void {
    const from = this.#skip(start, end)
    if (from >= end) return
    this.#settleUnicode()
    const {source, bytes} = this.#rtf
    let at = from
    while (at < end) {
      const isByte = source.charCodeAt(at) > 0x7f || this.#isIncomplete()
      if (isByte) {
        this.#addByte(bytes[at] ?? 0, at, at + 1)
        at++
        continue
      }
      this.#settleBytes()
      let next = at
      while (next < end && source.charCodeAt(next) <= 0x7f) next++
      this.#emit(source.slice(at, next), [this.#place(at, next)])
      at = next
    }
  }

  /** A byte that is written as `\'e9`. */
  byte(value: number, start: number, end: number): void {
    if (this.#skip(start, end, 1) >= end) return
    this.#settleUnicode()
    this.#addByte(value, start, end)
  }

  /** A character of Unicode that is written as `\u233`, with what stands in for it behind it. */
  unicode(value: number, start: number, end: number): void {
    this.settle()
    this.#unicode = {code: value & 0xffff, place: this.#place(start, end)}
    this.#fallback = this.#rtf.group.fallback
  }

  /** A word or a sign that stands for a character. */
  character(value: string, start: number, end: number): void {
    if (this.#skip(start, end, 1) >= end) return
    this.settle()
    this.#emit(value, [{...this.#place(start, end), length: value.length}])
  }

  /** Gives what waits: something comes that is no character. */
  settle(): void {
    this.#settleUnicode()
    this.#settleBytes()
    this.#fallback = 0
  }

  #place(start: number, end: number): Span {
    return {part: this.#rtf.part, start, end}
  }

  /** Leaves out what stands in for a character of Unicode; gives where the rest begins. */
  #skip(start: number, end: number, count = end - start): number {
    const skipped = Math.min(this.#fallback, count)
    if (skipped === 0) return start
    this.#fallback -= skipped
    const next = skipped === count ? end : start + skipped
    if (this.#unicode) this.#unicode.place.end = next
    return next
  }

  #settleUnicode(): void {
    const waiting = this.#unicode
    if (!waiting) return
    this.#unicode = undefined
    const {code, place} = waiting
    const isPrivate = code >= 0xe000 && code <= 0xf8ff
    const known = isPrivate ? symbolOf(code, this.#rtf.fonts.nameOf(this.#rtf.group.font)) : undefined
    this.#emit(known ?? String.fromCharCode(code), [{...place, length: (known ?? ' ').length}])
  }

  #addByte(value: number, start: number, end: number): void {
    this.#bytes.push(value)
    this.#places.push(this.#place(start, end))
  }

  /** Whether the bytes that wait end in the middle of a character. */
  #isIncomplete(): boolean {
    if (this.#bytes.length === 0) return false
    const encoding = this.#encoding()
    if (encoding === undefined || isSingle(encoding)) return false
    const decoder = new TextDecoder(encoding)
    decoder.decode(Uint8Array.from(this.#bytes), {stream: true})
    return decoder.decode() !== ''
  }

  #encoding(): string | undefined {
    return this.#rtf.fonts.encodingOf(this.#rtf.group.font)
  }

  #settleBytes(): void {
    if (this.#bytes.length === 0) return
    const bytes = this.#bytes
    const places = this.#places
    this.#bytes = []
    this.#places = []
    const encoding = this.#encoding()
    if (encoding === undefined || isSingle(encoding)) {
      bytes.forEach((byte, index) => {
        const value = encoding === undefined ? this.#sign(byte) : new TextDecoder(encoding).decode(Uint8Array.of(byte))
        const place = places[index]
        if (place) this.#emit(value, [{...place, length: value.length}])
      })
      return
    }
    const value = new TextDecoder(encoding).decode(Uint8Array.from(bytes))
    const first = places[0]
    const last = places.at(-1)
    if (first && last) this.#emit(value, [{...first, end: last.end, length: value.length}])
  }

  /** A character of a font of signs. */
  #sign(byte: number): string {
    const code = 0xf000 + byte
    return symbolOf(code, this.#rtf.fonts.nameOf(this.#rtf.group.font)) ?? String.fromCharCode(code)
  }

  #emit(value: string, origin: Span[]): void {
    emit(value, origin, this.#rtf)
  }
}

function isSingle(encoding: string): boolean {
  return !['big5', 'euc-kr', 'gb18030', 'gbk', 'shift_jis', 'utf-8'].includes(encoding)
}

/** Adds characters to what the open group is. */
function emit(value: string, origin: Span[], rtf: RtfState): void {
  switch (rtf.group.destination) {
    case 'silent':
    case 'skip':
    case 'info':
    case 'picture':
    case 'property':
      return
    case 'propertyName':
      return addToProperty('name', value, rtf)
    case 'propertyValue':
      return addToProperty('value', value, rtf)
    case 'fonts':
      return rtf.fonts.addName(value)
    case 'styles': {
      const style = rtf.styles.get(rtf.style)
      if (style) style.name += value
      return
    }
    case 'title':
    case 'author':
      rtf.info[rtf.group.destination] += value
      return
    case 'instruction': {
      const field = rtf.fields.at(-1)
      if (field) field.instruction += value
      return
    }
    case 'label':
      rtf.label.value += value
      rtf.label.origin.push(...origin)
      return
    default:
      addText(value, origin, rtf)
  }
}

function addText(value: string, origin: Span[], rtf: RtfState): void {
  const {group, flow, builder, state} = rtf
  if (group.deleted) {
    rtf.once('tracked-changes', 'Read tracked changes as accepted', origin[0])
    if (state.options.changes !== 'all') return
  }
  if (group.hidden && value.trim() !== '' && state.repair('hidden-text', origin, value, '')) return
  // Space at the start of a paragraph puts it in no table yet.
  settleTables(rtf, flow.facts.tableDepth)
  builder.phrasing.text(value, origin, toMarks(rtf))
  if (rtf.fields.some(field => field.isPageNumber)) flow.pageNumber += value.length
}

/** The marks of the open group. Most of it is bold in a heading: that is nothing of its own. */
export function toMarks(rtf: RtfState): Marks {
  const {group, fields} = rtf
  return {
    strong: group.bold && !isHeading(rtf),
    emphasis: group.italic,
    deleted: group.struck || group.deleted,
    url: fields.findLast(field => field.url !== '')?.url ?? ''
  }
}
