import {afterAll, describe, expect, it} from 'vitest'
import {createPool, MemoryLimitError, TimeLimitError} from '../../src/node/index.ts'
import {openAll, parse} from '../../src/index.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const small = bytes('Geneva, 3 May (XYZ) -- The council met.')

/** A mail with a text and a picture, which is no document. */
const mail = bytes(
  [
    'From: a@port.example',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary=b',
    '',
    '--b',
    '',
    'The ferry sails at noon.',
    '--b',
    'Content-Type: text/plain; name=fares.txt',
    'Content-Disposition: attachment',
    '',
    'Fares stay as they are.',
    '--b',
    'Content-Type: image/png; name=map.png',
    'Content-Disposition: attachment',
    'Content-Transfer-Encoding: base64',
    '',
    'iVBORw0KGgo=',
    '--b--'
  ].join('\r\n')
)

/** Long enough that no machine parses it within the limits used here. */
const large = bytes('The council met in the morning and adjourned at noon.\n\n'.repeat(100_000))

/** Its tree takes more than a hundred megabytes. */
const huge = bytes('The council met.\n\n'.repeat(400_000))

describe('createPool', () => {
  const pool = createPool({threads: 1})
  afterAll(() => pool.close())

  it('should give the result that `parse` gives', async () => {
    expect(await pool.parse(small, {name: 'a.txt'})).toEqual(await parse(small, {name: 'a.txt'}))
  })

  it('should leave the bytes with the caller', async () => {
    const input = bytes('The council met.')
    await pool.parse(input)
    expect(input.byteLength).toBe(16)
  })

  it('should read only what a view shows', async () => {
    const buffer = Buffer.from('xxxThe council met.xxx')
    const {source} = await pool.parse(buffer.subarray(3, 19))
    expect(source.size).toBe(16)
  })

  it('should write in the worker', async () => {
    const {output, readable} = await pool.render(small, {}, 'record')
    expect(readable).toBe(true)
    expect(JSON.parse(output)).toHaveProperty('blocks.0.text', 'Geneva, 3 May (XYZ) -- The council met.')
  })

  it('should give all documents of an input, each with its bytes', async () => {
    const documents = await pool.openAll(mail, {name: 'a.eml'})
    const here = await Array.fromAsync(openAll(mail, {name: 'a.eml'}))
    expect(documents).toEqual(here.map(({texts: _, ...document}) => document))
    expect(documents.map(({bytes}) => new TextDecoder().decode(bytes)).at(1)).toBe('Fares stay as they are.')
  })

  it('should write all documents of an input', async () => {
    const documents = await pool.renderAll(mail, {name: 'a.eml'}, 'text')
    expect(documents.map(({name, inside, readable}) => [name, inside?.id, readable])).toEqual([
      ['a.eml', undefined, true],
      ['fares.txt', 'a.eml#2', true],
      ['map.png', 'a.eml#3', false]
    ])
    expect(documents[1]?.output).toContain('Fares stay as they are.')
  })

  it('should tell of an input that could not be read', async () => {
    const {output, readable, messages} = await pool.render(bytes(' '), {}, 'record')
    expect([output, readable, messages.map(message => message.ruleId)]).toEqual(['', false, ['empty-input']])
  })

  it('should pass on the error of a wrong option', async () => {
    await expect(pool.render(small, {}, 'papyrus')).rejects.toThrow(
      new RangeError('Expected the name of a writer, not `papyrus`')
    )
  })

  it('should stop when it is aborted, and go on with other work', async () => {
    const controller = new AbortController()
    const aborted = pool.parse(large, {signal: controller.signal})
    const waiting = pool.parse(small)
    setTimeout(() => controller.abort(new Error('enough')), 50)
    await expect(aborted).rejects.toThrow('enough')
    expect((await waiting).tree).toBeDefined()
  })

  it('should not begin when it is aborted before', async () => {
    await expect(pool.parse(small, {signal: AbortSignal.abort()})).rejects.toThrow(/aborted/)
  })

  it.each([
    [{threads: 0}, 'Expected a positive number as `threads`, not `0`'],
    [{timeLimit: Number.NaN}, 'Expected a positive number as `timeLimit`, not `NaN`'],
    [{memoryLimit: 10}, 'Expected at least `100` as `memoryLimit`, not `10`']
  ])('should refuse %j', (options, reason) => {
    expect(() => createPool(options)).toThrow(new RangeError(reason))
  })
})

describe('limits of a pool', () => {
  it('should stop work that takes too long, and go on with other work', {timeout: 30_000}, async () => {
    const pool = createPool({threads: 1, timeLimit: 1500})
    await expect(pool.parse(large)).rejects.toThrow(TimeLimitError)
    expect((await pool.parse(small)).tree).toBeDefined()
    await pool.close()
  })

  it('should not count the time that work waits', {timeout: 30_000}, async () => {
    const pool = createPool({threads: 1, timeLimit: 1000})
    const all = Array.from({length: 2000}, () => pool.parse(small))
    await expect(Promise.all(all)).resolves.toHaveLength(2000)
    await pool.close()
  })

  it('should stop work that takes too much memory, and go on with other work', {timeout: 30_000}, async () => {
    const pool = createPool({threads: 1, memoryLimit: 100})
    await expect(pool.parse(huge)).rejects.toThrow(MemoryLimitError)
    expect((await pool.parse(small)).tree).toBeDefined()
    await pool.close()
  })
})
