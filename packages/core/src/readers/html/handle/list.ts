import type * as mdast from 'mdast'
import {list as listNode, listItem} from '../../../tree/builders.ts'
import {emptyList} from '../../../util/empty-list.ts'
import {attribute, type Element} from '../dom.ts'
import type {Handle, HtmlState} from '../state.ts'
import {flow} from './flow.ts'

/** A list; what stands in it outside of its items is an item too. */
export const list: Handle = (element, state) => {
  const {builder} = state
  const {notes} = state
  const holdsNotes = notes && element.children.some(child => child.type === 'element' && notes.definitions.has(child))
  if (builder.phrasingOnly || holdsNotes) return flow(element, state)
  const children = toItems(element, state)
  if (children.length === 0) return
  const ordered = element.name === 'ol'
  builder.push(listNode(children, ordered, ordered ? startOf(element) : null))
}

/** The items of a list. Of an item that stands alone, only what is inside is kept. */
function toItems(element: Element, state: HtmlState): mdast.ListItem[] {
  const items: mdast.ListItem[] = emptyList()
  let loose: Array<Element['children'][number]> = emptyList()
  const add = (children: Element['children']) => {
    if (children.length === 0) return
    const flow = state.builder.container(() => state.each(children)) as mdast.BlockContent[]
    if (flow.length > 0) items.push(listItem(flow))
  }
  for (const child of element.children) {
    if (child.type === 'element' && child.name === 'li') {
      add(loose)
      add(child.children)
      loose = emptyList()
    } else if (child.type !== 'markup') loose.push(child)
  }
  add(loose)
  return items
}

function startOf(element: Element): number {
  const start = Number.parseInt(attribute(element, 'start') ?? '', 10)
  return Number.isNaN(start) ? 1 : start
}
