import {zlibSync} from 'fflate'
import type {GrayImage} from '../../src/readers/ocr/ocr.ts'
import {openDocument} from '../../src/readers/pdf/engine/open-document.ts'
import {loadPdfium} from '../../src/readers/pdf/engine/pdfium.ts'
import {buildPdf} from './build-pdf.ts'
import {type Description, printPdf} from './print-pdf.ts'

/** Pixels of a point: 150 to the inch, as offices scan. */
const scale = 150 / 72

/** Prints a description and scans it: a PDF whose pages are images alone. */
export async function scanPdf(description: Description): Promise<Uint8Array> {
  const bytes = new TextEncoder().encode(printPdf(description))
  const document = openDocument(await loadPdfium(), bytes)
  if (typeof document === 'string') throw new Error(`Expected a PDF, not ${document}`)
  const images = Array.from({length: document.pageCount}, (_, index) => {
    const image = document.paint(index + 1, Math.round(595 * scale), Math.round(842 * scale))
    if (!image) throw new Error('Expected a page that can be painted')
    return image
  })
  document.close()
  return toPdf(images)
}

function toPdf(images: ReadonlyArray<GrayImage>): Uint8Array {
  const kids = images.map((_, index) => `${index * 3 + 3} 0 R`).join(' ')
  return buildPdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${images.length} >>`,
    ...images.flatMap(({width, height, pixels}, index) => {
      const [content, picture] = [4, 5].map(number => `${index * 3 + number} 0 R`)
      const resources = `<< /XObject << /P ${picture} >> >>`
      const look = `/Width ${width} /Height ${height} /ColorSpace /DeviceGray /BitsPerComponent 8`
      return [
        `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} /Resources ${resources} >>`,
        {dictionary: '', stream: '595 0 0 842 0 0 cm /P Do'},
        {dictionary: `/Type /XObject /Subtype /Image ${look} /Filter /FlateDecode`, stream: zlibSync(pixels)}
      ]
    })
  ])
}
