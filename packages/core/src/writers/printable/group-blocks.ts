import type {ListItem, Paragraph} from 'mdast'
import type {Nodes} from '../../tree/types.ts'

/** Where the blocks stand. */
export interface Place {
  /** Whether in a block quote. */
  readonly quoted: boolean
  /** Whether in an item of a list. */
  readonly listed: boolean
}

/** Marks of an item that are no part of what it says; letters and numbers are. */
const bullet = /^[•‣⁃●○▪■◦·*–-]\s+(?=\S)/

/** Puts paragraphs side by side that are quotes into a block quote, and items with bullets into a list. */
export function groupBlocks(nodes: ReadonlyArray<Nodes>, {quoted, listed}: Place): Nodes[] {
  const result: Nodes[] = []
  let quotes: Paragraph[] | undefined
  let items: ListItem[] | undefined
  for (const node of nodes) {
    const item = listed ? undefined : toItem(node)
    const quote = !quoted && node.type === 'paragraph' && node.role === 'quote' ? node : undefined
    if (item && items) items.push(item)
    else if (quote && quotes) quotes.push(quote)
    else {
      items = item && [item]
      quotes = quote && [quote]
      if (items) result.push({type: 'list', ordered: false, spread: false, children: items})
      else if (quotes) result.push({type: 'blockquote', children: quotes})
      else result.push(node)
    }
  }
  return result
}

/** The item that a paragraph with a bullet is. */
function toItem(node: Nodes): ListItem | undefined {
  if (node.type !== 'paragraph' || node.role !== 'item') return
  const [first, ...rest] = node.children
  if (first?.type !== 'text' || !bullet.test(first.value)) return
  const text = {...first, value: first.value.replace(bullet, '')}
  return {type: 'listItem', spread: false, children: [{...node, children: [text, ...rest]}]}
}
