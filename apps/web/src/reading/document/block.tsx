import {type Block as Node, toText} from '@dateline/core'
import {memo, type ReactNode} from 'react'
import {useDesk} from '../desk-context.ts'
import {isFurniture} from '../model/desk-model.ts'
import {isDoubtful, toRoleLabel} from '../model/labels.ts'
import {LeafText} from './leaf-text.tsx'
import {Phrasing} from './phrasing.tsx'
import {Table} from './table.tsx'

/** Roles that say nothing where they are expected: their labels come with the pointer or the focus. */
const plain: ReadonlySet<string> = new Set(['paragraph', 'item', 'headline', 'table'])

/** Characters of a headline beyond which it is set smaller: three lines of the larger size. */
const longHeadline = 72

/** A block with its role in the margin; it can be focused, lit and linked to. */
export const Block = memo(function Block({block}: {readonly block: Node}) {
  const {model} = useDesk()
  const {direction} = model
  const role = block.role ?? 'paragraph'
  const opening = model.opening.has(block)
  const furniture = isFurniture(block)
  const doubtful = !furniture && isDoubtful(block)
  const quotation = model.quoted.get(block)
  return (
    <div
      id={model.idOf.get(block)}
      className="doc-block"
      dir="auto"
      tabIndex={-1}
      data-block={model.idOf.get(block)}
      data-role={role}
      data-opening={opening || undefined}
      data-furniture={furniture || undefined}
      data-quoted={model.quoted.has(block) || undefined}
      data-long={(role === 'headline' && toText(block).length > longHeadline) || undefined}
    >
      {quotation ? (
        <span className="quoted-label" dir={direction}>
          <bdi>Full text</bdi>
          {quotation.speaker ? <bdi> · {quotation.speaker}</bdi> : null}
        </span>
      ) : null}
      {/* The direction of the whole document keeps it out of that of the block, and in the margin. */}
      <span
        className="role"
        dir={direction}
        data-doubtful={doubtful || undefined}
        data-quiet={(!furniture && !doubtful && (plain.has(role) || !opening)) || undefined}
        title={doubtful ? 'Another role is nearly as likely' : undefined}
      >
        <bdi dir="ltr">
          {toRoleLabel(furniture ? 'furniture' : role)}
          {doubtful ? '?' : ''}
        </bdi>
      </span>
      <Content block={block} />
    </div>
  )
})

function Content({block}: {readonly block: Node}): ReactNode {
  switch (block.type) {
    case 'heading': {
      const Tag = block.role === 'headline' ? 'h1' : (`h${Math.max(2, block.depth)}` as 'h2')
      return (
        <Tag>
          <Phrasing nodes={block.children} />
        </Tag>
      )
    }
    case 'paragraph':
      return (
        <p>
          <Phrasing nodes={block.children} />
        </p>
      )
    case 'table':
      return <Table table={block} />
    default:
      return (
        <pre>
          <LeafText leaf={block} />
        </pre>
      )
  }
}
