import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {scanPdf} from '../../core/test/support/scan-pdf.ts'
import {dateline} from './dateline.ts'

describe('dateline parse FILE', () => {
  it('should print the record', async () => {
    const {status, stdout, stderr} = await dateline(['parse', 'release.md'])
    expect([status, stderr]).toEqual([0, ''])
    const record = JSON.parse(stdout)
    expect(record.headline).toBe('Harbor works to resume')
    expect(record.dateline).toMatchObject({place: 'Port Ellery', date: '2024-05-03', agency: 'NWA'})
  })

  it('should print the whole result with `--to tree`', async () => {
    const {stdout} = await dateline(['parse', 'release.md', '--to', 'tree'])
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      source: {name: 'release.md', reader: 'markdown'},
      tree: {type: 'root'},
      repairs: []
    })
  })

  it.each([
    ['markdown', '# Harbor works to resume\n'],
    ['html', 'Harbor works to resume</h1>'],
    ['text', 'Harbor works to resume\n']
  ])('should print %s', async (format, part) => {
    const {status, stdout} = await dateline(['parse', 'release.md', '--to', format])
    expect(status).toBe(0)
    expect(stdout).toContain(part)
    expect(stdout).toMatch(/[^\n]\n$/)
  })

  it('should explain roles and fields with `--explain`', async () => {
    const {status, stdout} = await dateline(['parse', 'release.md', '--explain'])
    expect(status).toBe(0)
    expect(stdout).toMatch(
      /^headline  Harbor works to resume\n    confidence \d\.\d\d, then [a-z-]+\n    \+ +\d+\.\d\d  \w+/m
    )
    expect(stdout).toContain('follows a')
    expect(stdout).toMatch(/^date\n    0\.\d\d  2024-05-03  \(dateline\)/m)
  })

  it('should explain what is quoted in full, and the items of a digest', async () => {
    const item = 'Harbor opens\n\nBrannoy, March 3 (BNA) -- The harbor is open again, its master said.\n\n'
    const digest = item.replace(/^/, '# ') + item.replace(/^Harbor/, '# Ferry')
    const explained = await dateline(['parse', '-', '--explain', '--type', 'markdown'], digest)
    expect(explained.stdout).toMatch(/^items\n    1  Harbor opens\n    2  Ferry opens\n/m)
    expect(explained.stdout).toMatch(/^dateline\n    0\.\d\d  Brannoy · XXXX-03-03 · BNA  \(dateline\)/m)
    const report = 'Minister Ada Lind made an address.\n\nThe following is the full text of the address:\n\n'
    const speech = 'Dear friends,\n\nI thank you all for your work of this year.\n'
    const {stdout} = await dateline(['parse', '-', '--explain'], `Minister addresses pilots\n\n${report}${speech}`)
    expect(stdout).toMatch(/^quoted\n    .+: “Dear friends,” to “I thank you all for your work of this/m)
  })

  it('should put the explanation into the result with `--to tree --explain`', async () => {
    const {stdout} = await dateline(['parse', 'release.md', '--to', 'tree', '--explain'])
    const {explanation} = JSON.parse(stdout)
    expect(explanation.blocks.map((block: {role: string}) => block.role)).toContain('headline')
  })

  it('should read a scan with `--ocr`', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-scan-'))
    const file = join(folder, 'scan.pdf')
    const content = [{text: 'Harbor of Ellery reopens', x: 72, y: 100, size: 20}]
    await writeFile(file, await scanPdf({pages: [{content}]}))
    const {status, stderr} = await dateline(['parse', file])
    expect([status, stderr]).toEqual([1, expect.stringContaining('scan.pdf')])
    const {stdout} = await dateline(['parse', file, '--ocr', '--to', 'text'])
    expect(stdout).toContain('Harbor of Ellery reopens')
    await rm(folder, {recursive: true})
  }, 60_000)

  it.each([
    [[], 'The harbor opens on Monday.'],
    [['--changes', 'all'], 'The harbor opens on SundayMonday.']
  ])('should read tracked changes with %j', async (flags, line) => {
    const file = fileURLToPath(
      new URL('../../core/test/fixtures/readers/docx/tracked-changes/input.docx', import.meta.url)
    )
    const {stdout} = await dateline(['parse', file, '--to', 'text', ...flags])
    expect(stdout.split('\n')).toContain(line)
  })

  it.each(['odt/text/input.odt', 'rtf/text/input.rtf'])('should read %s', async name => {
    const file = fileURLToPath(new URL(`../../core/test/fixtures/readers/${name}`, import.meta.url))
    expect((await dateline(['parse', file, '--to', 'text'])).stdout).toContain('Harbor of Norhavn Opens')
  })

  it('should read standard input as `-`', async () => {
    const {stdout} = await dateline(['parse', '-', '--to', 'text'], 'Harbor closed\n\nThe harbor is closed today.\n')
    expect(stdout).toContain('The harbor is closed today.')
  })

  it('should print the only file of a folder, that is hidden but named', async () => {
    const {status, stdout} = await dateline(['parse', 'inbox/.hidden', '--to', 'text'])
    expect(status).toBe(0)
    expect(stdout).toContain('unless it is named')
  })

  it('should take the type from `--type`', async () => {
    const {stdout} = await dateline(['parse', 'inbox/notice.html', '--to', 'tree', '--type', 'text/plain'])
    expect(JSON.parse(stdout).source.reader).toBe('text')
  })

  it('should note the URL', async () => {
    const {stdout} = await dateline(['parse', 'notice.txt', '--to', 'tree', '--url', 'https://ports.example/1'])
    expect(JSON.parse(stdout).source.url).toBe('https://ports.example/1')
  })

  it('should complete a date by when it was received', async () => {
    const {stdout} = await dateline(
      ['parse', '-', '--received', '2024-05-04'],
      'Harbor closed\n\nPORT ELLERY, May 3 (NWA) -- The harbor is closed today, the Ministry of Ports said.\n'
    )
    expect(JSON.parse(stdout).dateInferred?.value).toBe('2024-05-03')
  })

  it('should leave out the repairs that `--undo` names', async () => {
    const {repairs} = JSON.parse((await dateline(['parse', 'notice.txt', '--to', 'tree'])).stdout)
    expect(repairs).toMatchObject([{ruleId: 'invisible-character'}])
    const {stdout} = await dateline(['parse', 'notice.txt', '--to', 'tree', '--undo', repairs[0].id, '--undo', 'none'])
    const undone = JSON.parse(stdout)
    expect(undone.repairs).toMatchObject([{ruleId: 'invisible-character', undone: true}])
    expect(undone.messages).toMatchObject([{ruleId: 'unknown-undone'}])
  })

  it.each([
    ['inbox/older/blank.txt', 'Expected text, but there is none'],
    ['none.txt', 'Expected a file, but there is none'],
    ['notice.txt/none.txt', 'Expected a file, but there is none']
  ])('should tell in one line why %s cannot be read', async (path, reason) => {
    expect(await dateline(['parse', path])).toEqual({
      status: 1,
      stdout: '',
      stderr: `dateline: ${path}: ${reason}\n`
    })
  })

  it('should tell in one line that no reader knows a type', async () => {
    const {status, stdout, stderr} = await dateline(['parse', 'notice.txt', '--type', 'audio/ogg'])
    expect([status, stdout]).toEqual([1, ''])
    expect(stderr).toMatch(/^dateline: notice\.txt: Expected [^\n]*`audio\/ogg`[^\n]*\n$/)
  })
})
