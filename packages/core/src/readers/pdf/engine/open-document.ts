import type {GrayImage} from '../../ocr/ocr.ts'
import {Chars} from '../chars.ts'
import type {Link, PageContent} from '../page-content.ts'
import {readDrawings} from '../read-drawings.ts'
import {tagFigures} from '../tag-figures.ts'
import {attachmentNames, readAttachment} from './attachments.ts'
import {cutPage} from './cut-page.ts'
import {frameOf} from './frame.ts'
import {paintPage} from './paint-page.ts'
import {isEngineFault} from './is-engine-fault.ts'
import {dropPdfium, type Pdfium} from './pdfium.ts'
import {type Known, readChars} from './read-chars.ts'
import {readLinks, toTarget} from './read-links.ts'
import {readTags} from './read-tags.ts'
import {rescuePages} from './rescue-pages.ts'

/** An entry of the outline that a viewer shows beside the pages. */
export interface Bookmark {
  readonly title: string
  /** From 1. */
  readonly depth: number
  readonly target: Link['target']
}

/** An open file. Pages are read one by one, and nothing of a page stays in the engine. */
export interface PdfDocument {
  readonly pageCount: number
  /** Whether the file is damaged, and its pages are those that are left of it. */
  readonly rescued: boolean
  readonly tagged: boolean
  /** What the file says of itself: `Title`, `Author`, `CreationDate`, `Producer`; `''` if it does not. */
  meta(key: string): string
  /** Language of the whole, as the file says: a tag of BCP 47, or `''`. */
  readonly language: string
  readonly bookmarks: ReadonlyArray<Bookmark>
  /**
   * What is on the page of that number, from 1; `undefined` if the page is broken.
   *
   * @throws {RangeError} If there is no such page.
   */
  page(number: number): PageContent | undefined
  /** The page of that number as it is printed, in so many pixels; `undefined` where it cannot be painted. */
  paint(number: number, width: number, height: number): GrayImage | undefined
  /** Names of the files that it carries. */
  readonly attachments: ReadonlyArray<string>
  /** The content of one of them, from 0; `undefined` where it is damaged, or larger than `most` bytes. */
  attachment(index: number, most: number): Uint8Array | undefined
  close(): void
  /** Throws away the engine that it is open in, which broke down. */
  drop(): void
}

/** Entries of an outline that are read, and how deep: outlines may be made to go round in circles. */
const bookmarkLimits = {count: 5000, depth: 10}

/** Why a file cannot be opened, as the rule of its message. */
export type OpenError = 'encrypted-file' | 'malformed-file'

/** The engine's error for a file that is locked (`FPDF_ERR_PASSWORD`). */
const passwordError = 4

/**
 * Opens a file; where that is not possible, says why. Of a damaged one, the pages that are left are opened. An engine that breaks down
 * over it is thrown away.
 */
export function openDocument(pdfium: Pdfium, bytes: Uint8Array): PdfDocument | OpenError {
  try {
    const document = open(pdfium, bytes)
    if (document !== 'malformed-file') return document
    const rescued = rescuePages(bytes)
    const rest = rescued ? open(pdfium, rescued) : document
    return typeof rest === 'string' ? document : {...rest, rescued: true}
  } catch (error) {
    if (!isEngineFault(error)) throw error
    dropPdfium(pdfium)
    return 'malformed-file'
  }
}

function open(pdfium: Pdfium, bytes: Uint8Array): PdfDocument | OpenError {
  const {api} = pdfium
  const pointer = pdfium.store(bytes)
  const document = api.FPDF_LoadMemDocument(pointer, bytes.length, '')
  if (document === 0) {
    const error = api.FPDF_GetLastError()
    pdfium.free(pointer)
    return error === passwordError ? 'encrypted-file' : 'malformed-file'
  }
  const pageCount = api.FPDF_GetPageCount(document)
  return {
    pageCount,
    rescued: false,
    tagged: api.FPDFCatalog_IsTagged(document),
    language: pdfium.text((buffer, length) => api.FPDFCatalog_GetLanguage(document, buffer, length)),
    bookmarks: readBookmarks(pdfium, document),
    attachments: attachmentNames(pdfium, document),
    attachment: (index, most) => readAttachment(pdfium, document, index, most),
    meta: key => pdfium.text((buffer, length) => api.FPDF_GetMetaText(document, key, buffer, length)),
    ...toPages(pdfium, document, pageCount),
    close: () => close(pdfium, document, pointer),
    drop: () => dropPdfium(pdfium)
  }
}

