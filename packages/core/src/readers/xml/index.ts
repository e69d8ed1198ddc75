import type {State} from '../../state.ts'
import {createToName, type Namespaces, toDeclared, XmlElement} from './element.ts'
import {Entities} from './entities.ts'
import {Scope} from './scope.ts'
import {XmlText} from './text.ts'

/** What is told of an XML document, in its order. */
export interface XmlSink {
  open?(element: XmlElement): void
  /** @param end Offset after the end tag. */
  close?(element: XmlElement, end: number): void
  text?(text: XmlText): void
}

/** Options of `readXml`. */
export interface XmlOptions {
  readonly namespaces: Namespaces
  /** Name of the part that the source is, for origins. Default: `''`. */
  readonly part?: string
}

/** Elements nested deeper than this end the reading, whatever the limit: what comes after walks the tree recursively. */
const deepest = 1000

/** Begins text where `&` and `<` stand for themselves. */
const cdata = '<![CDATA['

/** A character that a name begins with; what follows another one is no tag. */
const nameStart = /[\p{L}_:]/u

/** Signs that what is left of a start tag may end at, or not: a `>` in quotation marks ends nothing. */
const signs = {less: 0x3c, greater: 0x3e, quote: 0x22, apostrophe: 0x27}

/** Where the name in a tag ends. */
const nameEnd = /[\s/>]|$/g

/**
 * Reads an XML document from its start to its end, and tells `sink` of elements and texts with their offsets in `source`.
 *
 * Nothing outside of the document is fetched. What is not well-formed is read as far as that goes, with one message; every element that
 * was opened is closed. The reading ends, with a message, where elements are nested deeper than the limit.
 */
export function readXml(source: string, sink: XmlSink, state: State, options: XmlOptions): void {
  const reading = new Reading(source, sink, state, options)
  reading.run()
}

/**
 * One pass over a document. An own scanner, and no library's: it keeps the place of each text and reference, goes on after faults
 * without losing what follows, and takes a fifth of the time. Its elements and texts are held to those of saxes in tests.
 */
class Reading {
  readonly #source: string
  readonly #sink: XmlSink
  readonly #state: State
  readonly #part: string
  readonly #entities: Entities
  readonly #depth: number
  /** The elements that are open, with the scopes inside of them. */
  readonly #open: Array<{element: XmlElement; scope: Scope}> = []
  #scope: Scope
  #malformed = false

  constructor(source: string, sink: XmlSink, state: State, {namespaces, part = ''}: XmlOptions) {
    this.#source = source
    this.#sink = sink
    this.#state = state
    this.#part = part
    this.#scope = new Scope(createToName(namespaces))
    this.#entities = new Entities(state)
    this.#depth = Math.min(state.limits.depth, deepest)
  }

  run(): void {
    const source = this.#source
    let at = 0
    while (at < source.length) {
      const found = source.indexOf('<', at)
      const next = found < 0 ? source.length : found
      if (next > at) this.#text(at, next, false)
      if (found < 0) break
      const end = this.#markup(next)
      if (end === undefined) break
      at = end
    }
    const last = this.#open.at(-1)
    if (last) this.#fault(`\`${last.element.written}\` without an end`, source.length)
    this.#closeDownTo(0, source.length)
  }

