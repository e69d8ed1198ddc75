import type * as mdast from 'mdast'
import type {Origin, Root, Span} from './types.ts'

/** A text leaf; `origin` is required so that no text comes from nowhere. */
export function text(value: string, origin: Origin): mdast.Text {
  return {type: 'text', value, origin}
}

/** A paragraph. */
export function paragraph(children: mdast.PhrasingContent[], fields: Partial<mdast.Paragraph> = {}): mdast.Paragraph {
  return {type: 'paragraph', ...fields, children}
}

/** A heading; the headline has depth 1, headings in the body 2 and more. */
export function heading(
  depth: mdast.Heading['depth'],
  children: mdast.PhrasingContent[],
  fields: Partial<mdast.Heading> = {}
): mdast.Heading {
  return {type: 'heading', depth, ...fields, children}
}

/** A root. */
export function root(children: mdast.RootContent[]): Root {
  return {type: 'root', children}
}

/** A span of the part `''`, or of another part. */
export function span(start: number, end: number, part = ''): Span {
  return {part, start, end}
}
