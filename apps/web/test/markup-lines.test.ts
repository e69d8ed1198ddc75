import {readFileSync} from 'node:fs'
import {openAll, type ParsedDocument, toLeaves} from '@dateline/core'
import {describe, expect, it} from 'vitest'
import {toShown} from '../src/parsing/to-shown.ts'
import {createDeskModel} from '../src/reading/model/desk-model.ts'
import {stretchAt, toMarkupLines} from '../src/reading/model/markup-lines.ts'

const fixture = (name: string) =>
  readFileSync(new URL(`../../../packages/core/test/fixtures/readers/${name}`, import.meta.url))

/** The lines that are shown of a document. */
async function linesOf(name: string) {
  const parsed = (await openAll(fixture(name)).next()).value as ParsedDocument
  const model = createDeskModel({result: parsed.result, ...toShown(parsed), waiting: 0})
  return {lines: toMarkupLines(model), model}
}

/** All letters, in no order. */
const letters = (text: string) => (text.match(/\p{L}/gu) ?? []).toSorted()

const stretch = (part: string, start: number) => ({part, start, end: start + 5, text: 'words', exact: true})

describe('toMarkupLines', () => {
  it('should show the text of each part of a document of Word without its markup', async () => {
    const {lines} = await linesOf('docx/headers-and-footers/input.docx')
    const shown = lines.map(line => [line.first ? line.part : '', line.stretches.map(({text}) => text).join('')])
    expect(shown).toContainEqual(['word/header1.xml', 'Ministry of Ports of Norland'])
    expect(shown).toContainEqual(['word/document.xml', 'Statement on the harbor'])
    expect(shown).toContainEqual(['', 'The harbor of Norhavn opens on Monday.'])
  })

  it('should show what markup stands for, and say that it is no text of the source', async () => {
    const {lines} = await linesOf('docx/characters-and-pictures/input.docx')
    const stretches = lines[0]?.stretches ?? []
    expect(stretches.slice(0, 3).map(({text, exact}) => [text, exact])).toEqual([
      ['Tel:', true],
      [' ', false],
      ['555 0142', true]
    ])
    expect(lines[1]?.stretches.map(({text}) => text).join('')).toMatch(/^Fees & charges < 10 /)
  })

  it.each(['docx/tables/input.docx', 'odt/text/input.odt', 'rtf/text/input.rtf'])(
    'should show every leaf of %s once',
    async name => {
      const {lines, model} = await linesOf(name)
      const shown = lines.flatMap(line => line.stretches.map(({text}) => text)).join('')
      const leaves = toLeaves(model.result.tree ?? {type: 'root', children: []}).map(leaf => leaf.value)
      expect(letters(shown)).toEqual(letters(leaves.join('')))
    }
  )
})

describe('stretchAt', () => {
  const stretches = [stretch('a', 10), stretch('a', 30), stretch('b', 0)]

  it.each([
    ['a', 12, 0],
    ['a', 20, 0],
    ['a', 30, 1],
    ['a', 3, 0],
    ['b', 99, 2],
    ['c', 0, -1]
  ])('should find what stands at %s %i', (part, offset, number) => {
    expect(stretchAt(stretches, part, offset)).toBe(number)
  })
})
