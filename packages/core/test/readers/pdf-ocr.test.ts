import {beforeAll, describe, expect, it} from 'vitest'
import {parse, toText} from '../../src/index.ts'
import {createPool} from '../../src/node/index.ts'
import {toLeaves} from '../../src/tree/walk.ts'
import {scanPdf} from '../support/scan-pdf.ts'

const text = [
  'The harbor of Port Linden opens on Monday, the authority said in a',
  'statement. It was closed for repairs. Boats may moor at the north quay,',
  'and fees apply from the first of May. Questions are answered at the office.'
]

/** The engine starts, and reads a page, in some seconds. */
const patience = 60_000

let scan: Uint8Array

beforeAll(async () => {
  scan = await scanPdf({
    pages: [
      {
        content: [
          {text: 'Harbor opens again', x: 72, y: 100, size: 20, font: 'bold'},
          {text, x: 72, y: 160, size: 12}
        ]
      }
    ]
  })
})

const rules = (messages: ReadonlyArray<{ruleId: string}>) => messages.map(message => message.ruleId)

describe('a scan', () => {
  it('should need OCR, and be no document without', async () => {
    const {tree, messages} = await parse(scan)
    expect(tree).toBeUndefined()
    expect(rules(messages)).toEqual(['needs-ocr', 'empty-input'])
    expect(messages[0]?.origin?.[0]).toMatchObject({part: 'page/1', x1: 595, y1: 842})
  })

  it('should be one message, however many pages it has', async () => {
    const page = {content: [{text, x: 72, y: 160, size: 12}]}
    const {messages} = await parse(await scanPdf({pages: [page, page, page]}))
    expect(rules(messages)).toEqual(['needs-ocr', 'empty-input'])
    expect(messages[0]?.reason).toContain('pages `1-3`')
    expect(messages[1]?.reason).toBe('Expected text that can be read, not pages that need OCR: `3` of images alone')
    expect(messages[0]?.origin?.map(span => span.part)).toEqual(['page/1', 'page/2', 'page/3'])
  })

  it(
    'should be read with its words, their places and how sure they are',
    async () => {
      const {tree, messages, source} = await parse(scan, {ocr: true})
      expect(rules(messages)).toContain('read-by-ocr')
      expect(source.parts.map(part => part.name)).toEqual(['page/1', 'page/1/ocr'])
      const read = tree ? toText(tree) : ''
      expect(read).toContain('Harbor opens again')
      expect(read.replaceAll(/\s+/g, ' ')).toContain(text.join(' '))
      const spans = tree ? toLeaves(tree).flatMap(leaf => leaf.origin ?? []) : []
      const harbor = spans.find(span => span.x0 !== undefined)
      expect(harbor).toMatchObject({part: 'page/1/ocr', start: 0, confidence: expect.closeTo(0.95, 0)})
      expect([harbor?.x0, harbor?.x1]).toEqual([expect.closeTo(73, -1), expect.closeTo(137, -1)])
      expect(harbor?.y1).toBeGreaterThan(98)
      expect(harbor?.y0).toBeLessThan(90)
      expect(spans.filter(span => span.confidence !== undefined).length).toBeGreaterThan(35)
    },
    patience
  )

  it('should end when nobody waits for it any more', async () => {
    const controller = new AbortController()
    setTimeout(() => controller.abort(new Error('no longer wanted')), 300)
    await expect(parse(scan, {ocr: true, signal: controller.signal})).rejects.toThrow('no longer wanted')
  })

  it('should end when its time is over', async () => {
    const {messages} = await parse(scan, {ocr: true, limits: {readingTime: 20}})
    expect(messages[0]?.reason).toMatch(/^Expected .+; read no page$/)
  })

  it(
    'should be read in a worker',
    async () => {
      const pool = createPool({threads: 1})
      const {tree} = await pool.parse(scan, {ocr: true})
      await pool.close()
      expect(tree && toText(tree)).toContain('Harbor opens again')
    },
    patience
  )
})

describe('a picture without words', () => {
  it(
    'should be reported',
    async () => {
      const photo = await scanPdf({pages: [{content: [{fill: [100, 100, 400, 500], color: [0.4, 0.4, 0.4]}]}]})
      const {tree, messages} = await parse(photo, {ocr: true})
      expect(tree).toBeUndefined()
      expect(messages[0]?.reason).toBe('Expected text in the picture of page `1`, but no words were found')
    },
    patience
  )
})
