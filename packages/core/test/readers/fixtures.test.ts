import {existsSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import type {Attachment} from '../../src/readers/attachment.ts'
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
    const {tree, source, messages, texts, attachments} = await readInput(bytes, options)
    expect(source.reader).toBe(reader)
    // A container has no text of its own; what cannot be read has a message that says why.
    if (attachments.length === 0 && !messages.some(({fatal}) => fatal)) expect(tree).toBeDefined()
    if (tree) {
      assertTree(tree, {source: texts, exact: true})
      await expect(printTree(tree)).toMatchFileSnapshot(join(folder, 'tree.json'))
    }
    await expectLines(
      messages.map(message => printMessage(message, texts.get('') ?? '')),
      join(folder, 'messages.txt')
    )
    await expectLines(await Promise.all(attachments.map(printAttachment)), join(folder, 'documents.txt'))
  })
})

/** Expects a file with these lines, and none where there are none. */
async function expectLines(lines: ReadonlyArray<string>, file: string) {
  if (lines.length > 0) await expect(lines.join('\n') + '\n').toMatchFileSnapshot(file)
  else expect(existsSync(file), `no \`${file}\``).toBe(false)
}

/** `attachment 2 speech.txt text/plain received 2021-04-09: Comrades of the ...`. */
async function printAttachment(attachment: Attachment): Promise<string> {
  const {relation, part, name = '-', mediaType = '-', received} = attachment
  const reports: string[] = []
  const content = await attachment.read((ruleId, reason) => void reports.push(`${ruleId}: ${reason}`))
  const text = typeof content === 'string' ? content : new TextDecoder('latin1').decode(content)
  const beginning = JSON.stringify(text.slice(0, 60))
  const facts = [relation, part, name, mediaType, ...(received ? [`received ${received}`] : []), `${text.length} bytes`]
  return [facts.join(' | '), beginning, ...reports].join(' | ')
}

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
