import {zlibSync} from 'fflate'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse, toText} from '../../src/index.ts'
import {assertTree} from '../../src/tree/assert.ts'
import {encryptPdf} from '../support/encrypt-pdf.ts'
import {casesIn, fixtures} from '../support/fixtures.ts'
import {hostilePdfs} from '../support/hostile-pdfs.ts'
import {mutate} from '../support/mutate.ts'
import {readInput} from '../support/read-fixture.ts'
import {joinBytes} from '../../src/util/join-bytes.ts'
import {packObjects, toLatin1} from '../support/pack-objects.ts'

const sound = new Uint8Array(readFileSync(join(fixtures, 'readers/pdf/lines/input.pdf')))

/** Some of them take seconds until a limit is reached. */
const patience = 60_000

const rules = (messages: ReadonlyArray<{ruleId: string}>) => messages.map(message => message.ruleId)

describe('a locked file', () => {
  it('should be read where only its owner has a password', async () => {
    const {tree} = await parse(await encryptPdf(sound, {user: '', owner: 'captain'}))
    expect(tree && toText(tree)).toContain('Harbor Authority of Norhavn')
  })

  it('should be refused with the reason where its readers have one', async () => {
    const {tree, messages} = await parse(await encryptPdf(sound, {user: 'sailor', owner: 'captain'}))
    expect(tree).toBeUndefined()
    expect(rules(messages)).toContain('encrypted-file')
  })
})

describe('a damaged file', () => {
  it.each([0.2, 0.5, 0.9, 0.99])('should give what is there of it where it ends after %d', async share => {
    const {tree, messages} = await parse(sound.slice(0, Math.floor(sound.length * share)), {type: 'pdf'})
    if (tree) assertTree(tree)
    else expect(messages.some(message => message.fatal)).toBe(true)
  })

  it('should be read as far as its pages are there where its end is missing', async () => {
    const text = new TextDecoder('latin1').decode(sound)
    const cut = text.slice(0, text.lastIndexOf('\nxref')).replaceAll(/\/Type \/(?:Catalog|Pages)/g, '/Type /Lost')
    const {tree, messages} = await parse(
      Uint8Array.from(cut, character => character.charCodeAt(0)),
      {type: 'pdf'}
    )
    expect(rules(messages)).toContain('partly-read')
    expect(tree && toText(tree)).toContain('Harbor Authority of Norhavn')
  })

  it('should be read where its pages are packed, and the list of what is packed is missing', async () => {
    const {tree, messages} = await parse(packObjects(sound))
    expect(rules(messages)).toContain('partly-read')
    expect(tree && toText(tree)).toContain('Harbor Authority of Norhavn')
  })

  it('should be read by the objects that stand again behind the packed ones', async () => {
    const [number = ''] = /\d+(?= 0 obj\n<< \/Type \/Page )/.exec(toLatin1(sound)) ?? []
    const without = `${number} 0 obj\n<< /Type /Page /MediaBox [0 0 595 842] >>\nendobj\n`
    const {source, tree} = await parse(joinBytes([packObjects(sound), new TextEncoder().encode(without)]))
    expect(source.parts.at(0)?.length).toBe(0)
    expect(tree && toText(tree)).not.toContain('Harbor Authority of Norhavn')
  })

  it.each([
    ['cut off', (packed: Uint8Array) => packed.subarray(0, packed.length - 40)],
    ['noise', (packed: Uint8Array) => packed.map((byte, index) => (index % 7 === 3 ? byte ^ 0x55 : byte))],
    ['far too much', () => zlibSync(new Uint8Array(60_000_000))]
  ])('should be refused where what is packed is %s', async (_, change) => {
    const {tree, messages} = await parse(packObjects(sound, change))
    expect(tree).toBeUndefined()
    expect(rules(messages)).toContain('malformed-file')
  })

  it('should be refused where it is a head alone', async () => {
    const {tree, messages} = await parse('%PDF-1.7\n')
    expect(tree).toBeUndefined()
    expect(rules(messages)).toContain('malformed-file')
  })

  it('should be read where its table of objects is wrong', async () => {
    const text = new TextDecoder('latin1').decode(sound).replace(/startxref\n\d+/, 'startxref\n7')
    const {tree} = await parse(Uint8Array.from(text, character => character.charCodeAt(0)))
    expect(tree && toText(tree)).toContain('Harbor Authority of Norhavn')
  })
})

describe('a file that was made to hurt', () => {
  it.each(Object.entries(hostilePdfs))(
    'should be a document or a message where it %s',
    async (_, make) => {
      const {tree, messages} = await parse(make())
      if (tree) assertTree(tree)
      else expect(messages.some(message => message.fatal)).toBe(true)
      expect(messages.length).toBeLessThan(10)
    },
    patience
  )

  it('should be read as a smaller page where it says that it is larger than any paper', async () => {
    const {source, tree, messages} = await parse(hostilePdfs['has a page as large as a country']?.() ?? sound)
    expect(rules(messages)).toContain('oversized-page')
    expect(tree && toText(tree)).toContain('The harbor opens on Monday')
    expect(source.parts).toHaveLength(1)
  })

  it('should leave an engine that reads what comes next', async () => {
    const {tree} = await parse(sound)
    expect(tree && toText(tree)).toContain('Harbor Authority of Norhavn')
  })
})

describe('files that were changed by chance', () => {
  const files = casesIn('readers/pdf').map(({bytes}) => bytes)

  /** A thousand in ten tests, so that one that fails tells where. */
  it.each(Array.from({length: 10}, (_, index) => index * 100))(
    'should be read or refused, from seed %d on',
    async first => {
      for (let seed = first; seed < first + 100; seed++) {
        const bytes = mutate(files[seed % files.length] ?? sound, seed)
        const {tree, messages, texts, attachments} = await readInput(bytes, {type: 'pdf'})
        const refused = messages.some(message => message.fatal)
        if (tree) assertTree(tree, {source: texts})
        // What has files inside of it and no text is a container.
        else expect(refused || attachments.length > 0, String(seed)).toBe(true)
      }
    },
    patience
  )
})
