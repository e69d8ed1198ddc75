import {loadPdfium} from '../../src/readers/pdf/engine/pdfium.ts'

/** All that a reader may be forbidden is (ISO 32000-1, table 22): no printing, copying, changing. */
const nothingAllowed = 0xff_ff_f0_c0 | 0

/** A PDF locked with passwords; without one for the user, anybody may open it and only changes are forbidden. */
export async function encryptPdf(bytes: Uint8Array, passwords: {user: string; owner: string}): Promise<Uint8Array> {
  const pdfium = await loadPdfium()
  const {api} = pdfium
  const pointer = pdfium.store(bytes)
  const document = api.FPDF_LoadMemDocument(pointer, bytes.length, '')
  if (!api.EPDF_SetEncryption(document, passwords.user, passwords.owner, nothingAllowed)) {
    throw new Error('Expected a PDF that can be locked')
  }
  const writer = api.PDFiumExt_OpenFileWriter()
  api.PDFiumExt_SaveAsCopy(document, writer)
  const size = api.PDFiumExt_GetFileWriterSize(writer)
  const target = pdfium.store(new Uint8Array(size))
  api.PDFiumExt_GetFileWriterData(writer, target, size)
  const locked = pdfium.load(target, size)
  api.PDFiumExt_CloseFileWriter(writer)
  api.FPDF_CloseDocument(document)
  for (const each of [pointer, target]) pdfium.free(each)
  return locked
}
