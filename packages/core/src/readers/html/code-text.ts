import {sliceOrigin, spanLength} from '../../tree/slice-origin.ts'
import type {Origin} from '../../tree/types.ts'
import type {Element} from './dom.ts'
import {scanText, type TextSink} from './scan-text.ts'

/** The text of code as it stands, letter for letter, with its place in the source. */
export function toCodeText(element: Element, source: string, part: string): {value: string; origin: Origin} {
  const sink = new Verbatim(source, part)
  collect(element, source, sink)
  // What stands before the first line and after the last is how the markup is set.
  const start = /^(?:[^\S\n]*\n)*/.exec(sink.value)?.[0].length ?? 0
  const value = sink.value.slice(start).trimEnd()
  return {value, origin: sliceOrigin(sink.origin, start, start + value.length)}
}

function collect(element: Element, source: string, sink: Verbatim): void {
  for (const child of element.children) {
    if (child.type === 'text') scanText(source, [child.start, child.end], sink, {raw: child.raw ?? false})
    else if (child.type === 'coded') sink.onText(child.value, child.start, child.end)
    else if (child.type === 'element') collect(child, source, sink)
  }
}

class Verbatim implements TextSink {
  value = ''
  readonly origin: Origin = []
  readonly #source: string
  readonly #part: string

  constructor(source: string, part: string) {
    this.#source = source
    this.#part = part
  }

  onText(value: string, start: number, end: number): void {
    const last = this.origin.at(-1)
    const exact = value.length === end - start && this.#source.startsWith(value, start)
    this.value += value
    if (exact && last?.end === start && spanLength(last) === last.end - last.start && last.length === undefined)
      last.end = end
    else this.origin.push({part: this.#part, start, end, ...(exact ? {} : {length: value.length})})
  }

  onSpace(start: number, end: number): void {
    // A line end is one character, whatever the source has for it.
    for (const piece of this.#source.slice(start, end).matchAll(/\r\n?|[^\r]+/g)) {
      const at = start + piece.index
      this.onText(piece[0].startsWith('\r') ? '\n' : piece[0], at, at + piece[0].length)
    }
  }

  onBlank(value: string, start: number, end: number): void {
    this.onText(value, start, end)
  }
}
