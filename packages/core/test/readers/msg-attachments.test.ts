import {describe, expect, it} from 'vitest'
import {type Writable, writeCompound} from '../../src/readers/compound/write-compound.ts'
import {readInput} from '../support/read-fixture.ts'

const stream = (name: string, bytes: Uint8Array): Writable => ({kind: 'stream', name, children: [], read: () => bytes})
const storage = (name: string, children: ReadonlyArray<Writable>): Writable => ({
  kind: 'storage',
  name,
  children: [...children],
  read: () => new Uint8Array()
})

/** A text property, in UTF-16. */
const text = (tag: string, value: string) =>
  stream(`__substg1.0_${tag}001F`, new Uint8Array(Buffer.from(value, 'utf16le')))

/** The short properties of an attachment: how it is attached. */
function method(value: number): Writable {
  const view = new DataView(new ArrayBuffer(24))
  view.setUint16(8, 3, true)
  view.setUint16(10, 0x3705, true)
  view.setUint32(16, value, true)
  return stream('__properties_version1.0', new Uint8Array(view.buffer))
}

/** A mail with one attachment. */
async function readWith(attachment: ReadonlyArray<Writable>) {
  const mail = storage('Root Entry', [
    stream('__properties_version1.0', new Uint8Array(32)),
    text('1000', 'The harbor opens.'),
    storage('__attach_version1.0_#00000000', attachment)
  ])
  return readInput(writeCompound(mail), {type: 'msg'})
}

describe('attachments of MSG', () => {
  it('should be named where they are kept somewhere else', async () => {
    const {attachments, messages} = await readWith([
      method(2),
      text('3707', 'release.pdf'),
      text('370D', String.raw`\\ports\share\release.pdf`)
    ])
    expect(attachments).toEqual([])
    expect(messages.map(({reason}) => reason)).toEqual([
      String.raw`Expected the content of ${'`release.pdf`'} in the mail, not at ${'`\\\\ports\\share\\release.pdf`'}`
    ])
  })

  it('should be named where they are objects of other programs', async () => {
    const {attachments, messages} = await readWith([
      method(6),
      text('3001', 'Picture'),
      storage('__substg1.0_3701000D', [])
    ])
    expect(attachments).toEqual([])
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['unread-part'])
  })

  it('should be mails where they are mails', async () => {
    const {attachments} = await readWith([method(5), text('3001', 'Inner'), storage('__substg1.0_3701000D', [])])
    expect(attachments.map(({relation, name}) => [relation, name])).toEqual([['forwarded', 'Inner.msg']])
  })
})
