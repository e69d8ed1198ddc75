import type {State} from '../../state.ts'
import {openDocument, type PdfDocument} from './engine/open-document.ts'
import {loadPdfium} from './engine/pdfium.ts'

/** Offers the files that a PDF carries as documents of their own; each is read out of `bytes` anew when its turn comes. */
export function attachFiles({attachments}: PdfDocument, bytes: Uint8Array, state: State): void {
  attachments.forEach((name, index) => {
    state.attach({
      relation: 'attachment',
      part: `attachment/${index + 1}`,
      ...(name === '' ? {} : {name}),
      read: async report => {
        const content = await readFile(bytes, index, state.limits.inflatedBytes)
        if (!content) report('malformed-file', `Expected the content of \`${name}\`, but it is damaged or too large`)
        return content
      }
    })
  })
}

async function readFile(bytes: Uint8Array, index: number, most: number): Promise<Uint8Array | undefined> {
  const document = openDocument(await loadPdfium(), bytes)
  if (typeof document === 'string') return undefined
  const content = document.attachment(index, most)
  document.close()
  return content
}
