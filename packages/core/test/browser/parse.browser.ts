import {describe, expect, it} from 'vitest'
import {commands} from 'vitest/browser'
import {parse, toRecord} from '../../src/index.ts'

const release = 'Press Release\r\n\r\nMills to\u200b open\r\n\r\nGeneva, 3 May (XYZ) -- The mills open on Monday.\r\n'

describe('parse in a browser', () => {
  it('should run where there is no Node', () => {
    expect(typeof document).toBe('object')
    expect(typeof process === 'undefined' || !process.versions?.node).toBe(true)
  })

  it('should give a record', async () => {
    const {blocks} = toRecord(await parse(release))
    expect(blocks.map(block => block.text)).toContain('Mills to open')
  })

  it('should undo a repair', async () => {
    const {repairs} = await parse(release)
    const id = repairs.find(repair => repair.ruleId === 'invisible-character')?.id ?? ''
    const {blocks} = toRecord(await parse(release, {undone: [id]}))
    expect(blocks.map(block => block.text)).toContain('Mills to\u200b open')
  })

  it('should give byte by byte what it gives in Node, for every fixture', {timeout: 120_000}, async () => {
    const inputs = await commands.listInputs()
    expect(inputs.length).toBeGreaterThan(5)
    for (const input of inputs) {
      const {base64, name, json} = await commands.parseInNode(input)
      const bytes = Uint8Array.from(atob(base64), character => character.charCodeAt(0))
      expect(JSON.stringify(await parse(bytes, {name})), input).toBe(json)
    }
  })
})
