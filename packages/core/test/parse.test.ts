import {describe, expect, it} from 'vitest'
import {parse, toRecord} from '../src/index.ts'

describe('parse', () => {
  it('should throw on an input that is neither text nor bytes', async () => {
    // @ts-expect-error: what a caller without types may hand in.
    await expect(parse(42)).rejects.toThrow(
      new TypeError('Expected a string, a Uint8Array or an ArrayBuffer as input, not `42`')
    )
  })

  it('should report an empty input and give no tree', async () => {
    const result = await parse(' \n ')
    expect(result.tree).toBeUndefined()
    expect(result.messages.map(message => [message.ruleId, message.fatal])).toEqual([['empty-input', true]])
  })

  it('should report an input over the limit', async () => {
    const result = await parse('too long', {limits: {bytes: 3}})
    expect(result.messages.map(message => message.ruleId)).toEqual(['input-too-large'])
  })

  // Each is more than a regular expression, or the arguments of a call, may take of the stack.
  it.each([
    ['a line of letters without end', 'a'.repeat(17_000_000)],
    ['a line of Han without end', '東'.repeat(6_000_000)],
    ['lines without end', 'a\n\n'.repeat(130_000)]
  ])('should read %s', {timeout: 60_000}, async (_, input) => {
    expect((await parse(input, {type: 'text'})).tree).toBeDefined()
  })

  it('should stop when it is aborted', async () => {
    await expect(parse('text', {signal: AbortSignal.abort()})).rejects.toThrow(/aborted/)
  })

  it('should report an id in `undone` that no repair has', async () => {
    const result = await parse('text', {undone: ['0000000000']})
    expect(result.messages.map(message => message.ruleId)).toContain('unknown-undone')
  })

  it('should give a record with every key for any text', async () => {
    expect(Object.keys(toRecord(await parse('text')))).toHaveLength(21)
  })
})
