import {type SaxesOptions, SaxesParser, type SaxesTagNS} from 'saxes'
import type {State} from '../../state.ts'
import {createToName, type Namespaces, XmlElement} from './element.ts'
import {Entities} from './entities.ts'
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

/** Stands for an ampersand that begins no reference while saxes reads: it would take it for the start of a long one. */
const ampersand = '\uE000'

/** An ampersand that begins no reference. */
const bare = /&(?!(?:#x[0-9a-f]+|#\d+|[^\s&;<>"'#]+);)/gi

/** An element that is open, and its start tag as saxes tells it. */
interface Open {
  element: XmlElement
  tag: SaxesTagNS
}

/** Begins text where `&` and `<` stand for themselves. */
const cdata = '<![CDATA['

/** Ends the reading from inside of saxes, which cannot be stopped otherwise. */
class Stop extends Error {}

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

class Reading {
  readonly #source: string
  readonly #sink: XmlSink
  readonly #state: State
  readonly #part: string
  readonly #toName
  readonly #entities: Entities
  readonly #parser
  /** The elements that are open. saxes closes all of them at an end tag that has no start, so they are kept here. */
  readonly #open: Open[] = []
  #restore = (value: string) => value
  /** Offset after the last thing that was told. */
  #last = 0
  #malformed = false

  constructor(source: string, sink: XmlSink, state: State, {namespaces, part = ''}: XmlOptions) {
    this.#source = source
    this.#sink = sink
    this.#state = state
    this.#part = part
    this.#toName = createToName(namespaces)
    this.#entities = new Entities(state)
    this.#parser = new SaxesParser<SaxesOptions & {xmlns: true}>({
      xmlns: true,
      position: false,
      resolvePrefix: prefix => this.#open.findLast(({tag}) => tag.ns[prefix] !== undefined)?.tag.ns[prefix]
    })
  }

  run(): void {
    this.#listen()
    try {
      this.#parser.write(this.#prepared()).close()
    } catch (error) {
      if (!(error instanceof Stop)) throw error
    }
    this.#closeDownTo(0, this.#source.length)
  }

  /** The source as saxes can read it, of the same length. */
  #prepared(): string {
    const prepared = this.#source.replaceAll(bare, ampersand)
    if (prepared !== this.#source) this.#restore = value => value.replaceAll(ampersand, '&')
    return prepared
  }

  #listen(): void {
    const parser = this.#parser
    const entities = this.#entities
    parser.ENTITIES = new Proxy(parser.ENTITIES, {
      get: (_, name) => (typeof name === 'string' ? entities.resolve(name) : undefined)
    })
    const passed = () => {
      this.#last = parser.position
    }
    parser.on('xmldecl', passed)
    parser.on('processinginstruction', passed)
    parser.on('comment', () => {
      // Told before its `>`.
      this.#last = parser.position + 1
    })
    parser.on('doctype', text => {
      passed()
      entities.declare(text)
    })
    parser.on('text', () => this.#onText())
    parser.on('cdata', () => {
      this.#text(this.#last + cdata.length, parser.position - ']]>'.length, true)
      passed()
    })
    parser.on('opentag', tag => this.#onOpen(tag))
    parser.on('closetag', tag => this.#onClose(tag))
    parser.on('error', error => this.#onError(error))
  }

  /** Told after the `<` that ends the text, or at the end of the source, and there even of what is no text. */
  #onText(): void {
    const {position} = this.#parser
    if (position < this.#source.length || this.#source.endsWith('<')) {
      this.#text(this.#last, position - 1, false)
      this.#last = position - 1
    } else if (this.#source.startsWith(cdata, this.#last)) this.#text(this.#last + cdata.length, position, true)
    else if (!/^<[!?/\p{L}_:]/u.test(this.#source.slice(this.#last, this.#last + 2)))
      this.#text(this.#last, position, false)
  }

  #text(start: number, end: number, literal: boolean): void {
    if (this.#open.length === 0 || end <= start || !this.#sink.text) return
    this.#sink.text(new XmlText({start, end, literal}, this.#source, this.#part, this.#entities))
  }

  #onOpen(tag: SaxesTagNS): void {
    const end = this.#parser.position
    const element = new XmlElement(tag, {start: this.#last, end}, this.#toName, this.#restore)
    this.#last = end
    if (this.#open.length >= Math.min(this.#state.limits.depth, deepest)) this.#tooDeep(element)
    this.#open.push({element, tag})
    this.#sink.open?.(element)
  }

  #onClose(tag: SaxesTagNS): void {
    const {position} = this.#parser
    if (tag.isSelfClosing) this.#closeDownTo(this.#open.length - 1, position)
    else if (position !== this.#last) this.#onEndTag(position)
    this.#last = position
  }

  /** Closes what the end tag from `#last` to `end` closes; nothing, if it has no start. */
  #onEndTag(end: number): void {
    const name = this.#source.slice(this.#last + 2, end - 1).trimEnd()
    const index = this.#open.findLastIndex(({tag}) => tag.name === name)
    if (index >= 0) this.#closeDownTo(index, end)
  }

  #closeDownTo(length: number, end: number): void {
    while (this.#open.length > length) {
      const last = this.#open.pop()
      if (last) this.#sink.close?.(last.element, end)
    }
  }

  #tooDeep({start}: XmlElement): never {
    const reason = `Expected elements nested at most \`${this.#state.limits.depth}\` deep; what comes after was left out`
    this.#state.message('too-deep', reason, [{part: this.#part, start, end: start}])
    throw new Stop()
  }

  /** The first fault is told; what follows from it would only repeat it. References are told by those who resolve them. */
  #onError({message}: Error): void {
    if (message.startsWith('unmatched closing tag') && this.#parser.position !== this.#last) {
      this.#onEndTag(this.#parser.position)
      this.#last = this.#parser.position
    }
    if (this.#malformed || /\bentity\b/.test(message)) return
    this.#malformed = true
    const place = Math.min(this.#parser.position, this.#source.length)
    const reason = `Expected well-formed XML, not: ${message.replace(/\.$/, '')}`
    this.#state.message('malformed-xml', reason, [{part: this.#part, start: place, end: place}])
  }
}
