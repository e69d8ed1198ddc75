import {expect, it} from 'vitest'
import {findCharts} from '../../src/readers/pdf/layout/find-charts.ts'
import {layOutPage} from '../../src/readers/pdf/layout/lay-out-page.ts'
import type {Page} from '../../src/readers/pdf/page-content.ts'

const curve = {x0: 100, y0: 200, x1: 300, y1: 350}

const page: Page = {
  number: 1,
  part: 'page/1',
  width: 595,
  height: 842,
  oversized: false,
  text: '',
  rules: [],
  fills: [],
  dots: [],
  sketches: [curve],
  images: [{x0: 100, y0: 450, x1: 300, y1: 600, mark: -1}],
  links: [],
  tags: []
}

it('should find a curve', () => {
  expect(findCharts([], page)).toEqual([{...curve, words: []}])
})

it('should find no chart among the shapes of a map', () => {
  expect(findCharts([], {...page, sketches: Array.from({length: 2001}, () => curve)})).toEqual([])
})

it('should give charts and pictures from top to bottom', () => {
  const {figures} = layOutPage({page, tables: [], rest: [], numbers: [], charts: findCharts([], page)})
  expect(figures.map(figure => figure.y0)).toEqual([200, 450])
})
