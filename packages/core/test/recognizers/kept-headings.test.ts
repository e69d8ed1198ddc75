import {describe, expect, it} from 'vitest'
import {toExample} from '../../learn/furniture/pages.ts'
import {keptHeadings} from '../../src/recognizers/furniture/kept-headings.ts'

/** The texts of the headings that are kept on a page where all is kept that says so. */
async function keptOn(html: string) {
  const example = await toExample({
    id: 'a',
    site: 'a',
    bytes: new TextEncoder().encode(html),
    truth: {url: '', text: ''}
  })
  const page = example?.page
  if (!page) throw new Error('Expected blocks on the page')
  const found = keptHeadings(page, index => page.pieces[index]?.text.startsWith('Kept') ?? false)
  return [...found].map(index => page.pieces[index]?.text)
}

describe('keptHeadings', () => {
  it('should find the headings of what is kept', async () => {
    const html = '<div><h2>Tides</h2><p>Kept one.</p><h2>Boats</h2><ul><li>Kept two.</li></ul></div>'
    expect(await keptOn(html)).toEqual(['Tides', 'Boats'])
  })

  it('should leave those of what is not kept', async () => {
    expect(await keptOn('<div><p>Kept one.</p><h2>Related</h2><p>Other.</p></div>')).toEqual([])
  })

  it('should leave those of other parts of the page', async () => {
    expect(await keptOn('<header><h2>Harbor Office</h2></header><div><p>Kept one.</p></div>')).toEqual([])
    expect(await keptOn('<h2>Site</h2><div><section><div><p>Kept one.</p></div></section></div>')).toEqual([])
  })

  it('should leave a heading that another follows', async () => {
    expect(await keptOn('<div><h1>Office</h1><h2>Kept by its name</h2><p>Kept one.</p></div>')).toEqual([
      'Kept by its name'
    ])
  })
})
