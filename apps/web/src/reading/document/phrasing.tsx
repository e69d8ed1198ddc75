import type {PhrasingContent as Node} from 'mdast'
import type {ReactNode} from 'react'
import {toSafeUrl} from './safe-url.ts'
import {LeafText} from './leaf-text.tsx'

/** Phrasing content: the inside of paragraphs, headings and cells. */
export function Phrasing({nodes}: {readonly nodes: ReadonlyArray<Node>}) {
  return nodes.map((node, place) => <One key={place} node={node} />)
}

function One({node}: {readonly node: Node}): ReactNode {
  switch (node.type) {
    case 'text':
    case 'html':
      return <LeafText leaf={node} />
    case 'inlineCode':
      return (
        <code>
          <LeafText leaf={node} />
        </code>
      )
    case 'break':
      return <br />
    case 'emphasis':
      return <em>{inside(node)}</em>
    case 'strong':
      return <strong>{inside(node)}</strong>
    case 'delete':
      return <del>{inside(node)}</del>
    case 'dateline':
    case 'speaker':
    case 'quotation':
      return <span className={node.type}>{inside(node)}</span>
    case 'link':
      return <Link url={node.url}>{inside(node)}</Link>
    case 'linkReference':
      return inside(node)
    case 'image':
    case 'imageReference':
      return node.alt ? <span className="picture">[Picture: {node.alt}]</span> : null
    case 'footnoteReference':
      return <sup>{node.label ?? node.identifier}</sup>
    default:
      return null
  }
}

function inside({children}: {readonly children: ReadonlyArray<Node>}) {
  return <Phrasing nodes={children} />
}

function Link({url, children}: {readonly url: string; readonly children: ReactNode}) {
  const safe = toSafeUrl(url)
  if (!safe) return children
  return (
    <a href={safe} target="_blank" rel="noreferrer noopener">
      {children}
    </a>
  )
}
