import {toHtml} from 'hast-util-to-html'
import {toPrintable} from '../printable/to-printable.ts'
import type {Writer} from '../writer.ts'
import {toArticle} from './to-article.ts'
import {toPage} from './to-page.ts'

/** `&amp;` is what whoever reads the source looks for, and what other tools write; not `&#x26;`. */
const settings = {characterReferences: {useNamedReferences: true}}

/** HTML: an `<article>`, or a whole page. Nothing in it runs, and nothing is loaded from elsewhere. */
export const html: Writer = {
  name: 'html',
  extension: '.html',
  mediaType: 'text/html',
  write(result, {document, furniture} = {}) {
    if (!result.tree) return ''
    const article = toArticle(toPrintable(result.tree, {furniture, url: result.source.url}))
    return `${toHtml(document ? toPage(article, result) : article, settings)}\n`
  }
}