  /** Reads what begins with the `<` at `start`; gives where it ends, `undefined` where the reading ends. */
  #markup(start: number): number | undefined {
    const source = this.#source
    const sign = source[start + 1] ?? ''
    if (sign === '/') return this.#endTag(start)
    if (sign === '?') return this.#skipTo('?>', start + 2)
    if (sign === '!') return this.#declaration(start)
    if (nameStart.test(sign)) return this.#startTag(start)
    this.#fault('`<` that begins no tag', start)
    // It stands for itself, with the text after it.
    const found = source.indexOf('<', start + 1)
    const end = found < 0 ? source.length : found
    this.#text(start, end, false)
    return end
  }

  #declaration(start: number): number {
    const source = this.#source
    if (source.startsWith('<!--', start)) return this.#skipTo('-->', start + 4)
    if (source.startsWith(cdata, start)) {
      const end = source.indexOf(']]>', start + cdata.length)
      if (end < 0) this.#fault('CDATA without an end', start)
      this.#text(start + cdata.length, end < 0 ? source.length : end, true)
      return end < 0 ? source.length : end + 3
    }
    const end = endOfDoctype(source, start)
    if (source.startsWith('<!DOCTYPE', start)) this.#entities.declare(source.slice(start, end))
    return end
  }

  #skipTo(mark: string, from: number): number {
    const found = this.#source.indexOf(mark, from)
    if (found < 0) this.#fault(`markup without \`${mark}\``, from)
    return found < 0 ? this.#source.length : found + mark.length
  }

  #startTag(start: number): number | undefined {
    const source = this.#source
    nameEnd.lastIndex = start + 1
    const nameStop = nameEnd.exec(source)?.index ?? source.length
    const end = endOfTag(source, nameStop) ?? this.#endOfBrokenTag(start)
    if (end === undefined) return source.length
    const single = source[end - 2] === '/' && end - 2 >= nameStop
    const attributes = nameStop < end - 1 ? source.slice(nameStop, end - 1) : ''
    const declared = attributes === '' ? undefined : toDeclared(attributes, this.#entities)
    const outer = this.#scope
    if (declared) this.#scope = outer.within(declared)
    const written = source.slice(start + 1, Math.min(nameStop, end - 1))
    const element = new XmlElement(written, attributes, {start, end}, this.#scope, this.#entities)
    if (!this.#scope.knows(written)) this.#fault(`the prefix of \`${written}\`, which is not declared`, start)
    if (this.#open.length >= this.#depth) return this.#tooDeep(element)
    this.#open.push({element, scope: outer})
    this.#sink.open?.(element)
    if (single) this.#closeDownTo(this.#open.length - 1, end)
    return end
  }

  /** A tag with quotation marks that have no match, or with another tag in it, ends before that, or at its first `>`. */
  #endOfBrokenTag(start: number): number | undefined {
    this.#fault('a tag that is not whole', start)
    const close = this.#source.indexOf('>', start)
    return close < 0 ? undefined : close + 1
  }

  /** Closes what an end tag closes; nothing, if it has no start. */
  #endTag(start: number): number {
    const source = this.#source
    const close = source.indexOf('>', start)
    const end = close < 0 ? source.length : close + 1
    const last = this.#open.length - 1
    const written = this.#open[last]?.element.written ?? ''
    if (end === start + 3 + written.length && source.startsWith(written, start + 2)) this.#closeDownTo(last, end)
    else {
      const name = source.slice(start + 2, close < 0 ? source.length : close).trimEnd()
      const index = this.#open.findLastIndex(({element}) => element.written === name)
      if (index !== last) this.#fault(`the end of \`${name}\` here`, start)
      if (index >= 0) this.#closeDownTo(index, end)
    }
    return end
  }

  #closeDownTo(length: number, end: number): void {
    while (this.#open.length > length) {
      const last = this.#open.pop()
      if (!last) return
      this.#scope = last.scope
      this.#sink.close?.(last.element, end)
    }
  }

  #text(start: number, end: number, literal: boolean): void {
    if (end <= start) return
    if (this.#open.length > 0)
      this.#sink.text?.(new XmlText({start, end, literal}, this.#source, this.#part, this.#entities))
    else if (!this.#malformed && /[^\s\uFEFF]/.test(this.#source.slice(start, end)))
      this.#fault('text outside of all elements', start)
  }

  #tooDeep({start}: XmlElement): undefined {
    const reason = `Expected elements nested at most \`${this.#state.limits.depth}\` deep; what comes after was left out`
    this.#state.message('too-deep', reason, [{part: this.#part, start, end: start}])
    // That they have no end is not the document's fault.
    this.#malformed = true
  }

  /** The first fault is told; what follows from it would only repeat it. */
  #fault(reason: string, place: number): void {
    if (this.#malformed) return
    this.#malformed = true
    const origin = [{part: this.#part, start: place, end: place}]
    this.#state.message('malformed-xml', `Expected well-formed XML, not ${reason}`, origin)
  }
}

/** Where a document type or another declaration ends, which may hold declarations in brackets. */
function endOfDoctype(source: string, start: number): number {
  let depth = 0
  for (let at = start + 2; at < source.length; at++) {
    const character = source[at]
    if (character === '"' || character === "'") {
      const end = source.indexOf(character, at + 1)
      if (end < 0) return source.length
      at = end
    } else if (source.startsWith('<!--', at)) {
      const end = source.indexOf('-->', at + 4)
      if (end < 0) return source.length
      at = end + 2
    } else if (character === '[') depth++
    else if (character === ']') depth--
    else if (character === '>' && depth <= 0) return at + 1
  }
  return source.length
}

/** The end of a start tag from `start` on, behind its `>`; `undefined` where it is not whole. */
function endOfTag(source: string, start: number): number | undefined {
  for (let at = start; at < source.length; at++) {
    const unit = source.charCodeAt(at)
    if (unit === signs.greater) return at + 1
    if (unit === signs.less) return undefined
    if (unit !== signs.quote && unit !== signs.apostrophe) continue
    const close = source.indexOf(unit === signs.quote ? '"' : "'", at + 1)
    if (close < 0) return undefined
    at = close
  }
  return undefined
}
