import * as fc from 'fast-check'
import {readdirSync, readFileSync} from 'node:fs'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import {describe, expect, it} from 'vitest'
import {heading, paragraph, root} from '../../src/tree/builders.ts'
import {toText} from '../../src/tree/to-text.ts'
import type {Nodes, Root} from '../../src/tree/types.ts'
import {markdown} from '../../src/writers/markdown/index.ts'
import {toPrintable} from '../../src/writers/printable/to-printable.ts'
import {toResult} from './write.ts'

const fixtures = new URL('../fixtures/writers/markdown/', import.meta.url)

describe('markdown, read again', () => {
  it.each(readdirSync(fixtures))('should have the text of `%s`', name => {
    const tree = JSON.parse(readFileSync(new URL(`${name}/tree.json`, fixtures), 'utf8')) as Root
    expectSameText(tree)
  })

  it('should have the text of any blocks', () => {
    fc.assert(
      fc.property(fc.array(block, {minLength: 1, maxLength: 4}), blocks => {
        expectSameText(root(blocks.map((value, index) => (index === 0 ? heading(1, value) : paragraph(value)))))
      }),
      {numRuns: 300}
    )
  })
})

it('should leave addresses to be linked', () => {
  const tree = root([paragraph([{type: 'text', value: 'press@harbour.example, https://www.harbour.example'}])])
  expect(markdown.write(toResult(tree))).toBe('press@harbour.example, https://www.harbour.example\n')
})

it.each([
  ['Q&A, R&D & more', 'Q&A, R&D & more'],
  ['&amp; &#38; &#x26; &copy;', '\\&amp; \\&#38; \\&#x26; \\&copy;'],
  ['&copy 2024; &; &#; &a b;', '&copy 2024; &; &#; &a b;']
])('should write %s as %s', (value, written) => {
  const tree = root([paragraph([{type: 'text', value}])])
  expect(markdown.write(toResult(tree))).toBe(`${written}\n`)
  expectSameText(tree)
})

/** Text of words and of what has a meaning in Markdown. */
const words = fc
  .array(
    fc
      .constantFrom('The', 'harbour', '12', ' ', ' ', '\n', '#', '*', '_', '-', '+', '>', '|', '`', '~', '~~', '[', ']')
      .chain(first =>
        fc
          .constantFrom('', '(x)', '.', ')', '&', '&amp;', '<b>', '<', '\\', '!', '=', ': ', ' a', '“')
          .map(second => first + second)
      ),
    {minLength: 1, maxLength: 12}
  )
  .map(parts =>
    parts
      .join('')
      .replace(/[ \n]*\n[ \n]*/g, '\n')
      .replace(/ +/g, ' ')
      .trim()
  )
  .filter(value => value !== '')

const block = words.map(value => [{type: 'text' as const, value}])

function expectSameText(tree: Root) {
  const value = markdown.write(toResult(tree), {furniture: true})
  const again = fromMarkdown(value, {extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()]})
  expect(squash(again)).toBe(squash(toPrintable(tree, {furniture: true})))
}

function squash(tree: Nodes): string {
  return toText(tree).replace(/\s+/g, ' ').trim()
}
