import {span, text as textNode} from '../../tree/builders.ts'
import type {Phrasing} from '../../tree/types.ts'
import {compact} from '../../util/compact.ts'
import {emptyList} from '../../util/empty-list.ts'
import {listOf} from '../../util/list-of.ts'
import {withOneMore} from '../../util/with-one-more.ts'

type InlineNode = Phrasing & {children: Phrasing[]}

/** Makes the node of an inline element. */
export type MakeInline = () => InlineNode

/** What text in a line is. */
export type LeafType = 'inlineCode' | 'text'

/** A class, for an engine keeps literals that are made by the thousand long after they are of use, with all that they lead to. */
class Inline {
  readonly make: MakeInline
  /** The node in the open block; made when the first text comes. */
  node: InlineNode | undefined = undefined

  constructor(make: MakeInline) {
    this.make = make
  }
}

/** The phrasing of the block that is being built, and the inline elements that are open: these go on from block to block. */
export class OpenPhrasing {
  readonly #source: string
  readonly #part: string
  readonly #inlines: Inline[] = []
  #children: Phrasing[] = emptyList()

  constructor(source: string, part: string) {
    this.#source = source
    this.#part = part
  }

  /** How many inline elements are open. */
  get depth(): number {
    return this.#inlines.length
  }

  /** How many of these have a node in the block. */
  get depthWithNodes(): number {
    const first = this.#inlines.findIndex(({node}) => node === undefined)
    return first < 0 ? this.#inlines.length : first
  }

  /** Runs `inside` with an inline element open. */
  inline(make: MakeInline, inside: () => void): void {
    this.#inlines.push(new Inline(make))
    inside()
    this.#inlines.pop()
  }

  /** Adds a node to the inline element that is open at `depth`. */
  add(node: Phrasing, depth: number): void {
    this.#addTo(this.#inlineAt(depth), node)
  }

  /** Adds characters that stand at `start` to `end` to the last leaf, or as one of their own. */
  addText(type: LeafType, depth: number, value: string, start: number, end: number): void {
    const around = this.#inlineAt(depth)
    // What is deeper was closed by this text: more of it is another node.
    for (let index = depth; index < this.#inlines.length; index++) (this.#inlines[index] as Inline).node = undefined
    const exact = value.length === end - start && this.#source.startsWith(value, start)
    const leaf = (around?.children ?? this.#children).at(-1)
    const last = leaf?.type === type ? leaf.origin?.at(-1) : undefined
    if (leaf?.type === type && leaf.origin && last && last.end <= start) {
      leaf.value += value
      if (exact && last.length === undefined && last.end === start) last.end = end
      else leaf.origin.push(this.#span(start, end, exact ? undefined : value.length))
    } else {
      const origin = listOf(this.#span(start, end, exact ? undefined : value.length))
      this.#addTo(around, type === 'text' ? textNode(compact(value), origin) : {type, value: compact(value), origin})
    }
  }

  /** The children of the block so far, for the next one to begin; what goes on in it has other nodes there. */
  take(): Phrasing[] {
    const children = this.#children
    for (const inline of this.#inlines) inline.node = undefined
    this.#children = emptyList()
    return children
  }

  /** The node of the inline element that is open at `depth`; `undefined` where that is the block. */
  #inlineAt(depth: number): InlineNode | undefined {
    let found: InlineNode | undefined
    for (let index = 0; index < depth; index++) {
      const inline = this.#inlines[index] as Inline
      if (!inline.node) this.#addTo(found, (inline.node = inline.make()))
      found = inline.node
    }
    return found
  }

  #addTo(around: InlineNode | undefined, node: Phrasing) {
    if (around) around.children = withOneMore(around.children, node)
    else this.#children = withOneMore(this.#children, node)
  }

  #span(start: number, end: number, length: number | undefined) {
    const own = span(start, end, this.#part)
    return length === undefined ? own : {...own, length}
  }
}
