import type {Link} from '../page-content.ts'
import {type Frame, toBox} from './frame.ts'
import type {Pdfium} from './pdfium.ts'

/** Links of a page that are read. */
const linkLimit = 5000

/** The action that opens an address (`PDFACTION_URI`). */
const uriAction = 3

/** The links of a page that lead to an address or to a place in the file. */
export function readLinks(pdfium: Pdfium, document: number, page: number, frame: Frame): Link[] {
  const {exports, scratch} = pdfium
  const links: Link[] = []
  const cursor = pdfium.store(new Uint8Array(8))
  for (let count = 0; count < linkLimit && exports.FPDFLink_Enumerate(page, cursor, cursor + 4); count++) {
    const link = new DataView(pdfium.load(cursor + 4, 4).buffer).getUint32(0, true)
    if (!exports.FPDFLink_GetAnnotRect(link, scratch)) continue
    const box = toBox(frame, pdfium.float(0), pdfium.float(12), pdfium.float(8), pdfium.float(4))
    const url = urlOf(pdfium, document, link)
    const target = url === undefined ? targetOf(pdfium, document, link) : undefined
    if (url !== undefined) links.push({...box, url})
    else if (target) links.push({...box, target})
  }
  pdfium.free(cursor)
  return links
}

function urlOf(pdfium: Pdfium, document: number, link: number): string | undefined {
  const {exports} = pdfium
  const action = exports.FPDFLink_GetAction(link)
  if (action === 0 || exports.FPDFAction_GetType(action) !== uriAction) return undefined
  const url = pdfium.narrowText((buffer, length) => exports.FPDFAction_GetURIPath(document, action, buffer, length))
  return url === '' ? undefined : url
}

function targetOf(pdfium: Pdfium, document: number, link: number): Link['target'] {
  const {exports} = pdfium
  const action = exports.FPDFLink_GetAction(link)
  const place = exports.FPDFLink_GetDest(document, link) || (action && exports.FPDFAction_GetDest(document, action))
  return place === 0 ? undefined : toTarget(pdfium, document, place)
}

/** Where a destination is: its page from 1, and the height on it in the page's own space. */
export function toTarget(pdfium: Pdfium, document: number, place: number): Link['target'] {
  const {exports, scratch} = pdfium
  const index = exports.FPDFDest_GetDestPageIndex(document, place)
  if (index < 0) return undefined
  const known = exports.FPDFDest_GetLocationInPage(
    place,
    scratch,
    scratch + 4,
    scratch + 8,
    scratch + 12,
    scratch + 16,
    scratch + 20
  )
  return known && pdfium.int(4) !== 0 ? {page: index + 1, y: pdfium.float(16)} : {page: index + 1}
}
