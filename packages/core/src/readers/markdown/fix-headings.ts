import type {Heading, Root} from 'mdast'
import {paragraph} from '../../tree/builders.ts'
import {mapChildren} from '../../tree/map-children.ts'
import {toText} from '../../tree/to-text.ts'
import type {Nodes} from '../../tree/types.ts'
import {toSourceParagraph} from './source-text.ts'

/** Letters of a line that may be a headline; a longer one is a paragraph. */
const longestUnderlined = 150

/** Sets right what looks like a heading and is none: an end mark (`###`), a paragraph with a ruler under it. */
export function fixHeadings(tree: Root, source: string): void {
  mapChildren(tree, node => (node.type === 'heading' ? fix(node, source) : node))
}

function fix(node: Heading, source: string): Nodes | Nodes[] {
  const start = node.position?.start.offset ?? 0
  const end = node.position?.end.offset ?? 0
  const raw = source.slice(start, end)
  if (/^[#\s]*$/.test(raw)) return toSourceParagraph(node, source)
  if (raw.startsWith('#') || isUnderlined(toText(node))) return node
  return [paragraph(node.children, node.position ? {position: node.position} : {}), {type: 'thematicBreak'}]
}

/** Whether a text over a ruler is a heading: one line, no sentence. */
function isUnderlined(text: string): boolean {
  return !text.includes('\n') && text.length <= longestUnderlined && !/[.,;:!?…]["'”’)\]]*$/.test(text)
}
