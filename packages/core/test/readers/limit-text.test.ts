import {describe, expect, it} from 'vitest'
import {parse} from '../../src/index.ts'
import {toText} from '../../src/tree/to-text.ts'
import {assertTree} from '../../src/tree/assert.ts'

async function read(text: string, limit: number, type = 'text/html') {
  const {tree, messages} = await parse(text, {type, limits: {text: limit}})
  if (tree) assertTree(tree, {source: new Map([['', text]])})
  return {
    text: tree && toText(tree),
    cuts: messages.flatMap(({ruleId, origin}) => (ruleId === 'too-much-text' ? [origin?.[0]?.start] : []))
  }
}

describe('limitText', () => {
  it('should cut the block that reaches the limit, and leave out what follows', async () => {
    const source = '<p>Ferry fares</p><ul><li>remain</li><li>frozen</li></ul><p>until spring</p>'
    const {text, cuts} = await read(source, 14)
    expect(text?.replaceAll(/\s+/g, ' ').trim()).toBe('Ferry fares rem')
    expect(cuts).toEqual([source.indexOf('ain')])
  })

  it('should keep a text that has just as much', async () => {
    expect(await read('<p>Ferry fares</p>', 11)).toEqual({text: 'Ferry fares', cuts: []})
  })

  it('should cut a listing, whose text is one value', async () => {
    const source = '<p>Ferry</p><pre><code>fares = 3</code></pre>'
    const {text, cuts} = await read(source, 10)
    expect(text?.replaceAll(/\s+/g, ' ').trim()).toBe('Ferry fares')
    expect(cuts).toEqual([source.indexOf(' = 3')])
  })

  it('should leave out a table that does not fit', async () => {
    const source = '<p>Ferry</p><table><tr><th>Line</th><th>Fare</th></tr><tr><td>1</td><td>2</td></tr></table><p>x</p>'
    const {text, cuts} = await read(source, 8)
    expect(text?.trim()).toBe('Ferry')
    expect(cuts).toHaveLength(1)
  })
})
