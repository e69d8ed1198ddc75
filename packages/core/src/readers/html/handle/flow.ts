import type * as mdast from 'mdast'
import {heading as headingNode, paragraph} from '../../../tree/builders.ts'
import {attribute} from '../dom.ts'
import type {Handle} from '../state.ts'

/** An element that is a block, or holds blocks: what is inside stands on lines of its own. */
export const flow: Handle = (element, state) => {
  state.builder.boundary()
  state.all(element)
  state.builder.boundary()
}

/** A paragraph; inside a heading or a cell of a table, a line of it. */
export const textBlock: Handle = (element, state) => {
  if (state.builder.phrasingOnly) flow(element, state)
  else
    state.builder.block(
      children => paragraph(children),
      () => state.all(element)
    )
}

/** A heading; blocks inside it are its lines. */
export const heading: Handle = (element, state) => {
  if (state.builder.phrasingOnly) return flow(element, state)
  const depth = Number(element.name.slice(1)) as mdast.Heading['depth']
  state.builder.block(
    children => headingNode(depth, children),
    () => state.all(element),
    true
  )
}

export const blockquote: Handle = (element, state) => {
  const {builder} = state
  if (builder.phrasingOnly) return flow(element, state)
  const children = builder.container(() => state.all(element)) as mdast.BlockContent[]
  if (children.length > 0) builder.push({type: 'blockquote', children})
}

export const thematicBreak: Handle = (_, state) => {
  if (state.builder.phrasingOnly) state.builder.boundary()
  else state.builder.push({type: 'thematicBreak'})
}

/** Text whose markup is shown as it is. */
export const rawText: Handle = (element, state) => {
  const {builder} = state
  builder.boundary()
  builder.preformatted(() => {
    for (const child of element.children) if (child.type === 'text') builder.text(child.start, child.end, true)
    builder.boundary()
  })
}

/** What a page says to browsers without scripts: read only where it says nothing else. */
export const noscript: Handle = (element, state) => {
  if (state.noscript) flow(element, state)
}

/** What a component shows in its place is of the page; any other template is for scripts to copy. */
export const template: Handle = (element, state) => {
  if (attribute(element, 'shadowrootmode') !== undefined) state.all(element)
}
