import type {Element, Root} from 'hast'
import {h} from 'hastscript'
import type {Result} from '../../result.ts'
import {lined} from './handlers.ts'
import {languageOf} from './to-article.ts'

/** Nothing is loaded and nothing runs, whatever the document says. */
const policy = "default-src 'none'; style-src 'unsafe-inline'"

const style = `
:root { color-scheme: light dark }
body { font: 1.0625rem/1.6 Georgia, 'Times New Roman', serif; margin: 2rem auto; max-width: 42rem; padding: 0 1rem }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance }
address { font-style: normal }
address p, .signature p { margin: 0 }
header, footer, [data-role='footnote'], .footnote { font-size: .9375rem }
header h1 { font-size: 2rem }
footer { border-top: 1px solid; margin-top: 2rem }
[data-role='subheadline'] { font-size: 1.25rem }
[data-role='caption'], [data-role='furniture'] { font-size: .875rem; opacity: .75 }
.dateline, .speaker, [data-role='speaker'] { font-weight: bold }
table { border-collapse: collapse }
td, th { border: 1px solid; padding: .25rem .5rem; text-align: start; vertical-align: top }
pre { white-space: pre-wrap }
@media print {
  body { margin: 0; max-width: none }
  h1, h2, h3, address { break-after: avoid }
  a { color: inherit; text-decoration: none }
}
`

/** A whole page around `article`, which looks well on paper too. */
export function toPage(article: Element, {tree, source, generator}: Result): Root {
  const {fields = {}} = tree ?? {}
  const title = fields.headline?.[0]?.value ?? fields.title?.[0]?.value ?? source.name ?? ''
  const metas = {
    viewport: 'width=device-width, initial-scale=1',
    generator: `${generator.name} ${generator.version}`,
    author: fields['issuer.name']?.[0]?.value,
    date: fields.date?.[0]?.value
  }
  const head = h(
    'head',
    lined([
      h('meta', {charSet: 'utf-8'}),
      h('meta', {httpEquiv: 'Content-Security-Policy', content: policy}),
      ...Object.entries(metas).flatMap(([name, content]) => (content ? [h('meta', {name, content})] : [])),
      h('title', title.replace(/\s+/g, ' ')),
      h('style', style)
    ])
  )
  const page = h('html', languageOf(fields.language?.[0]?.value), lined([head, h('body', lined([article]))]))
  return {type: 'root', children: [{type: 'doctype'}, {type: 'text', value: '\n'}, page]}
}
