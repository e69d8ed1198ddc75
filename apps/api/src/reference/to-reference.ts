import {problems} from '@dateline/client'
import type {OpenApi} from '@dateline/client/openapi'
import type {Element} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {h} from 'hastscript'
import {style} from './style.ts'
import {toOperation} from './to-operation.ts'
import {toSchema} from './to-schema.ts'
import {toWords} from './to-words.ts'

/** The reference of the API as one page: no script, nothing from elsewhere. Problems can be linked to by their code. */
export function toReference(openApi: OpenApi): string {
  const {title, description, version} = openApi.info
  const operations = Object.entries(openApi.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({path, method, ...operation}))
  )
  const schemas = Object.entries(openApi.components.schemas)
  const page = h('html', {lang: 'en'}, [
    h('head', [
      h('meta', {charSet: 'utf-8'}),
      h('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
      h('title', `${title} API`),
      h('style', style)
    ]),
    h('body', [
      toContents(operations.map(operation => [operation.operationId, `${operation.method} ${operation.path}`])),
      h('main', [
        h('h1', `${title} API`),
        h('p', `${description} Version ${version}; `, h('a', {href: '/openapi.json'}, 'the same as OpenAPI 3.1'), '.'),
        ...toIntroduction(),
        h('h2', {id: 'operations'}, 'Operations'),
        ...operations.map(toOperation),
        h('h2', {id: 'problems'}, 'Problems'),
        h('p', toWords('Every error is `application/problem+json` (RFC 9457); its `code` is one of these.')),
        toProblemTable(),
        h('h2', {id: 'schemas'}, 'Schemas'),
        ...schemas.map(([name, schema]) => toSchema(name, schema))
      ])
    ])
  ])
  return `<!doctype html>\n${toHtml(page)}\n`
}

function toContents(operations: Array<[id: string, title: string]>): Element {
  const links = [...operations, ['problems', 'Problems'], ['schemas', 'Schemas']] as const
  return h('nav', {ariaLabel: 'Contents'}, [
    h(
      'ul',
      links.map(([id, title]) => h('li', h('a', {href: `#${id}`}, title)))
    )
  ])
}

/** What a reader wants to try first. */
const examples = [
  ['Parse a file; nothing is kept', 'curl --data-binary @release.md localhost:4000/v1/parse'],
  ['The same as Markdown', "curl --data-binary @release.md 'localhost:4000/v1/parse?format=markdown'"],
  ['Keep it', "curl --data-binary @release.md 'localhost:4000/v1/documents?name=release.md&received=2024-05-03'"],
  ['Read it as a page', 'curl -H "accept: text/html" localhost:4000/v1/documents/ID'],
  [
    'Take a repair back',
    'curl -X PATCH -H "content-type: application/json" -d \'{"undone":["REPAIR"]}\' localhost:4000/v1/documents/ID'
  ],
  ['With a key, where the server has one', 'curl -H "authorization: Bearer KEY" localhost:4000/v1/documents']
] as const

function toIntroduction(): Element[] {
  return examples.flatMap(([title, command]) => [h('p', `${title}:`), h('pre', {tabIndex: 0}, h('code', command))])
}

function toProblemTable(): Element {
  const rows = Object.entries(problems).map(([code, {status, title}]) =>
    h('tr', {id: code}, [h('td', h('code', code)), h('td', String(status)), h('td', title)])
  )
  return h('table', [h('thead', h('tr', [h('th', 'Code'), h('th', 'Status'), h('th', 'Title')])), h('tbody', rows)])
}
