import {describe, expect, it} from 'vitest'
import {toExample} from '../../learn/furniture/pages.ts'
import {mayTell} from '../../src/recognizers/furniture/may-tell.ts'
import {squash} from '../../src/util/squash.ts'

/** The texts of the blocks of a page that may tell something of a document. */
async function tellingOn(html: string, title: string) {
  const bytes = new TextEncoder().encode(html)
  const example = await toExample({id: 'a', site: 'a', bytes, truth: {url: '', text: ''}})
  const pieces = example?.page.pieces ?? []
  return pieces.filter(piece => mayTell(piece, [squash(title)])).map(({text}) => text)
}

describe('mayTell', () => {
  it('should find headings, dates and numbers, and addresses of mail', async () => {
    const html = '<h2>Tides</h2><p>3 May 2021</p><p>Ref. HB-7</p><p>desk@harbor.example</p>'
    expect(await tellingOn(html, 'Boats')).toEqual(['Tides', '3 May 2021', 'Ref. HB-7', 'desk@harbor.example'])
  })

  it('should find what the title has', async () => {
    expect(await tellingOn('<p>Harbor opens</p><p>Harbor</p>', 'Harbor opens | Port Office')).toEqual(['Harbor opens'])
  })

  it('should leave all else', async () => {
    expect(await tellingOn('<p>Start News Contact</p><p>Share</p>', 'Harbor opens')).toEqual([])
  })
})
