import type * as Engine from '@embedpdf/pdfium'
import {readFileSync} from 'node:fs'
import {join} from 'node:path'
import {expect, it, vi} from 'vitest'
import {openDocument} from '../../src/readers/pdf/engine/open-document.ts'
import {dropPdfium, loadPdfium, type Pdfium} from '../../src/readers/pdf/engine/pdfium.ts'
import {fixtures} from '../support/fixtures.ts'

/** A global that the host makes while the engine is loaded. */
const ofHost = 'madeByTheHost'

vi.mock('@embedpdf/pdfium', async importOriginal => {
  const {init} = await importOriginal<typeof Engine>()
  const initMeanwhile: typeof init = async overrides => {
    const api = await init(overrides)
    Object.defineProperty(globalThis, ofHost, {configurable: true, get: () => 'kept'})
    return api
  }
  return {init: initMeanwhile}
})

function open(engine: Pdfium) {
  const document = openDocument(engine, new Uint8Array(readFileSync(join(fixtures, 'readers/pdf/lines/input.pdf'))))
  if (typeof document === 'string') throw new TypeError(`Expected a document, not \`${document}\``)
  return document
}

it('should take away the globals of the engine, and no others', async () => {
  const before = new Set([...Object.getOwnPropertyNames(globalThis), ofHost])
  await loadPdfium()
  expect(Object.getOwnPropertyNames(globalThis).filter(name => !before.has(name))).toEqual([])
  expect(Reflect.get(globalThis, ofHost)).toBe('kept')
  Reflect.deleteProperty(globalThis, ofHost)
})

it('should let an engine go that has grown', async () => {
  const engine = await loadPdfium()
  const document = open(engine)
  vi.spyOn(engine, 'hasGrown').mockReturnValue(true)
  document.close()
  expect(await loadPdfium()).not.toBe(engine)
})

it('should keep the engine that took the place of one that has grown', async () => {
  const engine = await loadPdfium()
  const document = open(engine)
  vi.spyOn(engine, 'hasGrown').mockReturnValue(true)
  dropPdfium(engine)
  const next = await loadPdfium()
  document.close()
  expect(next).not.toBe(engine)
  expect(await loadPdfium()).toBe(next)
})
