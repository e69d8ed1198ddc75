import type {Tag} from '../page-content.ts'
import type {Pdfium} from './pdfium.ts'

/** Elements in elements: beyond this a file is made to be deep. */
const depthLimit = 60

/** Elements of a page that are read. */
const tagLimit = 20_000

/** The structure of a page of a tagged file; nothing for others. */
export function readTags(pdfium: Pdfium, page: number): Tag[] {
  const {exports} = pdfium
  const tree = exports.FPDF_StructTree_GetForPage(page)
  if (tree === 0) return []
  const budget = {left: tagLimit}
  const tags: Tag[] = []
  const count = exports.FPDF_StructTree_CountChildren(tree)
  for (let index = 0; index < count; index++) {
    const element = exports.FPDF_StructTree_GetChildAtIndex(tree, index)
    if (element !== 0) tags.push(readTag(pdfium, element, budget, 0))
  }
  exports.FPDF_StructTree_Close(tree)
  return tags
}

function readTag(pdfium: Pdfium, element: number, budget: {left: number}, depth: number): Tag {
  const {exports} = pdfium
  budget.left--
  const type = pdfium.text((buffer, length) => exports.FPDF_StructElement_GetType(element, buffer, length))
  const children: Array<Tag | number> = []
  const count = depth < depthLimit ? exports.FPDF_StructElement_CountChildren(element) : 0
  for (let index = 0; index < count && budget.left > 0; index++) {
    const child = exports.FPDF_StructElement_GetChildAtIndex(element, index)
    if (child !== 0) children.push(readTag(pdfium, child, budget, depth + 1))
    else {
      const mark = exports.FPDF_StructElement_GetChildMarkedContentID(element, index)
      if (mark >= 0) children.push(mark)
    }
  }
  const alt =
    type === 'Figure'
      ? pdfium.text((buffer, length) => exports.FPDF_StructElement_GetAltText(element, buffer, length))
      : ''
  const spans = type === 'TD' || type === 'TH' ? readSpans(pdfium, element) : {}
  return {type, ...(alt === '' ? {} : {alt}), ...spans, children}
}

function readSpans(pdfium: Pdfium, element: number): {columns?: number; rows?: number} {
  const {api, exports, scratch} = pdfium
  const spans: {columns?: number; rows?: number} = {}
  const count = exports.FPDF_StructElement_GetAttributeCount(element)
  for (let index = 0; index < count; index++) {
    const attribute = exports.FPDF_StructElement_GetAttributeAtIndex(element, index)
    for (const [name, key] of [
      ['ColSpan', 'columns'],
      ['RowSpan', 'rows']
    ] as const) {
      const value = api.FPDF_StructElement_Attr_GetValue(attribute, name)
      if (value !== 0 && exports.FPDF_StructElement_Attr_GetNumberValue(value, scratch)) spans[key] = pdfium.float(0)
    }
  }
  return spans
}
