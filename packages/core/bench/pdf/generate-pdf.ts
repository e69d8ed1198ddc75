import {type Description, printPdf} from '../../test/support/print-pdf.ts'
import {generateRelease} from '../generate-release.ts'

/** A page as an office prints it: margins, lines of some fourteen words, a head and a number. */
const layout = {left: 72, top: 96, size: 11, leading: 14, columns: 88, rows: 46, head: 48, foot: 800}

/** Bytes of text that fill a page with these lines. */
const bytesOfPage = 3200

/**
 * Makes up a report of that many pages.
 *
 * @param pages Pages, from 1.
 * @param seed The same number gives the same report.
 */
export function generatePdf(pages: number, seed = 1): Uint8Array {
  const lines = toLines(generateRelease(seed, pages * bytesOfPage).text)
  const description: Description = {
    info: {Title: 'Report on the ports', Producer: 'Dateline'},
    pages: Array.from({length: pages}, (_, index) =>
      toPage(lines.slice(index * layout.rows, (index + 1) * layout.rows), index + 1)
    )
  }
  return new TextEncoder().encode(printPdf(description))
}

function toPage(lines: ReadonlyArray<string>, number: number): Description['pages'][number] {
  const {left, top, size, leading, head, foot} = layout
  return {
    content: [
      {text: 'Report on the ports', x: left, y: head, size: 9, font: 'italic'},
      ...lines.flatMap((text, row) =>
        text ? [{text, x: left, y: top + row * leading, size, font: fontOf(text)}] : []
      ),
      {text: String(number), x: 290, y: foot, size: 9}
    ]
  }
}

/** A line in capitals is a heading. */
function fontOf(text: string): 'bold' | 'serif' {
  return text === text.toUpperCase() ? 'bold' : 'serif'
}

/** Lines of paragraphs, set to the width of the page; an empty one between two paragraphs. */
function toLines(text: string): string[] {
  const lines: string[] = []
  for (const paragraph of text.replace(/[^\x20-\x7e\n]/g, '-').split('\n')) {
    let line = ''
    for (const word of paragraph.split(' ')) {
      if (line.length + word.length >= layout.columns) {
        lines.push(line)
        line = ''
      }
      line += line ? ` ${word}` : word
    }
    lines.push(line)
  }
  return lines
}