/** What reads the pages of an open file; they share their styles, and what characters are kept in. */
function toPages(pdfium: Pdfium, document: number, pageCount: number): Pick<PdfDocument, 'page' | 'paint'> {
  const known: Known = {styles: new Map(), chars: new Chars()}
  return {
    page(number) {
      if (!(number >= 1 && number <= pageCount)) {
        throw new RangeError(`Expected a page from 1 to ${pageCount}, not \`${number}\``)
      }
      const {page, oversized} = loadPage(pdfium, document, number - 1)
      if (page === 0) return undefined
      const content = {...readPage(pdfium, document, page, number, known), oversized}
      pdfium.api.FPDF_ClosePage(page)
      return content
    },
    paint(number, width, height) {
      const {page} = loadPage(pdfium, document, number - 1)
      if (page === 0) return undefined
      const image = paintPage(pdfium, page, width, height)
      pdfium.api.FPDF_ClosePage(page)
      return image
    }
  }
}

function close(pdfium: Pdfium, document: number, pointer: number) {
  try {
    pdfium.api.FPDF_CloseDocument(document)
    pdfium.free(pointer)
    // WebAssembly's memory never gets smaller: what a large file needed goes with the engine.
    if (pdfium.hasGrown()) dropPdfium(pdfium)
  } catch (error) {
    // An engine that broke down before was thrown away, with all that it held.
    if (!isEngineFault(error)) throw error
  }
}

/** Kinds of annotations that show text of their own (`FPDF_ANNOT_FREETEXT`, `STAMP`, `WIDGET`). */
const textual = new Set([3, 13, 20])

/** How what is flattened is chosen: as a viewer shows it, and not as it is printed. */
const asShown = 0

/** Opens a page, with the text that annotations and filled-in fields show made part of it; 0 if it cannot be opened. */
function loadPage(pdfium: Pdfium, document: number, index: number): {page: number; oversized: boolean} {
  const {exports} = pdfium
  const page = exports.FPDF_LoadPage(document, index)
  if (page === 0) return {page, oversized: false}
  const oversized = cutPage(pdfium, page)
  const isFlat = !hasTextualAnnotation(exports, page)
  if (isFlat && !oversized) return {page, oversized}
  if (!isFlat) exports.FPDFPage_Flatten(page, asShown)
  exports.FPDF_ClosePage(page)
  return {page: exports.FPDF_LoadPage(document, index), oversized}
}

function hasTextualAnnotation(exports: Pdfium['exports'], page: number): boolean {
  const count = exports.FPDFPage_GetAnnotCount(page)
  for (let index = 0; index < count; index++) {
    const annotation = exports.FPDFPage_GetAnnot(page, index)
    const kind = exports.FPDFAnnot_GetSubtype(annotation)
    exports.FPDFPage_CloseAnnot(annotation)
    if (textual.has(kind)) return true
  }
  return false
}

function readPage(pdfium: Pdfium, document: number, page: number, number: number, known: Known) {
  const frame = frameOf(pdfium, page)
  const tags = readTags(pdfium, page)
  return {
    number,
    part: `page/${number}`,
    width: frame.width,
    height: frame.height,
    ...readChars(pdfium, page, frame, known),
    ...readDrawings(pdfium, page, frame.matrix, new Set(tagFigures(tags).keys())),
    links: readLinks(pdfium, document, page, frame),
    tags
  }
}

function readBookmarks(pdfium: Pdfium, document: number): Bookmark[] {
  const {api} = pdfium
  const found: Bookmark[] = []
  const visit = (parent: number, depth: number) => {
    let entry = api.FPDFBookmark_GetFirstChild(document, parent)
    while (entry !== 0 && found.length < bookmarkLimits.count) {
      const open = entry
      const title = pdfium.text((buffer, length) => api.FPDFBookmark_GetTitle(open, buffer, length))
      const place = api.FPDFBookmark_GetDest(document, entry)
      found.push({title: title.trim(), depth, target: place === 0 ? undefined : toTarget(pdfium, document, place)})
      if (depth < bookmarkLimits.depth) visit(entry, depth + 1)
      entry = api.FPDFBookmark_GetNextSibling(document, entry)
    }
  }
  visit(0, 1)
  return found
}
