import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {VFile} from 'vfile'
import {parse} from '../../src/parse.ts'
import {openDocument} from '../../src/readers/pdf/engine/open-document.ts'
import {loadPdfium} from '../../src/readers/pdf/engine/pdfium.ts'
import {read} from '../../src/readers/read.ts'
import {stateOf} from '../../src/state.ts'

/** Reads a file; gives its number of pages, 0 where it cannot be read. */
export type Candidate = (bytes: Uint8Array) => Promise<number>

/** What is measured in Node, by name. */
export const candidates = {
  /** What stands where on each page, before anything is made of it. */
  async 'dateline engine'(bytes) {
    const document = openDocument(await loadPdfium(), bytes)
    if (typeof document === 'string') return 0
    for (let number = 1; number <= document.pageCount; number++) document.page(number)
    document.close()
    return document.pageCount
  },
  /** The tree with the structure of the pages. */
  async 'dateline reader'(bytes) {
    const state = stateOf(new VFile())
    await read(bytes, undefined, state, {sha256: '', mediaType: '', reader: '', size: 0, parts: state.parts})
    return state.parts.filter(part => part.name.startsWith('page/')).length
  },
  /** Everything: repairs, roles, fields. */
  async 'dateline parse'(bytes) {
    const {source} = await parse(bytes)
    return source.parts.filter(part => part.name.startsWith('page/')).length
  },
  'pdf.js text': bytes => readByPdfJs(bytes, false),
  'pdf.js text, fonts': bytes => readByPdfJs(bytes, true)
} satisfies Record<string, Candidate>

/** The text content of each page; the names of fonts are known only after the page's operators were read. */
async function readByPdfJs(bytes: Uint8Array, fonts: boolean): Promise<number> {
  const {getDocument} = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const home = dirname(dirname(dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/legacy/build/pdf.mjs')))))
  const task = getDocument({
    data: bytes.slice(),
    verbosity: 0,
    cMapUrl: `${join(home, 'cmaps')}/`,
    standardFontDataUrl: `${join(home, 'standard_fonts')}/`
  })
  try {
    const document = await task.promise
    for (let number = 1; number <= document.numPages; number++) {
      const page = await document.getPage(number)
      const {items} = await page.getTextContent()
      if (fonts) {
        await page.getOperatorList()
        for (const item of items) if ('fontName' in item) page.commonObjs.get(item.fontName)
      }
      page.cleanup()
    }
    return document.numPages
  } catch {
    return 0
  } finally {
    await task.destroy()
  }
}
