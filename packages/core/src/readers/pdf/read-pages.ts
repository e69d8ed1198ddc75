import type {State} from '../../state.ts'
import type {PdfDocument} from './engine/open-document.ts'
import {dropPdfium} from './engine/pdfium.ts'
import {createGuard} from './guard.ts'
import type {PageContent} from './page-content.ts'

/** Why pages are left out: what was expected of them. */
type Stop = string

/**
 * Reads the pages of an open file one by one, as they are asked for, and adds a part for each.
 *
 * What cannot be read is reported and passed over: damaged pages, pages without text, text layers that are not what is printed.
 * Where a limit is reached or the engine breaks down, the pages so far are what there is.
 */
export async function* readPages(document: PdfDocument, state: State): AsyncGenerator<PageContent> {
  const {limits, options} = state
  const guard = createGuard(state)
  const last = Math.min(document.pageCount, limits.pages)
  const end = performance.now() + limits.readingTime
  for (let number = 1; number <= last; number++) {
    options.signal?.throwIfAborted()
    if (performance.now() > end)
      return report(`Expected pages that take at most \`${limits.readingTime}\` ms`, number - 1)
    const page = readPage(document, number)
    if (page === 'broken') return report('Expected pages that do not break the engine', number - 1)
    if (page === undefined) {
      state.message('unreadable-page', `Expected the content of page \`${number}\`, but it is damaged`)
      continue
    }
    state.addPart({name: `page/${number}`, mediaType: 'text/plain'}, page.text)
    if (guard(page)) yield page
  }
  if (last < document.pageCount) report(`Expected at most \`${limits.pages}\` pages`, last)

  function report(reason: Stop, read: number) {
    const pages = read === 0 ? 'no page' : `pages \`1-${read}\` of \`${document.pageCount}\``
    state.message('partly-read', `${reason}; read ${pages}`)
  }
}

/** The content of a page; `'broken'` where the engine gave up, which it does by a fault that no call survives. */
function readPage(document: PdfDocument, number: number): PageContent | 'broken' | undefined {
  try {
    return document.page(number)
  } catch (error) {
    if (!isEngineFault(error)) throw error
    dropPdfium()
    return 'broken'
  }
}

/** Whether `error` came from inside of the engine: a trap of WebAssembly, or memory that it did not get. */
function isEngineFault(error: unknown): boolean {
  return error instanceof WebAssembly.RuntimeError || error instanceof RangeError
}
