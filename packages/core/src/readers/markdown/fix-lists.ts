import type {List, ListItem, Root} from 'mdast'
import {paragraph, text} from '../../tree/builders.ts'
import {mapChildren} from '../../tree/map-children.ts'
import type {Nodes} from '../../tree/types.ts'
import {toLeaves} from '../../tree/walk.ts'
import {toSourceParagraph} from './source-text.ts'

/**
 * Sets right what looks like a list and is none: a date (`9. April`), a telephone number (`+ 41 22`), a line between
 * dashes (`- more -`), numbers that do not count up and would be lost.
 */
export function fixLists(tree: Root, source: string): void {
  mapChildren(tree, node => (node.type === 'list' ? fix(node, source) : node))
}

function fix(list: List, source: string): Nodes | Nodes[] {
  if (list.children.every(item => isLine(sourceOf(item, source)))) {
    return list.children.map(item => toSourceParagraph(item, source))
  }
  if (list.ordered) return counts(list, source) ? list : list.children.flatMap(item => unfold(item, source))
  list.children = list.children.filter(item => item.children.length > 0)
  return list.children.length > 0 ? list : []
}

/** Whether an item is a line of its own: between two dashes, or a telephone number. */
function isLine(raw: string): boolean {
  const value = raw.trim()
  return /^([-*+])[ \t]\S[^\r\n]*[ \t]\1$/.test(value) || /^\+[ \t]*\d[\d \t()/.-]*$/.test(value)
}

/** Whether the numbers of a list are what a list of this start shows. */
function counts(list: List, source: string): boolean {
  const numbers = list.children.map(item => Number.parseInt(sourceOf(item, source), 10))
  const [start = 1] = numbers
  if (list.children.some(item => item.children.length === 0)) return false
  if (numbers.length === 1) return start === 1
  return numbers.every((number, index) => number === start + index) || numbers.every(number => number === start)
}

/** The content of an item with its number as text before it. */
function unfold(item: ListItem, source: string): Nodes[] {
  const [first, ...rest] = item.children
  const start = item.position?.start.offset ?? 0
  const marker = /^\d+[.)]/.exec(source.slice(start))?.[0] ?? ''
  const leaf = first?.type === 'paragraph' ? toLeaves(first)[0] : undefined
  if (first?.type !== 'paragraph' || !leaf) return [toMarker(marker, start), ...item.children]
  const end = start + marker.length
  const origin = [
    {part: '', start, end},
    {part: '', start: end, end: leaf.origin?.[0]?.start ?? end + 1, length: 1}
  ]
  const [head] = first.children
  if (head?.type === 'text') {
    head.value = `${marker} ${head.value}`
    head.origin = [...origin, ...(head.origin ?? [])]
  } else first.children.unshift(text(`${marker} `, origin))
  return [first, ...rest]
}

function toMarker(marker: string, start: number) {
  return paragraph([text(marker, [{part: '', start, end: start + marker.length}])])
}

function sourceOf(node: Nodes, source: string): string {
  return source.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0)
}
