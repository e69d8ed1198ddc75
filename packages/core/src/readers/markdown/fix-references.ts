import type {Definition, Image, ImageReference, Link, LinkReference, Root} from 'mdast'
import {mapChildren} from '../../tree/map-children.ts'
import {toSourceParagraph} from './source-text.ts'

/** What an address has and a word does not: `[Contact]: Smith` is text. */
const address = /[/.#@?]|^mailto:|^tel:/

/** Gives links and images by reference their address, and takes the definitions out. */
export function fixReferences(tree: Root, source: string): void {
  const definitions = new Map<string, Definition>()
  mapChildren(tree, node => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node)
    return node
  })
  if (definitions.size === 0) return
  mapChildren(tree, node => {
    if (node.type === 'definition') return address.test(node.url) ? [] : toSourceParagraph(node, source)
    if (node.type !== 'linkReference' && node.type !== 'imageReference') return node
    const definition = definitions.get(node.identifier)
    return definition ? resolve(node, definition) : node
  })
}

function resolve(node: ImageReference | LinkReference, {url, title}: Definition): Image | Link {
  const position = node.position ? {position: node.position} : {}
  if (node.type === 'imageReference')
    return {type: 'image', url, title: title ?? null, alt: node.alt ?? null, ...position}
  return {type: 'link', url, title: title ?? null, children: node.children, ...position}
}
