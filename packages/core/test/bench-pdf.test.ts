import {expect, it} from 'vitest'
import {candidates} from '../bench/pdf/candidates.ts'
import {generatePdf} from '../bench/pdf/generate-pdf.ts'
import {toPlot} from '../bench/pdf/to-plot.ts'
import {parse} from '../src/index.ts'

it('should make up the same report for the same seed, with as many pages as are wanted', async () => {
  expect(generatePdf(3, 1)).toEqual(generatePdf(3, 1))
  expect(generatePdf(3, 1)).not.toEqual(generatePdf(3, 2))
  const {source, tree, messages} = await parse(generatePdf(3, 1))
  expect(source.parts.map(part => part.name)).toEqual(['page/1', 'page/2', 'page/3'])
  expect(tree).toBeDefined()
  expect(messages.filter(message => message.fatal !== undefined)).toEqual([])
})

it.each(Object.entries(candidates))('should read every page by %s', async (_, candidate) => {
  expect(await candidate(generatePdf(2))).toBe(2)
  expect(await candidate(new TextEncoder().encode('%PDF-1.7\nnothing'))).toBe(0)
})

it('should draw a line through all points, from the first mark to the last', () => {
  const points = [
    {x: 10, y: 2},
    {x: 100, y: 1}
  ]
  const plot = toPlot([{name: 'reader', points}], {x: 'pages', y: 'ms'})
  expect(plot).toContain('M56 16L472 144')
  expect(plot.match(/<circle/g)).toHaveLength(2)
  expect(plot).toContain('>pages</text>')
})
