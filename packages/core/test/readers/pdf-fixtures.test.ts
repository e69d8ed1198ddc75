import {globSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {loadPdfium} from '../../src/readers/pdf/engine/pdfium.ts'
import {casesIn, fixtures} from '../support/fixtures.ts'
import {type Description, printPdf} from '../support/print-pdf.ts'
import {readInput} from '../support/read-fixture.ts'

const descriptions = globSync('**/pages.json', {cwd: fixtures}).toSorted()

/** Fixtures whose annotations show text: it is none of the page's own, as the engine tells it. */
const annotated = new Set(['readers/pdf/annotation'])

describe('PDF fixtures', () => {
  it.each(descriptions)('should be printed from %s', async name => {
    const description = JSON.parse(readFileSync(join(fixtures, name), 'utf8')) as Description
    await expect(printPdf(description)).toMatchFileSnapshot(join(fixtures, name, '../input.pdf'))
  })

  it.each(casesIn('readers/pdf').filter(each => !annotated.has(each.name)))(
    'should have the pages of $name as the engine tells them',
    async ({bytes, options}) => {
      const {texts} = await readInput(bytes, options)
      const pages = await textsOf(bytes)
      expect([...texts.values()].map(squash)).toEqual(pages.map(squash))
    }
  )
})

/** The text of each page, by the engine's own function for that. */
async function textsOf(bytes: Uint8Array): Promise<string[]> {
  const pdfium = await loadPdfium()
  const {exports} = pdfium
  const pointer = pdfium.store(bytes)
  const document = pdfium.api.FPDF_LoadMemDocument(pointer, bytes.length, '')
  const texts = Array.from({length: exports.FPDF_GetPageCount(document)}, (_, index) => {
    const page = exports.FPDF_LoadPage(document, index)
    const textPage = exports.FPDFText_LoadPage(page)
    const count = exports.FPDFText_CountChars(textPage)
    const buffer = pdfium.store(new Uint8Array(2 * count + 2))
    const written = exports.FPDFText_GetText(textPage, 0, count, buffer)
    const text = new TextDecoder('utf-16le').decode(pdfium.load(buffer, Math.max(0, written - 1) * 2))
    pdfium.free(buffer)
    exports.FPDFText_ClosePage(textPage)
    exports.FPDF_ClosePage(page)
    return text
  })
  exports.FPDF_CloseDocument(document)
  pdfium.free(pointer)
  return texts
}

/** Without white space, and without what stands for a hyphen at a line's end. */
function squash(text: string): string {
  return text.replaceAll('\u0002', '').replaceAll(/[\s\uFFFE-]/g, '')
}
