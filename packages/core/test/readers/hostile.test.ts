import {describe, expect, it} from 'vitest'
import {assertTree, toText} from '../../src/index.ts'
import {readInput} from '../support/read-fixture.ts'

/** Longest time for a document of about 500 kB, in ms: many times what it takes, far below what a square would. */
const patience = 15_000

describe('readers of documents that are made to break them', () => {
  it.each([
    ['elements nested a hundred thousand deep', 'html', '<div>'.repeat(100_000) + 'text'],
    ['bold in bold', 'html', '<b>'.repeat(50_000) + 'text'],
    ['tables in tables', 'html', '<table><tr><td>'.repeat(20_000) + 'text'],
    ['line breaks without end', 'html', 'a<br>'.repeat(100_000) + 'text'],
    ['ampersands without end', 'html', '&'.repeat(300_000) + 'text'],
    ['quotes in quotes', 'markdown', '> '.repeat(2_000) + 'text'],
    ['a paragraph of many lines', 'markdown', 'line\n'.repeat(20_000) + 'text'],
    ['rulers without end', 'text', '---\n'.repeat(100_000) + 'text']
  ])(
    'should read %s',
    async (_, type, input) => {
      const {tree, texts} = await readInput(input, {type})
      expect(tree).toBeDefined()
      if (!tree) return
      assertTree(tree, {source: texts, exact: true})
      expect(toText(tree).endsWith('text')).toBe(true)
    },
    patience
  )
})

it('should read a string of JSON that is as long as a file may be', {timeout: 60_000}, async () => {
  const content = `<p>The ferry \\"Norhavn\\" sails.</p>${' '.repeat(30_000_000)}[{`
  const feed = `{"version": "https://jsonfeed.org/version/1.1", "title": "Ferries", "items": [{"id": "1", "content_html": "${content}"}]}`
  const {tree, messages} = await readInput(feed, {type: 'json-feed'})
  expect(tree && toText(tree)).toContain('The ferry "Norhavn" sails.')
  expect(messages.filter(({fatal}) => fatal !== undefined)).toEqual([])
})

/** A document of news in XML. */
const nitf = (content: string) =>
  `<?xml version="1.0"?><nitf><body><body.content>${content}</body.content></body></nitf>`

/** As many as no function takes as arguments, and no pattern steps over one by one. */
const many = 3_000_000

describe('readers of documents with more of a thing than the stack holds', () => {
  it.each([
    ['words of a page', 'html', `<p>${'a b '.repeat(many)}text</p>`],
    ['attributes of XML', 'nitf', nitf(`<p ${'a="b" '.repeat(many)}>text</p>`)],
    ['words in CDATA', 'nitf', nitf(`<p><![CDATA[${'a b '.repeat(many)}text]]></p>`)],
    ['references in XML', 'nitf', nitf(`<p>${'a&amp;'.repeat(many / 10)}text</p>`)]
  ])('should read %s', {timeout: 60_000}, async (_, type, input) => {
    const {tree, messages} = await readInput(input, {type})
    expect(messages.map(({ruleId}) => ruleId).filter(ruleId => ruleId !== 'too-much-text')).toEqual([])
    expect(tree && toText(tree).length).toBeGreaterThan(0)
  })
})
