import type {ElementNames} from '../wire/xml-content.ts'

/** What elements of NITF are in HTML, from which most of them were taken; names of things and people are words of the text. */
export const elementNames: ElementNames = {
  abstract: 'div',
  block: 'div',
  body: 'div',
  'body.content': 'div',
  'body.end': 'div',
  bibliography: 'div',
  bq: 'blockquote',
  credit: 'div',
  datasource: 'div',
  fn: 'div',
  hl1: 'h1',
  hl2: 'h2',
  hl3: 'h3',
  hl4: 'h4',
  keyword: 'div',
  media: 'div',
  'media-caption': 'figcaption',
  'media-metadata': 'div',
  'media-producer': 'div',
  'media-reference': 'div',
  // Pictures in text, which is no text of it.
  'media-object': 'object',
  'nitf-table': 'div',
  note: 'div',
  postaddr: 'address',
  tagline: 'div'
}
