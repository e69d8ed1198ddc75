import type {State} from '../../state.ts'
import {root} from '../../tree/builders.ts'
import type {Root} from '../../tree/types.ts'
import {addFields} from '../metadata.ts'
import {attachFiles} from './attach-files.ts'
import {type OpenError, openDocument} from './engine/open-document.ts'
import {loadPdfium} from './engine/pdfium.ts'
import {layOutPage, type PageLayout} from './layout/lay-out-page.ts'
import {createLigatureReader} from './lost-ligatures.ts'
import type {PageContent} from './page-content.ts'
import {readInfo} from './read-info.ts'
import {readPages} from './read-pages.ts'
import {readTables} from './tables/read-tables.ts'
import {toTree} from './structure/to-tree.ts'

/** The tree of a PDF: its text in the order in which a reader reads it, with what the layout tells of its parts. */
export async function readPdf(bytes: Uint8Array, state: State): Promise<Root> {
  const pdfium = await loadPdfium()
  const document = openDocument(pdfium, bytes)
  if (typeof document === 'string') {
    state.message(document, refusals[document])
    return root([])
  }
  try {
    if (document.rescued) {
      const left = document.pageCount === 1 ? 'the page that is' : `the \`${document.pageCount}\` pages that are`
      state.message('partly-read', `Expected a whole file, but it is damaged: read ${left} left of it`)
    }
    const layouts: PageLayout[] = []
    const ligatures = createLigatureReader(state)
    const pages = passOn(readPages(document, state), ligatures.note)
    for await (const page of readTables(pages)) layouts.push(layOutPage(page))
    ligatures.settle()
    const tree = toTree(layouts, document.bookmarks)
    addFields(tree, readInfo(document))
    attachFiles(document, bytes, state)
    return tree
  } finally {
    // Whatever ends reading, nothing of the file stays in the engine.
    document.close()
  }
}

/** The same pages, each noted before its characters are let go. */
async function* passOn(pages: AsyncIterable<PageContent>, note: (page: PageContent) => void) {
  for await (const page of pages) {
    note(page)
    yield page
  }
}

/** Why a file cannot be opened. */
const refusals: Readonly<Record<OpenError, string>> = {
  'encrypted-file': 'Expected a file that can be opened without a password',
  'malformed-file': 'Expected a PDF, but its structure is damaged'
}
