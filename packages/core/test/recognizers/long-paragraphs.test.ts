import {expect, it} from 'vitest'
import {parse, toRecord} from '../../src/index.ts'

/** A text broken at a width, of a headline, a paragraph and one of so many lines. */
function toText(lines: number): string {
  const line = 'the boats of the harbor went out with the tide and came back'
  const paragraph = (count: number) => `The night was calm and ${Array.from({length: count}, () => line).join('\n')}.`
  return ['Harbor opens again', paragraph(5), paragraph(lines)].join('\n\n')
}

it.each([20, 200, 10_000])('should take a paragraph of %d lines for one', async lines => {
  const {blocks} = toRecord(await parse(toText(lines), {type: 'text'}))
  expect(blocks.map(({role}) => role)).toEqual(['headline', 'paragraph', 'paragraph'])
  for (const {confidence} of blocks) expect(confidence).toBeGreaterThan(0.5)
})
