import {execFileSync} from 'node:child_process'
import {existsSync, globSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, it} from 'vitest'

const root = join(import.meta.dirname, '../..')

/** Where `@dateline/core` can be imported by its name. */
const cwd = join(root, 'packages/cli')

describe.each(['README.md', 'packages/core/readme.md'])('%s', path => {
  it('should have an example that yields what it says', () => {
    const [, code = '', output = ''] =
      /^```ts\n([^]+?)^```\n\nYields:\n\n```text\n([^]+?)^```/m.exec(readFileSync(join(root, path), 'utf8')) ?? []
    expect(code).toContain(`from '@dateline/core'`)
    const args = ['--conditions=source', '--input-type=module-typescript', '--eval', code]
    expect(execFileSync(process.execPath, args, {cwd, encoding: 'utf8'})).toBe(output)
  })
})

describe.each(globSync('{*.md,{packages,apps}/*/*.md}', {cwd: root}))('%s', path => {
  it('should link to files that there are', () => {
    const links = [...readFileSync(join(root, path), 'utf8').matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)].map(
      link => link[1] ?? ''
    )
    expect(links.filter(link => !existsSync(join(root, dirname(path), link)))).toEqual([])
  })
})
