import type {Reader} from '../reader.ts'
import {declaredCharset} from './declared-charset.ts'
import {sniff} from './sniff.ts'

/** Whole web pages: the text in its order, each block with the landmark of the page that it stands in. */
export const html: Reader = {
  name: 'html',
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  extensions: ['.html', '.htm', '.xhtml'],
  declaredCharset,
  sniff,
  async read({text}, state) {
    const {readHtml} = await import('./read-html.ts')
    return readHtml(text, state)
  }
}
