import type * as mdast from 'mdast'
import type {Origin, Phrasing} from '../../tree/types.ts'
import {PhrasingBuilder} from './phrasing-builder.ts'

/** Where a paragraph stands in a list. */
export interface ListPlace {
  /** 0 for a list that is in no other. */
  readonly level: number
  /** The number that is shown, for a list with plain numbers; else `undefined`. */
  readonly number?: number | undefined
  /** The mark that stands for the item in the text. */
  readonly mark?: Origin | undefined
  /** What the items of one list have in common. */
  readonly key: string
  /** Whether it goes on in the item that the last paragraph of its level began. */
  readonly continues?: boolean
}

/** What a paragraph is, beside its content. */
export interface BlockFacts {
  /** Depth of a heading, from 1; 6 at most is kept. */
  readonly heading?: number | undefined
  readonly list?: ListPlace | undefined
  /** Whether the format is certain that it is of the page and not of the document. */
  readonly furniture?: boolean | undefined
  /** Whether it is set as the words under a picture. */
  readonly caption?: boolean | undefined
}

interface OpenList {
  node: mdast.List
  place: ListPlace
  next: number | undefined
}

/** A flow that is being built: that of the document, of a cell, of a note. */
interface Frame {
  flow: mdast.RootContent[]
  lists: OpenList[]
  phrasing: PhrasingBuilder
}

/** Builds flow nodes from paragraphs as word processors keep them: in one row, each saying what it is. */
export class FlowBuilder {
  readonly #frames: Frame[] = []
  /** Blocks that may still be built: one more than the tree may have, so that it is known that there are more. */
  #left: number
  #frame: Frame = toFrame()

  /** @param most Blocks that the tree may have: what comes after is not built, whatever memory it would take. */
  constructor(most: number) {
    this.#left = most + 1
  }

  /** The paragraph that is open in the innermost flow. */
  get phrasing(): PhrasingBuilder {
    return this.#frame.phrasing
  }

  /** Whether the block before the open paragraph is an item of a list. */
  get inList(): boolean {
    return this.#frame.lists.length > 0
  }

  /** Ends the open paragraph. One that is empty is nothing. */
  endBlock(facts: BlockFacts = {}): void {
    const children = this.#frame.phrasing.take()
    if (children.length === 0 || this.#left <= 0) return
    this.#left--
    const block = toBlock(children, facts)
    const {list} = facts
    if (list && block.type === 'paragraph') this.#addItem(block, list)
    else this.push([block])
  }

  /** Adds nodes to the innermost flow; a list before them is over. */
  push(nodes: ReadonlyArray<mdast.RootContent>): void {
    if (nodes.length === 0) return
    this.#frame.lists = []
    for (const node of nodes) this.#frame.flow.push(node)
  }

  /** Begins a flow inside of the open paragraph, which goes on after it. */
  open(): void {
    this.#frames.push(this.#frame)
    this.#frame = toFrame()
  }

  /** Ends the flow that was begun last, with what is open in it, and gives its nodes. */
  close(facts: BlockFacts = {}): mdast.RootContent[] {
    this.endBlock(facts)
    const {flow} = this.#frame
    this.#frame = this.#frames.pop() ?? toFrame()
    return flow
  }

  #addItem(block: mdast.Paragraph, place: ListPlace): void {
    const {lists} = this.#frame
    while (lists.length > 0 && (lists.at(-1)?.place.level ?? 0) > place.level) lists.pop()
    const open = place.continues ? lists.at(-1)?.node.children.at(-1) : undefined
    if (open) {
      open.children.push(block)
      return
    }
    const mark = place.mark ? {origin: place.mark} : {}
    const item: mdast.ListItem = {type: 'listItem', spread: false, ...mark, children: [block]}
    const last = lists.at(-1)
    if (last && last.place.level === place.level) {
      if (last.place.key === place.key && last.next === place.number) {
        last.node.children.push(item)
        if (last.next !== undefined) last.next++
        return
      }
      lists.pop()
    }
    const ordered = place.number !== undefined
    const node: mdast.List = {type: 'list', ordered, start: place.number ?? null, spread: false, children: [item]}
    const outer = lists.at(-1)?.node.children.at(-1)
    if (outer) outer.children.push(node)
    else this.#frame.flow.push(node)
    lists.push({node, place, next: ordered ? place.number + 1 : undefined})
  }
}

function toFrame(): Frame {
  return {flow: [], lists: [], phrasing: new PhrasingBuilder()}
}

function toBlock(children: Phrasing[], {heading, furniture, caption}: BlockFacts): mdast.Heading | mdast.Paragraph {
  const role = furniture ? ({role: 'furniture'} as const) : caption ? ({role: 'caption'} as const) : {}
  if (heading === undefined) return {type: 'paragraph', ...role, children}
  return {type: 'heading', depth: Math.min(Math.max(heading, 1), 6) as mdast.Heading['depth'], ...role, children}
}
