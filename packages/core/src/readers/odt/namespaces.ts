import type {Namespaces} from '../xml/element.ts'

const base = 'urn:oasis:names:tc:opendocument:xmlns'

/** The namespaces of OpenDocument (ISO/IEC 26300) by the prefixes that its parts are written with. */
export const namespaces: Namespaces = {
  office: `${base}:office:1.0`,
  style: `${base}:style:1.0`,
  text: `${base}:text:1.0`,
  table: `${base}:table:1.0`,
  draw: `${base}:drawing:1.0`,
  fo: `${base}:xsl-fo-compatible:1.0`,
  svg: `${base}:svg-compatible:1.0`,
  manifest: `${base}:manifest:1.0`,
  meta: `${base}:meta:1.0`,
  loext: `${base}:loext:1.0`,
  xlink: 'http://www.w3.org/1999/xlink',
  dc: 'http://purl.org/dc/elements/1.1/'
}
