import type {Reader} from '../reader.ts'

/** PDF: the pages' text in the order in which a reader reads it, with what the layout tells of its parts. */
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
