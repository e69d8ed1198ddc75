import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {readers} from '../../src/readers/index.ts'
import {assertTree} from '../../src/tree/assert.ts'
import {casesIn} from '../support/fixtures.ts'
import {printTree} from '../support/print-tree.ts'
import {readInput} from '../support/read-fixture.ts'

/** The cases of each reader, in a folder of its name. */
const fixtures = casesIn('readers').map(each => ({...each, reader: each.name.split('/')[1] ?? ''}))

describe('readers', () => {
  it.each(readers.map(reader => reader.name))('should have fixtures of `%s`', name => {
    expect(fixtures.map(fixture => fixture.reader)).toContain(name)
  })

  it.each(fixtures)('should read $name', async ({folder, reader, bytes, options}) => {
    const {tree, source, messages, texts} = await readInput(bytes, options)
    expect(source.reader).toBe(reader)
    expect(tree).toBeDefined()
    if (tree) assertTree(tree, {source: texts, exact: true})
    await expect(printTree(tree)).toMatchFileSnapshot(join(folder, 'tree.json'))
    const lines = messages.map(message => printMessage(message, texts.get('') ?? ''))
    const file = join(folder, 'messages.txt')
    if (lines.length > 0) await expect(lines.join('\n') + '\n').toMatchFileSnapshot(file)
    else expect(existsSync(file), 'messages.txt where there are no messages').toBe(false)
  })
})

/** `3:1-3:16 warning Expected valid YAML invalid-front-matter`. */
function printMessage(
  {ruleId, reason, fatal, origin}: Awaited<ReturnType<typeof readInput>>['messages'][number],
  text: string
) {
  const severity = fatal === undefined ? 'info' : fatal ? 'error' : 'warning'
  const place = origin?.[0] ? `${pointOf(origin[0].start, text)}-${pointOf(origin.at(-1)?.end ?? 0, text)}` : '1:1'
  return `${place} ${severity} ${reason} ${ruleId}`
}

function pointOf(offset: number, text: string): string {
  const lines = text.slice(0, offset).split(/\r\n?|\n/)
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`
}
