import type {MakeInline} from '../open-phrasing.ts'
import {emphasis as emphasisNode, link as linkNode, strong as strongNode} from '../../../tree/builders.ts'
import {emptyList} from '../../../util/empty-list.ts'
import {attribute} from '../dom.ts'
import type {Handle} from '../state.ts'
import {toAddress} from '../to-address.ts'

/** An element for words in a paragraph: what is inside goes into the node that `make` gives. */
function inline(make: MakeInline): Handle {
  return (element, state) => state.builder.inline(make, () => state.all(element))
}

export const emphasis: Handle = inline(() => emphasisNode(emptyList()))

export const strong: Handle = inline(() => strongNode(emptyList()))

export const deletion: Handle = inline(() => ({type: 'delete', children: []}))

export const inlineCode: Handle = (element, state) => state.builder.code(() => state.all(element))

/** A link; an anchor that leads nowhere is nothing of its own. */
export const link: Handle = (element, state) => {
  const href = attribute(element, 'href')?.trim()
  if (href === undefined) return state.all(element)
  const url = toAddress(href, state.base)
  const title = attribute(element, 'title') ?? null
  state.builder.inline(
    () => linkNode(url, title, emptyList()),
    () => state.all(element)
  )
}

export const lineBreak: Handle = (_, state) => state.builder.break()
