import {describe, expect, it} from 'vitest'
import {dateline, start, toJsonLines} from './dateline.ts'

const stream = (lines: ReadonlyArray<unknown>, ...args: string[]) =>
  dateline(
    ['parse', '--ndjson', ...args],
    lines.map(line => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('')
  )

describe('dateline parse --ndjson', () => {
  it('should read paths, texts and base64', async () => {
    const {status, stdout, stderr} = await stream(
      [
        {id: 'a', path: 'inbox/dredging.txt'},
        {id: 7, text: 'The quay is open.'},
        {base64: Buffer.from('The quay is shut.').toString('base64')}
      ],
      '--to',
      'text'
    )
    expect([status, stderr]).toEqual([0, ''])
    expect(toJsonLines(stdout)).toEqual([
      {id: 'a', text: expect.stringContaining('Dredging of the basin ended today.')},
      {id: 7, text: expect.stringContaining('The quay is open.')},
      {id: 3, text: expect.stringContaining('The quay is shut.')}
    ])
  })

  it('should let a line say more than the options do', async () => {
    const {stdout} = await stream(
      [
        {text: '<p>One</p>', type: 'text', url: 'https://ports.example/1', received: '2024-05-04'},
        {text: '<p>Two</p>', more: true}
      ],
      '--to',
      'tree',
      '--type',
      'html',
      '--url',
      'https://ports.example/all'
    )
    expect(toJsonLines(stdout).map(line => line['source'])).toMatchObject([
      {reader: 'text', url: 'https://ports.example/1'},
      {reader: 'html', url: 'https://ports.example/all'}
    ])
  })

  it('should take only a line feed for the end of a line', async () => {
    const {stdout} = await stream([`{"text": "One.\u2028\u2028Two."}\r`, '', {text: 'Three.'}], '--to', 'text')
    expect(toJsonLines(stdout).map(line => line['id'])).toEqual([1, 3])
  })

  it('should read a last line without its end', async () => {
    const {stdout} = await dateline(['parse', '--ndjson'], '{"id": "last", "text": "One."}')
    expect(toJsonLines(stdout)).toMatchObject([{id: 'last'}])
  })

  it.each([
    ['{', 'Expected a JSON object on one line'],
    ['[1]', 'Expected a JSON object on one line'],
    ['{"id": 1}', 'Expected one of `path`, `text` and `base64`'],
    ['{"text": "a", "path": "b"}', 'Expected one of `path`, `text` and `base64`'],
    ['{"text": 1}', 'Expected a string as `text`'],
    ['{"text": "a", "url": {}}', 'Expected a string as `url`'],
    ['{"text": "a", "url": "ports"}', 'Expected an absolute URL as `url`'],
    ['{"text": "a", "received": "2024-02-31"}', 'Expected a date such as 2026-04-09 as `received`'],
    ['{"text": "a", "id": {}}', 'Expected a string or a number as `id`'],
    ['{"id": 1, "base64": "?"}', 'Expected base64 as `base64`'],
    ['{"id": 1, "path": "none.txt"}', 'Expected a file, but there is none']
  ])('should go on after %s', async (line, reason) => {
    const {status, stdout, stderr} = await stream([line, {id: 'next', text: 'The quay is open.'}])
    expect(status).toBe(1)
    expect(stderr).toBe(`dateline: line 1: ${reason}\n`)
    expect(toJsonLines(stdout)).toMatchObject([{id: 1, error: reason}, {id: 'next'}])
  })

  it('should name a line that makes no sense by its id', async () => {
    const {stdout} = await stream([{id: 'x'}, {id: 'y', text: 'a', received: 'today'}])
    expect(toJsonLines(stdout).map(line => line['id'])).toEqual(['x', 'y'])
  })

  it('should print nothing for nothing', async () => {
    expect(await dateline(['parse', '--ndjson'])).toEqual({status: 0, stdout: '', stderr: ''})
  })

  it('should end quietly when nobody reads on', async () => {
    const child = start(['parse', '--ndjson'])
    let stderr = ''
    child.stderr.on('data', chunk => (stderr += chunk))
    child.stdin.on('error', () => {})
    child.stdin.end(`${JSON.stringify({text: 'The quay is open. '.repeat(500)})}\n`.repeat(300))
    child.stdout.once('data', () => child.stdout.destroy())
    expect(await new Promise(resolve => child.once('close', resolve))).toBe(0)
    expect(stderr).toBe('')
  })
})
