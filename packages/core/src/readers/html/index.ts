import type {Reader} from '../reader.ts'
import {declaredCharset} from './declared-charset.ts'
import type * as engine from './read-html.ts'
import {sniff} from './sniff.ts'

/** What reads a page, once it is loaded: to import it again for each page takes as long as to read some elements. */
let loaded: typeof engine | undefined

/** Whole web pages: the text in its order, each block with the landmark of the page that it stands in. */
export const html: Reader = {
  name: 'html',
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  extensions: ['.html', '.htm', '.xhtml'],
  declaredCharset,
  sniff,
  async read({text}, state) {
    loaded ??= await import('./read-html.ts')
    return loaded.readHtml(text, state)
  }
}
