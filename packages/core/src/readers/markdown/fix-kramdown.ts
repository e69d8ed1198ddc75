import type {Link, Root, Text} from 'mdast'
import {text} from '../../tree/builders.ts'
import {mapChildren} from '../../tree/map-children.ts'
import {sliceOrigin} from '../../tree/slice-origin.ts'

/** An attribute list (`{:.lead}`), with the line end beside it; or a link whose address has spaces in it. */
const extension = /^\{::?[^{}\n]*\}\n?|\n?\{::?[^{}\n]*\}|\[([^[\]\n]+)\]\(((?:\/|https?:\/\/)[^()\n]* [^()\n]*)\)/g

/** Reads what Kramdown, in which many sites are written, has beyond CommonMark. */
export function fixKramdown(tree: Root): void {
  mapChildren(tree, node => {
    if (node.type === 'text') return split(node)
    const emptied = (node.type === 'paragraph' || node.type === 'heading') && node.children.length === 0
    return emptied ? [] : node
  })
}

function split(node: Text): Array<Link | Text> {
  if (!node.value.includes('{:') && !node.value.includes('](')) return [node]
  const result: Array<Link | Text> = []
  const add = (start: number, end: number, url?: string) => {
    if (start === end) return
    const leaf = text(node.value.slice(start, end), sliceOrigin(node.origin ?? [], start, end))
    result.push(url === undefined ? leaf : {type: 'link', url, title: null, children: [leaf]})
  }
  let start = 0
  for (const {index, 0: whole, 1: label, 2: url} of node.value.matchAll(extension)) {
    add(start, index)
    if (label !== undefined && url !== undefined) add(index + 1, index + 1 + label.length, url.trim())
    start = index + whole.length
  }
  if (start === 0) return [node]
  add(start, node.value.length)
  return result
}
