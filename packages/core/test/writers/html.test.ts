import * as fc from 'fast-check'
import {type DefaultTreeAdapterTypes, parse, parseFragment} from 'parse5'
import {describe, expect, it} from 'vitest'
import type {Role} from '../../src/tree/roles.ts'
import type {Phrasing, Root} from '../../src/tree/types.ts'
import {html} from '../../src/writers/html/index.ts'
import {toSafeUrl} from '../../src/writers/printable/safe-url.ts'
import {toResult} from './write.ts'

describe('html', () => {
  it('should have nothing that runs or is loaded, whatever the tree says', () => {
    fc.assert(
      fc.property(evil, evil, evil, evil, (value, url, id, other) => {
        const result = toResult(toTree(value, url, id, other))
        for (const document of [false, true]) {
          const output = html.write(result, {document, furniture: true})
          expectInert(document ? parse(output) : parseFragment(output))
        }
      })
    )
  })

  it('should give each block its id and its role, and `<time>` the value of a date', () => {
    const tree: Root = {
      type: 'root',
      children: [
        {
          type: 'paragraph',
          id: 'abc',
          role: 'paragraph',
          children: [
            {
              type: 'dateline',
              children: [{type: 'strong', children: [{type: 'text', value: 'OSTVIK (3 May, LNA) –'}]}]
            },
            {type: 'text', value: ' The quay is open.'}
          ]
        }
      ],
      fields: {
        dateline: [
          {
            value: {text: 'OSTVIK (3 May, LNA) –', place: 'OSTVIK', date: '2031-05-03', agency: 'LNA'},
            evidence: 'dateline',
            confidence: 1
          }
        ]
      }
    }
    expect(html.write(toResult(tree))).toBe(
      '<article class="dateline-document">\n<p id="abc" data-role="paragraph"><span class="dateline"><strong>OSTVIK ' +
        '(<time datetime="2031-05-03">3 May</time>, LNA) –</strong></span> The quay is open.</p>\n</article>\n'
    )
  })
})

/** A paragraph that says its own id. */
function block(id: string): Root['children'][number] {
  return {type: 'paragraph', id, role: 'paragraph', children: [{type: 'text', value: id}]}
}

describe('a text that is given in full', () => {
  it('should be a section of its own, with whose words it is', () => {
    const tree: Root = {
      type: 'root',
      children: [block('a'), block('b'), block('c'), block('d')],
      quoted: {from: 'b', to: 'c', speaker: 'Ada "Q" Quist'}
    }
    expect(html.write(toResult(tree))).toBe(
      '<article class="dateline-document">\n<p id="a" data-role="paragraph">a</p>\n' +
        '<section class="quoted" data-speaker="Ada &quot;Q&quot; Quist">\n<p id="b" data-role="paragraph">b</p>\n' +
        '<p id="c" data-role="paragraph">c</p>\n</section>\n<p id="d" data-role="paragraph">d</p>\n</article>\n'
    )
  })

  it('should not be looked for where its blocks are not', () => {
    const tree: Root = {type: 'root', children: [block('a')], quoted: {from: 'x', to: 'y', speaker: null}}
    expect(html.write(toResult(tree))).not.toContain('section')
  })
})

describe('toSafeUrl', () => {
  it.each([
    ['https://harbour.example', 'https://harbour.example'],
    ['HTTP://harbour.example/a b', 'http://harbour.example/a%20b'],
    ['mailto:press@harbour.example', 'mailto:press@harbour.example'],
    ['tel:+995550143', 'tel:+995550143']
  ])('should take `%s`', (url, expected) => {
    expect(toSafeUrl(url)).toBe(expected)
  })

  it.each([
    'javascript:alert(1)',
    ' \u0001javascript:alert(1)',
    'java\nscript:alert(1)',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'blob:https://harbour.example/x',
    'file:///etc/passwd',
    '//harbour.example',
    'harbour.example',
    '#top',
    ''
  ])('should not take `%s`', url => {
    expect(toSafeUrl(url)).toBeUndefined()
  })

  it('should not take a relative one that leads elsewhere by its base', () => {
    expect(toSafeUrl('a', 'file:///home/')).toBeUndefined()
    expect(toSafeUrl('javascript:alert(1)', 'https://harbour.example')).toBeUndefined()
  })
})

/** What has broken out of other writers. */
const evil = fc.oneof(
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "' onmouseover='alert(1)",
    '" autofocus onfocus="alert(1)',
    '</style><script>alert(1)</script>',
    '</title><svg/onload=alert(1)>',
    '--><script>alert(1)</script><!--',
    ']]><script>alert(1)</script>',
    '<iframe srcdoc="&lt;script&gt;alert(1)&lt;/script&gt;"></iframe>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">',
    'javascript:alert(1)',
    'java\tscript:alert(1)',
    '&#106;avascript:alert(1)',
    'data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==',
    'https://harbour.example/"onclick="alert(1)',
    '`onclick=alert(1)',
    '\u2028<script>',
    'a\0b'
  ),
  fc.string()
)

function toTree(value: string, url: string, id: string, other: string): Root {
  const leaf: Phrasing = {type: 'text', value}
  const role = other as Role
  return {
    type: 'root',
    children: [
      {type: 'heading', depth: 1, id, role, children: [leaf]},
      {
        type: 'paragraph',
        role,
        id,
        children: [
          {type: 'link', url, title: other, children: [leaf]},
          {type: 'image', url, alt: value, title: other},
          {type: 'html', value},
          {type: 'inlineCode', value},
          {type: 'quotation', speaker: other, cue: id, children: [leaf]},
          {type: 'footnoteReference', identifier: id},
          {type: 'linkReference', identifier: id, referenceType: 'full', children: [leaf]}
        ]
      },
      {type: 'html', value, id},
      {type: 'code', lang: other, value, id},
      {type: 'yaml', value},
      {type: 'definition', identifier: id, url},
      {type: 'footnoteDefinition', identifier: id, children: [{type: 'paragraph', children: [leaf]}]}
    ],
    fields: {
      language: [{value: other, evidence: 'test', confidence: 1}],
      headline: [{value, evidence: 'test', confidence: 1}],
      'issuer.name': [{value: other, evidence: 'test', confidence: 1}],
      date: [{value: '2031-05-03', text: value, evidence: 'test', confidence: 1}]
    }
  }
}

const elements = new Set(
  'html head meta title style body article header footer h1 p pre code a span aside em sup time br'.split(' ')
)

const attributes = new Set(
  'charset http-equiv content name lang dir class id data-role data-speaker data-cue href rel role datetime'.split(' ')
)

function expectInert(node: DefaultTreeAdapterTypes.Node) {
  if ('tagName' in node) {
    expect(elements).toContain(node.tagName)
    for (const {name, value} of node.attrs) {
      expect(attributes).toContain(name)
      if (name === 'href') expect(value).toMatch(/^(?:#footnote-|https?:|mailto:|tel:)/i)
    }
    if (node.tagName === 'style') expect(node.childNodes).toHaveLength(1)
  }
  if ('childNodes' in node) for (const child of node.childNodes) expectInert(child)
}
