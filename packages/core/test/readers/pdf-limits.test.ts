import {describe, expect, it} from 'vitest'
import {generatePdf} from '../../bench/pdf/generate-pdf.ts'
import {parse} from '../../src/index.ts'
import type {Limits} from '../../src/options.ts'

const read = async (limits: Partial<Limits>) => {
  const {source, messages, tree} = await parse(generatePdf(4), {limits})
  const said = messages.filter(message => message.ruleId === 'partly-read').map(message => message.reason)
  return {parts: source.parts.map(part => part.name), said, tree}
}

describe('limits of a PDF', () => {
  it('should leave pages out, and say so', async () => {
    const {parts, said, tree} = await read({pages: 3})
    expect(parts).toEqual(['page/1', 'page/2', 'page/3'])
    expect(said).toEqual(['Expected at most `3` pages; read pages `1-3` of `4`'])
    expect(tree?.children.length).toBeGreaterThan(0)
  })

  it('should end reading when its time is over', async () => {
    const {parts, said, tree} = await read({readingTime: -1})
    expect(parts).toEqual([])
    expect(said).toEqual(['Expected pages that take at most `-1` ms; read no page'])
    // What the file says of itself is all that there is.
    expect(tree?.children).toEqual([])
  })

  it('should leave nothing out where none is reached', async () => {
    expect((await read({pages: 4})).said).toEqual([])
  })
})
