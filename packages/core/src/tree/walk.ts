import {span} from './builders.ts'
import type {Block, Leaf, Nodes, Origin, Root, Span} from './types.ts'

/** Whether `node` is a leaf flow node: what carries a role. */
export function isBlock(node: Nodes): node is Block {
  return (
    node.type === 'paragraph' ||
    node.type === 'heading' ||
    node.type === 'table' ||
    node.type === 'code' ||
    node.type === 'html' ||
    node.type === 'yaml'
  )
}

/** Whether `node` is a literal whose value is text of the source. */
export function isLeaf(node: Nodes): node is Leaf {
  return (
    node.type === 'text' ||
    node.type === 'inlineCode' ||
    node.type === 'code' ||
    node.type === 'html' ||
    node.type === 'yaml'
  )
}

/** The blocks below `node`, in reading order. */
export function toBlocks(node: Nodes): Block[] {
  const result: Block[] = []
  collectBlocks(node, result)
  return result
}

function collectBlocks(node: Nodes, result: Block[]) {
  if (isBlock(node)) result.push(node)
  else if ('children' in node) for (const child of node.children) collectBlocks(child, result)
}

/** The leaves below `node`, in reading order. */
export function toLeaves(node: Nodes): Leaf[] {
  const result: Leaf[] = []
  collectLeaves(node, result)
  return result
}

function collectLeaves(node: Nodes, result: Leaf[]) {
  if (isLeaf(node)) result.push(node)
  else if ('children' in node) for (const child of node.children) collectLeaves(child, result)
}

/** Where the text of `node` comes from: the spans of its leaves, spans that touch made one. */
export function originOf(node: Nodes | Root): Origin {
  const result: Origin = []
  collectOrigin(node, result)
  return result
}

function collectOrigin(node: Nodes, result: Origin) {
  if ('children' in node) for (const child of node.children) collectOrigin(child, result)
  else if (isLeaf(node)) for (const each of node.origin ?? []) addSpan(each, result)
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
