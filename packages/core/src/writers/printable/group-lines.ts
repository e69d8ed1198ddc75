import type {Paragraph} from 'mdast'
import type {Role} from '../../tree/roles.ts'
import type {Nodes} from '../../tree/types.ts'

/** Roles of blocks that are lines of one thing, such as a letterhead, and stand close. */
const lineRoles: ReadonlySet<Role | undefined> = new Set<Role>(['letterhead', 'contact', 'signature'])

/** Paragraphs that are lines of one thing. */
export interface Lines {
  type: 'lines'
  role: Role
  children: Paragraph[]
}

/** `nodes`, where two or more paragraphs side by side are lines of one thing put into one group. */
export function groupLines(nodes: ReadonlyArray<Nodes>): Array<Lines | Nodes> {
  const result: Array<Lines | Nodes> = []
  for (const node of nodes) {
    const last = result.at(-1)
    if (node.type !== 'paragraph' || !node.role || !lineRoles.has(node.role)) result.push(node)
    else if (last?.type === 'lines' && last.role === node.role) last.children.push(node)
    else result.push({type: 'lines', role: node.role, children: [node]})
  }
  return result
}
