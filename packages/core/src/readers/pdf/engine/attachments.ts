import type {Pdfium} from './pdfium.ts'

/** Files in a file that are looked at: portfolios have some hundred. */
const fileLimit = 1000

/** The names of the files that a file carries. */
export function attachmentNames(pdfium: Pdfium, document: number): string[] {
  const {exports} = pdfium
  const count = Math.min(exports.FPDFDoc_GetAttachmentCount(document), fileLimit)
  return Array.from({length: count}, (_, index) => {
    const attachment = exports.FPDFDoc_GetAttachment(document, index)
    return pdfium.text((buffer, length) => exports.FPDFAttachment_GetName(attachment, buffer, length))
  })
}

/** The content of one of them; `undefined` where it is damaged, or larger than `most` bytes. */
export function readAttachment(pdfium: Pdfium, document: number, index: number, most: number): Uint8Array | undefined {
  const {exports, scratch} = pdfium
  const attachment = exports.FPDFDoc_GetAttachment(document, index)
  if (attachment === 0 || exports.FPDFAttachment_GetFile(attachment, 0, 0, scratch) === 0) return undefined
  const length = pdfium.int(0)
  if (length === 0 || length > most) return undefined
  const pointer = exports.malloc(length)
  const read = pointer !== 0 && exports.FPDFAttachment_GetFile(attachment, pointer, length, scratch) !== 0
  const bytes = read ? pdfium.load(pointer, length) : undefined
  pdfium.free(pointer)
  return bytes
}
