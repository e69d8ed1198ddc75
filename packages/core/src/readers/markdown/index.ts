import type {Reader} from '../reader.ts'
import {sniff} from './sniff.ts'

/** Markdown: CommonMark with GFM and front matter; line ends in a paragraph are kept, HTML in it is read. */
export const markdown: Reader = {
  name: 'markdown',
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  extensions: ['.md', '.markdown', '.mdown', '.mkd'],
  sniff,
  async read({text}, state) {
    const {fromMarkdown} = await import('./from-markdown.ts')
    return fromMarkdown(text, state)
  }
}
