import type {Html, Root} from 'mdast'
import {paragraph, text} from '../../tree/builders.ts'
import {mapChildren} from '../../tree/map-children.ts'
import {sliceOrigin, spanLength} from '../../tree/slice-origin.ts'
import type {Nodes, Origin} from '../../tree/types.ts'
import {toLeaves} from '../../tree/walk.ts'
import {toDom} from '../html/dom.ts'
import {isElementName} from '../html/handlers.ts'
import {readElements} from '../html/read-elements.ts'
import {pairTags} from './pair-tags.ts'
import {append} from '../../util/append.ts'

/** Elements nested deeper than this in one piece of HTML are flattened: in Markdown there are no pages. */
const deepest = 100

/** Reads the HTML in Markdown: nodes stand in its place, tags are markup. */
export function fixHtml(tree: Root): void {
  mapChildren(tree, node => {
    fixChildren(node)
    return 'children' in node && node.children.length === 0 && holdsText(node) ? [] : node
  })
  fixChildren(tree)
}

function fixChildren(node: Nodes) {
  if (!('children' in node) || !node.children.some(child => child.type === 'html')) return
  if (holdsFlow(node)) {
    node.children = node.children.flatMap(child =>
      child.type === 'html' ? readFlow(child) : child
    ) as typeof node.children
  } else pairTags(node)
}

/** Whether a node is nothing without children: what is left where there was only markup. */
function holdsText(node: Nodes): boolean {
  return node.type !== 'tableCell' && node.type !== 'tableRow'
}

function holdsFlow({type}: Nodes): boolean {
  return type === 'root' || type === 'blockquote' || type === 'listItem' || type === 'footnoteDefinition'
}

function readFlow(node: Html): Nodes[] {
  const origin = node.origin ?? []
  const name = /^<\/?([a-z][a-z0-9-]*)/i.exec(node.value)?.[1]
  if (name !== undefined && !isElementName(name)) return [paragraph([text(node.value, origin)])]
  const {document} = toDom(node.value, {depth: deepest, fragment: true})
  const children: Nodes[] = readElements(document, node.value).children
  for (const leaf of children.flatMap(toLeaves)) if (leaf.origin) leaf.origin = compose(leaf.origin, origin)
  return children
}

/** Where spans of `inner`, which point into a value, come from: `outer` is the origin of that value. */
function compose(inner: Origin, outer: Origin): Origin {
  const result: Origin = []
  for (const {start, end, ...span} of inner) {
    const spans = sliceOrigin(outer, start, end)
    const [first] = spans
    const last = spans.at(-1)
    if (first && last && span.length !== undefined)
      result.push({...span, part: first.part, start: first.start, end: last.end})
    else append(result, spans)
  }
  return result.filter(span => spanLength(span) > 0)
}
