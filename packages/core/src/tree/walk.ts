import {span} from './builders.ts'
import type {Block, Leaf, Nodes, Origin, Root, Span} from './types.ts'

/** Whether `node` is a leaf flow node: what carries a role. */
export function isBlock(node: Nodes): node is Block {
  const {type} = node
  return (
    type === 'paragraph' ||
    type === 'heading' ||
    type === 'table' ||
    type === 'code' ||
    type === 'html' ||
    type === 'yaml'
  )
}

/** Whether `node` is a literal whose value is text of the source. */
export function isLeaf(node: Nodes): node is Leaf {
  const {type} = node
  return type === 'text' || type === 'inlineCode' || type === 'code' || type === 'html' || type === 'yaml'
}

/** The children of each node that has none. */
const none: ReadonlyArray<Nodes> = []

/**
 * The children of `node`; none of a literal. Nodes have so many shapes that the engine looks up each property of each node anew: walkers
 * ask for one once.
 */
export function childrenOf(node: Nodes): ReadonlyArray<Nodes> {
  return (node as {readonly children?: ReadonlyArray<Nodes>}).children ?? none
}

/** The blocks below `node`, in reading order. */
export function toBlocks(node: Nodes): Block[] {
  const result: Block[] = []
  collectBlocks(node, result)
  return result
}

function collectBlocks(node: Nodes, result: Block[]) {
  if (isBlock(node)) result.push(node)
  else for (const child of childrenOf(node)) collectBlocks(child, result)
}

/** The leaves below `node`, in reading order. */
export function toLeaves(node: Nodes): Leaf[] {
  const result: Leaf[] = []
  collectLeaves(node, result)
  return result
}

function collectLeaves(node: Nodes, result: Leaf[]) {
  if (isLeaf(node)) result.push(node)
  else for (const child of childrenOf(node)) collectLeaves(child, result)
}

/** Where the text of `node` comes from: the spans of its leaves, spans that touch made one. */
export function originOf(node: Nodes | Root): Origin {
  const result: Origin = []
  collectOrigin(node, result)
  return result
}

function collectOrigin(node: Nodes, result: Origin) {
  if (isLeaf(node)) for (const each of node.origin ?? []) addSpan(each, result)
  else for (const child of childrenOf(node)) collectOrigin(child, result)
}

function addSpan(added: Span, result: Origin) {
  const {part, start, end} = added
  const last = result.at(-1)
  if (added.x0 !== undefined) {
    const box = {...added}
    delete box.length
    result.push(box)
  } else if (last?.part === part && last.end === start && last.x0 === undefined) last.end = end
  else result.push(span(start, end, part))
}
