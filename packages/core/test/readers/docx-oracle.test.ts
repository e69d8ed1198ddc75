import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import mammoth from 'mammoth'
import {describe, expect, it} from 'vitest'
import {toBlocks, toText} from '../../src/index.ts'
import {readInput} from '../support/read-fixture.ts'

/**
 * Fixtures that mammoth reads as this reader does: it leaves out headers, notes, results of simple fields, and numbers that lists give.
 */
const cases = [
  'core-properties',
  'header-of-all-pages',
  'right-to-left-and-breaks',
  'styles-and-headings',
  'tables',
  'tracked-changes'
]

describe('documents of Word beside mammoth', () => {
  it.each(cases)('should have the same characters of %s, in the same order', async name => {
    const path = fileURLToPath(new URL(`../fixtures/readers/docx/${name}/input.docx`, import.meta.url))
    const {value} = await mammoth.extractRawText({path})
    const {tree} = await readInput(new Uint8Array(readFileSync(path)), {})
    const own = tree ? toBlocks(tree).filter(({role, margin}) => role !== 'furniture' && !margin) : []
    expect(squash(own.map(toText).join(''))).toBe(squash(value))
  })
})

/** Without white space. */
function squash(text: string): string {
  return text.replaceAll(/\s/g, '')
}
