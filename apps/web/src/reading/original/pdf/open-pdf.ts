import {getDocument, GlobalWorkerOptions, type PDFDocumentProxy} from 'pdfjs-dist'
// oxlint-disable-next-line import/default -- The address of a file, which Vite exports.
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url'

GlobalWorkerOptions.workerSrc = workerUrl

/** Where the build puts what pages may need: maps of characters, fonts that every viewer has, decoders of images. */
const assets = `${import.meta.env.BASE_URL}pdfjs/`

/** Size of a page in points. */
export interface PageSize {
  readonly width: number
  readonly height: number
}

/** A PDF to show. */
export interface OpenPdf {
  readonly document: PDFDocumentProxy
  /** Size of the first page: that of the others, as a rule. */
  readonly size: PageSize
  close(): void
}

/**
 * Opens a PDF to show its pages.
 *
 * @throws {Error} If it cannot be shown.
 */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const task = getDocument({
    // A copy: it is handed over to the worker.
    data: bytes.slice(),
    cMapUrl: `${assets}cmaps/`,
    standardFontDataUrl: `${assets}standard_fonts/`,
    wasmUrl: `${assets}wasm/`,
    iccUrl: `${assets}iccs/`,
    // The policy of the page allows no code out of strings, and no forms or scripts are run.
    enableXfa: false
  })
  const document = await task.promise
  return {document, size: await sizeOf(document, 1), close: () => void task.destroy()}
}

/** Size of a page as it is shown, turned as the file says. */
export async function sizeOf(document: PDFDocumentProxy, number: number): Promise<PageSize> {
  const {width, height} = (await document.getPage(number)).getViewport({scale: 1})
  return {width, height}
}
