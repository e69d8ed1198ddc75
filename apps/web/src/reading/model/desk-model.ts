import {type Block, type Leaf, type Nodes, toBlocks, toLeaves} from '@dateline/core'
import type {Reading} from '../../parsing/protocol.ts'
import {type Direction, toDirection} from './direction.ts'
import {type Line, toLines} from './lines.ts'
import {createSourceIndex, type SourceIndex} from './source-index.ts'

/** A parsed document with all that the panes look up in it. */
export interface DeskModel extends Reading {
  /** Lines of `text`. */
  readonly lines: ReadonlyArray<Line>
  readonly blocks: ReadonlyArray<Block>
  readonly leaves: ReadonlyArray<Leaf>
  readonly index: SourceIndex
  /** Number of each leaf, in reading order. */
  readonly numberOf: ReadonlyMap<Nodes, number>
  /** The block that each leaf stands in, by the leaf's number. */
  readonly blockOf: ReadonlyArray<Block>
  readonly blockById: ReadonlyMap<string, Block>
  /** The block's own id; its place in the document where it has none. */
  readonly idOf: ReadonlyMap<Nodes, string>
  /** Blocks whose role differs from that of the block before. */
  readonly opening: ReadonlySet<Nodes>
  /** Blocks of the texts that are given in full, each with whose text it is where one begins. */
  readonly quoted: ReadonlyMap<Nodes, Quotation | undefined>
  /** Of most of its text; a block may have another. */
  readonly direction: Direction
  /** Blocks that are not of the document. */
  readonly furniture: number
}

/** Whose words a text is that is given in full. */
export interface Quotation {
  readonly speaker: string | null
}

/** Indexes a reading for the panes. */
export function createDeskModel(reading: Reading): DeskModel {
  const blocks = reading.result.tree ? toBlocks(reading.result.tree) : []
  const leaves: Leaf[] = []
  const blockOf: Block[] = []
  for (const block of blocks) {
    for (const leaf of toLeaves(block)) {
      leaves.push(leaf)
      blockOf.push(block)
    }
  }
  return {
    ...reading,
    lines: toLines(reading.text),
    blocks,
    leaves,
    index: createSourceIndex(leaves),
    numberOf: new Map(leaves.map((leaf, number) => [leaf, number])),
    blockOf,
    blockById: new Map(blocks.map((block, place) => [toBlockId(block, place), block])),
    idOf: new Map(blocks.map((block, place) => [block, toBlockId(block, place)])),
    opening: toOpening(blocks),
    quoted: toQuoted(blocks, reading),
    direction: toDirection(reading.result.tree?.fields?.language?.[0]?.value),
    furniture: blocks.filter(isFurniture).length
  }
}

/** Whether `block` is not of the document: front matter never is. */
export function isFurniture(block: Block): boolean {
  return block.role === 'furniture' || block.type === 'yaml'
}

/** Also those of the items of a digest. */
function toQuoted(blocks: ReadonlyArray<Block>, {result: {tree}}: Reading) {
  const spans = [tree?.quoted, ...(tree?.items ?? []).map(item => item.quoted)].filter(span => span !== undefined)
  const quoted = new Map<Nodes, Quotation | undefined>()
  for (const {from, to, speaker} of spans) {
    const start = blocks.findIndex(block => block.id === from)
    const end = blocks.findIndex(block => block.id === to)
    const span = start < 0 ? [] : blocks.slice(start, end + 1)
    for (const [place, block] of span.entries()) quoted.set(block, place === 0 ? {speaker} : undefined)
  }
  return quoted
}

function toBlockId(block: Block, place: number): string {
  return block.id ?? `block-${place + 1}`
}

/** Furniture is passed over, since it is hidden as a rule. */
function toOpening(blocks: ReadonlyArray<Block>): Set<Nodes> {
  const opening = new Set<Nodes>()
  let last: string | undefined
  for (const block of blocks) {
    if (isFurniture(block)) continue
    if (block.role !== last) opening.add(block)
    last = block.role
  }
  return opening
}
