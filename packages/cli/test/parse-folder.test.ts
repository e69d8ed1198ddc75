import {existsSync} from 'node:fs'
import {cp, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {dateline, fixtures, start, toJsonLines} from './dateline.ts'

const blank = `dateline: ${join('inbox', 'older', 'blank.txt')}: Expected text, but there is none\n`

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-cli-'))
  await cp(join(fixtures, 'inbox'), join(folder, 'inbox'), {recursive: true})
})
afterEach(() => rm(folder, {recursive: true}))

const run = (...args: string[]) => dateline(['parse', ...args], '', folder)

async function filesBelow(name: string): Promise<string[]> {
  const entries = await readdir(join(folder, name), {recursive: true, withFileTypes: true})
  return entries
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(join(folder, name).length + 1))
    .toSorted()
}

describe('dateline parse FOLDER --out', () => {
  it('should mirror the folder, keep whole names where they collide, and go on after a failure', async () => {
    expect(await run('inbox', '--out', 'out')).toEqual({status: 1, stdout: '', stderr: blank})
    expect(await filesBelow('out')).toEqual([
      'dredging.json',
      'notice.html.json',
      'notice.txt.json',
      join('older', 'dredging.json')
    ])
    const record = JSON.parse(await readFile(join(folder, 'out/older/dredging.json'), 'utf8'))
    expect(record.blocks.map((block: {text: string}) => block.text)).toContain('Dredging of the basin begins today.')
  })

  it.each([
    ['tree', 'dredging.json'],
    ['markdown', 'dredging.md'],
    ['html', 'dredging.html'],
    ['text', 'dredging.txt']
  ])('should name the files of %s by its extension', async (format, name) => {
    const {status} = await run('inbox/dredging.txt', '--to', format, '--out', 'out')
    expect(status).toBe(0)
    expect(await filesBelow('out')).toEqual([name])
  })

  it('should not read again what it wrote', async () => {
    await run('.', '--out', 'out')
    const before = await filesBelow('out')
    await run('.', '--out', 'out')
    expect(await filesBelow('out')).toEqual(before)
  })

  it('should end where its folders are deleted while it works, and not make them again', async () => {
    const gone = join(folder, 'gone')
    await cp(join(folder, 'inbox'), gone, {recursive: true})
    const child = start(['parse', 'dredging.txt', '-', '--out', 'a/b'], gone)
    const ended = new Promise(resolve => child.once('close', resolve))
    await vi.waitUntil(() => existsSync(join(gone, 'a/b/dredging.json')), {timeout: 20_000})
    await rm(gone, {recursive: true})
    child.stdin.end('Harbor closed')
    expect(await text(child.stderr)).toContain('dateline: -: Expected the folder `')
    expect(await ended).toBe(1)
    expect(existsSync(gone)).toBe(false)
  })

  it('should read a file only once, by whatever paths it is named', async () => {
    const {stdout} = await run('inbox/dredging.txt', 'inbox/../inbox/dredging.txt', '--to', 'text')
    expect(stdout).toContain('Dredging ends')
  })

  it('should not overwrite an input', async () => {
    const before = await readFile(join(folder, 'inbox/dredging.txt'), 'utf8')
    const {status, stderr} = await run('inbox/dredging.txt', '--to', 'text', '--out', 'inbox')
    expect(status).toBe(2)
    expect(stderr).toMatch(/^dateline: Expected `--out` to be another folder[^\n]*\n$/)
    expect(await readFile(join(folder, 'inbox/dredging.txt'), 'utf8')).toBe(before)
  })

  it('should refuse two inputs of one name, before it writes anything', async () => {
    const {status, stderr} = await run('inbox/dredging.txt', 'inbox/older/dredging.txt', '--out', 'out')
    expect(status).toBe(2)
    expect(stderr).toBe('dateline: Expected inputs of different names, not two of `dredging.txt`\n')
    expect(await readdir(folder)).toEqual(['inbox'])
  })

  it('should refuse a file as the folder to write to', async () => {
    await writeFile(join(folder, 'out'), '')
    const {status, stderr} = await run('inbox', '--out', 'out')
    expect(status).toBe(2)
    expect(stderr).toBe('dateline: Expected a folder that can be written to as `--out`, not `out`\n')
  })
})

describe('dateline parse FOLDER --ndjson', () => {
  it('should print one line for each input, in the order of their names', async () => {
    const {status, stdout, stderr} = await run('inbox', '--ndjson')
    expect([status, stderr]).toEqual([1, blank])
    const lines = toJsonLines(stdout)
    expect(lines.map(line => line['id'])).toEqual([
      join('inbox', 'dredging.txt'),
      join('inbox', 'notice.html'),
      join('inbox', 'notice.txt'),
      join('inbox', 'older', 'blank.txt'),
      join('inbox', 'older', 'dredging.txt')
    ])
    expect(lines[0]).toHaveProperty('blocks')
    expect(lines[3]).toEqual({id: join('inbox', 'older', 'blank.txt'), error: 'Expected text, but there is none'})
  })

  it('should print text under the name of its format', async () => {
    const {stdout} = await run('inbox/dredging.txt', '--ndjson', '--to', 'markdown')
    expect(toJsonLines(stdout)).toEqual([
      {id: 'inbox/dredging.txt', markdown: expect.stringContaining('Dredging of the basin ended today.')}
    ])
  })
})
