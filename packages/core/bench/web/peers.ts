import {Readability} from '@mozilla/readability'
import {Defuddle} from 'defuddle/node'
import {parseHTML} from 'linkedom'
import type {Extract} from './score.ts'

/** Other extractors, for the same pages; each makes of a page's source what is to be scored. */
export const peers: Readonly<Record<string, (source: string, url: string) => Extract | Promise<Extract>>> = {
  Readability: source => {
    const {document} = parseHTML(source)
    const found = new Readability(document, {keepClasses: false}).parse()
    return {
      text: textOf(found?.content ?? ''),
      title: found?.title ?? null,
      author: found?.byline?.replace(/^by\s+/i, '') ?? null,
      date: found?.publishedTime ?? null
    }
  },
  Defuddle: async (source, url) => {
    const {document} = parseHTML(source)
    const found = await Defuddle(document, url || 'https://example.org/')
    return {text: textOf(found.content), title: found.title, author: found.author, date: found.published}
  }
}

/** Elements that stand on lines of their own. */
const blocks =
  'address,article,aside,blockquote,br,dd,div,dl,dt,figcaption,figure,h1,h2,h3,h4,h5,h6,li,p,pre,section,table,td,th,tr'

/** The text of HTML, one block a line. */
function textOf(content: string): string {
  const {document} = parseHTML(`<!doctype html><html><body>${content}</body></html>`)
  for (const element of document.querySelectorAll(blocks)) element.before('\n')
  return document.body.textContent ?? ''
}
