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
