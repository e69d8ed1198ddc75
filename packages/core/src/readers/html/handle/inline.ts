import type {MakeInline} from '../builder.ts'
import {emptyList} from '../../../util/empty-list.ts'
import {attribute} from '../dom.ts'
import type {Handle} from '../state.ts'

/** An element for words in a paragraph: what is inside goes into the node that `make` gives. */
function inline(make: MakeInline): Handle {
  return (element, state) => state.builder.inline(make, () => state.all(element))
}

export const emphasis: Handle = inline(() => ({type: 'emphasis', children: []}))

export const strong: Handle = inline(() => ({type: 'strong', children: []}))

export const deletion: Handle = inline(() => ({type: 'delete', children: []}))

/** A link; an anchor that leads nowhere is nothing of its own. */
export const link: Handle = (element, state) => {
  const url = attribute(element, 'href')?.trim()
  if (url === undefined) return state.all(element)
  const title = attribute(element, 'title') ?? null
  state.builder.inline(
    () => ({type: 'link', url, title, children: emptyList()}),
    () => state.all(element)
  )
}

/** An image that says something: not one that is declared decoration, nor one that only counts visits. */
export const image: Handle = (element, state) => {
  const url = attribute(element, 'src')?.trim() ?? ''
  const alt = attribute(element, 'alt')?.trim()
  const sizes = [attribute(element, 'width'), attribute(element, 'height')]
  if (!url || alt === '' || url.startsWith('data:') || sizes.some(size => size === '0' || size === '1')) return
  state.builder.add({type: 'image', url, alt: alt ?? null, title: attribute(element, 'title') ?? null})
}

export const lineBreak: Handle = (_, state) => state.builder.break()
