import type {Reader} from '../reader.ts'

/**
 * PDF: the pages' text in the order in which a reader reads it, with what the layout tells of its parts.
 *
 * Page by page: `engine/` gives what is on it; `guard` refuses what is not what is printed; `tables/` takes tables out, and the words of
 * charts; `layout/` makes words, lines and columns, and what is kept of the page. Then, for the document as a whole, `structure/`:
 * furniture, what is usual (`survey`), notes, paragraphs, headings, lists, and the tree.
 */
export const pdf: Reader = {
  name: 'pdf',
  mediaTypes: ['application/pdf', 'application/x-pdf'],
  extensions: ['.pdf'],
  binary: true,
  sniff: ({text}) => (/%PDF-\d/.test(text.slice(0, 1024)) ? 1 : 0),
  async read({bytes}, state) {
    // With all that it rests on, it is loaded with the first PDF.
    const {readPdf} = await import('./read-pdf.ts')
    return readPdf(bytes, state)
  }
}
