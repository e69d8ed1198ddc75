import {paragraph, root, text as textNode} from '../../tree/builders.ts'
import type {Reader} from '../reader.ts'
import {loadPdfium} from './engine/pdfium.ts'
import {type OpenError, openDocument} from './engine/open-document.ts'
import {toLines} from './layout/to-lines.ts'
import {toWords} from './layout/to-words.ts'
import {readPages} from './read-pages.ts'
import {takeTables} from './tables/take-tables.ts'
import {toSource} from './to-source.ts'

/** PDF: the pages' text in the order in which a reader reads it. */
export const pdf: Reader = {
  name: 'pdf',
  mediaTypes: ['application/pdf', 'application/x-pdf'],
  extensions: ['.pdf'],
  binary: true,
  sniff: ({text}) => (/%PDF-\d/.test(text.slice(0, 1024)) ? 1 : 0),
  async read({bytes}, state) {
    const pdfium = await loadPdfium()
    const document = openDocument(pdfium, bytes)
    const tree = root([])
    if (typeof document === 'string') {
      state.message(document, refusals[document])
      return tree
    }
    for await (const page of readPages(document, state)) {
      const {number} = page
      const {tables, rest} = takeTables(toWords(page.chars), page)
      for (const line of toLines(rest)) {
        const {value, origin} = toSource([line], page)
        while (tables[0] && tables[0].start < (origin[0]?.start ?? 0))
          tree.children.push(...tables.splice(0, 1).map(({node}) => node))
        tree.children.push(paragraph([textNode(value, origin)], {page: number}))
      }
      tree.children.push(...tables.map(({node}) => node))
    }
    document.close()
    return tree
  }
}

/** Why a file cannot be opened. */
const refusals: Readonly<Record<OpenError, string>> = {
  'encrypted-file': 'Expected a file that can be opened without a password',
  'malformed-file': 'Expected a PDF, but its structure is damaged'
}
