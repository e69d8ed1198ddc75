import {zlibSync} from 'fflate'
import type {GrayImage} from '../../src/readers/ocr/ocr.ts'
import {openDocument} from '../../src/readers/pdf/engine/open-document.ts'
import {loadPdfium} from '../../src/readers/pdf/engine/pdfium.ts'
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
  const chunks: Uint8Array[] = []
  const offsets: number[] = []
  let size = 0
  const write = (content: string | Uint8Array) => {
    const chunk = typeof content === 'string' ? new TextEncoder().encode(content) : content
    chunks.push(chunk)
    size += chunk.length
  }
  const add = (head: string, stream?: Uint8Array) => {
    offsets.push(size)
    write(`${offsets.length} 0 obj\n${head}\n`)
    if (stream) for (const part of ['stream\n', stream, '\nendstream\n']) write(part)
    write('endobj\n')
  }
  write('%PDF-1.4\n')
  const kids = images.map((_, index) => `${index * 3 + 3} 0 R`).join(' ')
  add('<< /Type /Catalog /Pages 2 0 R >>')
  add(`<< /Type /Pages /Kids [${kids}] /Count ${images.length} >>`)
  for (const [index, {width, height, pixels}] of images.entries()) {
    const picture = zlibSync(pixels)
    const content = new TextEncoder().encode('595 0 0 842 0 0 cm /P Do')
    const [first, second] = [4, 5].map(number => `${index * 3 + number} 0 R`)
    const resources = `<< /XObject << /P ${second} >> >>`
    add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${first} /Resources ${resources} >>`)
    add(`<< /Length ${content.length} >>`, content)
    const size = `/Width ${width} /Height ${height} /Length ${picture.length}`
    const look = '/ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /FlateDecode'
    add(`<< /Type /XObject /Subtype /Image ${size} ${look} >>`, picture)
  }
  const start = size
  write(`xref\n0 ${offsets.length + 1}\n0000000000 65535 f \n`)
  for (const offset of offsets) write(`${String(offset).padStart(10, '0')} 00000 n \n`)
  write(`trailer\n<< /Root 1 0 R /Size ${offsets.length + 1} >>\nstartxref\n${start}\n%%EOF\n`)
  const file = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    file.set(chunk, at)
    at += chunk.length
  }
  return file
}
