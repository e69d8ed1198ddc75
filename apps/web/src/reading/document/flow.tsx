import {type Block as BlockNode, isBlock, type Nodes, toBlocks, toText} from '@dateline/core'
import type {ReactNode} from 'react'
import {useDesk} from '../desk-context.ts'
import {isFurniture} from '../model/desk-model.ts'
import {Block} from './block.tsx'

/** Flow content: blocks, and what holds them. Furniture is left out unless it is shown. */
export function Flow({nodes}: {readonly nodes: ReadonlyArray<Nodes>}) {
  const {furniture, model} = useDesk()
  return nodes
    .filter(node => (furniture || !isBare(node)) && !isBlank(node))
    .map((node, place) => <One key={model.idOf.get(node) ?? `at-${place}`} node={node} />)
}

function One({node}: {readonly node: Nodes}): ReactNode {
  if (isBlock(node)) return <Block block={node} />
  switch (node.type) {
    case 'list':
      return node.ordered ? <ol start={node.start ?? 1}>{inside(node)}</ol> : <ul>{inside(node)}</ul>
    case 'listItem':
      return <li>{inside(node)}</li>
    case 'blockquote':
      return <blockquote>{inside(node)}</blockquote>
    case 'footnoteDefinition':
      return (
        <div className="footnote">
          <span className="note-mark">{node.label ?? node.identifier}</span>
          {inside(node)}
        </div>
      )
    case 'thematicBreak':
      return <hr />
    default:
      return null
  }
}

function inside({children}: {readonly children: ReadonlyArray<Nodes>}) {
  return <Flow nodes={children} />
}

/** Whether nothing below `node` belongs to the document; a rule stands for itself. */
function isBare(node: Nodes): boolean {
  const blocks: ReadonlyArray<BlockNode> = toBlocks(node)
  return blocks.length > 0 && blocks.every(isFurniture)
}

/** Whether `node` is a paragraph of spaces, which some pages put between others, or of a picture that nothing is said of. */
function isBlank(node: Nodes): boolean {
  return isBlock(node) && toText(node).trim() === '' && !hasNamedPicture(node)
}

function hasNamedPicture(node: Nodes): boolean {
  if (node.type === 'image' || node.type === 'imageReference') return Boolean(node.alt)
  return 'children' in node && node.children.some(hasNamedPicture)
}
