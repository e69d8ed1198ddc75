import {describe, expect, it} from 'vitest'
import manifest from '../package.json' with {type: 'json'}
import {dateline} from './dateline.ts'

describe('dateline', () => {
  it('should tell its version', async () => {
    expect(await dateline(['--version'])).toEqual({status: 0, stdout: `${manifest.version}\n`, stderr: ''})
  })

  it('should show examples in its help', async () => {
    const {status, stdout, stderr} = await dateline(['parse', '--help'])
    expect([status, stderr]).toEqual([0, ''])
    expect(stdout).toContain('dateline parse inbox --out records')
    expect(stdout).toContain('(choices: "record"')
  })

  it.each([
    [['parse'], 'Expected a file, a folder, or `-` for standard input'],
    [['parse', 'notice.txt', 'release.md'], 'Expected `--out FOLDER` or `--ndjson` with 2 inputs'],
    [['parse', 'inbox'], 'Expected `--out FOLDER` or `--ndjson` with 5 inputs'],
    [['parse', 'inbox', '--out', 'out', '--ndjson'], 'Expected `--out` or `--ndjson`, not both'],
    [['parse', '--out', 'out', '--ndjson'], 'Expected `--out` or `--ndjson`, not both'],
    [['parse', 'inbox/.hidden/none', '--to', 'papyrus'], "argument 'papyrus' is invalid"],
    [['parse', 'notice.txt', '--url', 'ports'], 'Expected an absolute URL.'],
    [['parse', 'notice.txt', '--type', ''], 'Expected a type, not nothing.'],
    [['parse', 'notice.txt', '--received', 'May 3'], 'Expected a date such as'],
    [['parse', 'notice.txt', '--received', '2024-02-31'], 'Expected a date such as'],
    [['parse', 'notice.txt', '--outt', 'x'], "unknown option '--outt'"],
    [['parse', 'notice.txt', '--explain', '--to', 'html'], 'Expected `--explain` alone or with `--to tree`'],
    [['read', 'notice.txt'], "unknown command 'read'"]
  ])('should say what is wrong with %j', async (args, reason) => {
    const {status, stdout, stderr} = await dateline(args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(reason)
  })

  it.each(['2024', '2024-05', '2024-05-03', '2024-05-03T08:30Z', '2024-05-03T08:30:15+02:00'])(
    'should take %s as a date',
    async received => {
      const {status} = await dateline(['parse', 'notice.txt', '--received', received])
      expect(status).toBe(0)
    }
  )
})
