import type * as mdast from 'mdast'
import type {Origin, Root, Span} from './types.ts'

/**
 * What nodes and spans are copies of. Where an engine has seen that what a literal made mostly outlives the next sweep of the young, it
 * lays out the next ones among the old, and they keep alive all that they lead to, which is most of a tree, until all of the memory is
 * looked through. A copy has no such history.
 */
const blank = {
  text: {type: 'text', value: '', origin: []},
  paragraph: {type: 'paragraph', children: []},
  heading: {type: 'heading', depth: 1, children: []},
  list: {type: 'list', ordered: false, start: null, spread: false, children: []},
  listItem: {type: 'listItem', spread: false, children: []},
  emphasis: {type: 'emphasis', children: []},
  strong: {type: 'strong', children: []},
  image: {type: 'image', url: '', alt: null, title: null},
  link: {type: 'link', url: '', title: null, children: []},
  span: {part: '', start: 0, end: 0}
} as const

/** A text leaf; `origin` is required so that no text comes from nowhere. */
export function text(value: string, origin: Origin): mdast.Text {
  return {...blank.text, value, origin}
}

/** A paragraph. */
export function paragraph(children: mdast.PhrasingContent[], fields?: Partial<mdast.Paragraph>): mdast.Paragraph {
  return fields ? {type: 'paragraph', ...fields, children} : {...blank.paragraph, children}
}

/** A heading; the headline has depth 1, headings in the body 2 and more. */
export function heading(
  depth: mdast.Heading['depth'],
  children: mdast.PhrasingContent[],
  fields?: Partial<mdast.Heading>
): mdast.Heading {
  return fields ? {type: 'heading', depth, ...fields, children} : {...blank.heading, depth, children}
}

/** A list; `start` is the number of its first item, where it has numbers. */
export function list(children: mdast.ListItem[], ordered: boolean, start: number | null): mdast.List {
  return {...blank.list, ordered, start, children}
}

/** An item of a list. */
export function listItem(children: mdast.ListItem['children']): mdast.ListItem {
  return {...blank.listItem, children}
}

/** Words that are stressed. */
export function emphasis(children: mdast.PhrasingContent[]): mdast.Emphasis {
  return {...blank.emphasis, children}
}

/** Words of weight. */
export function strong(children: mdast.PhrasingContent[]): mdast.Strong {
  return {...blank.strong, children}
}

/** A link. */
export function link(url: string, title: string | null, children: mdast.PhrasingContent[]): mdast.Link {
  return {...blank.link, url, title, children}
}

/** An image. */
export function image(url: string, alt: string | null, title: string | null): mdast.Image {
  return {...blank.image, url, alt, title}
}

/** A root. */
export function root(children: mdast.RootContent[]): Root {
  return {type: 'root', children}
}

/** A span of the part `''`, or of another part. */
export function span(start: number, end: number, part = ''): Span {
  return {...blank.span, part, start, end}
}
