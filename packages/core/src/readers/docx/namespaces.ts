import type {Namespaces} from '../xml/element.ts'

const transitional = 'http://schemas.openxmlformats.org'
const strict = 'http://purl.oclc.org/ooxml'

/** The namespaces of Office Open XML (ECMA-376, transitional and strict) by the prefixes that its parts are written with. */
export const namespaces: Namespaces = {
  w: [`${transitional}/wordprocessingml/2006/main`, `${strict}/wordprocessingml/main`],
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  r: [`${transitional}/officeDocument/2006/relationships`, `${strict}/officeDocument/relationships`],
  wp: [`${transitional}/drawingml/2006/wordprocessingDrawing`, `${strict}/drawingml/wordprocessingDrawing`],
  a: [`${transitional}/drawingml/2006/main`, `${strict}/drawingml/main`],
  dgm: [`${transitional}/drawingml/2006/diagram`, `${strict}/drawingml/diagram`],
  pic: [`${transitional}/drawingml/2006/picture`, `${strict}/drawingml/picture`],
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  wpg: 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
  wpc: 'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas',
  adec: 'http://schemas.microsoft.com/office/drawing/2017/decorative',
  m: [`${transitional}/officeDocument/2006/math`, `${strict}/officeDocument/math`],
  mc: `${transitional}/markup-compatibility/2006`,
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  w10: 'urn:schemas-microsoft-com:office:word',
  rel: `${transitional}/package/2006/relationships`,
  cp: `${transitional}/package/2006/metadata/core-properties`,
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/'
}
