import {afterEach, expect, it, vi} from 'vitest'
import {hash, identify, identifyBare} from '../src/util/identify.ts'

/** SHA-256 of "ferry", as `sha256sum` gives it. */
const ferry = 'e9087d0b20d80d3e12bc8530d883d7ad9c1eb3ebc5cb61824a2b460816503797'

afterEach(() => vi.unstubAllGlobals())

it('should hash by the platform, and without it', async () => {
  const bytes = new TextEncoder().encode('ferry')
  expect(await hash(bytes)).toBe(ferry)
  vi.stubGlobal('crypto', {})
  expect(await hash(bytes)).toBe(ferry)
})

it('should hash memory that is shared, which the platform does not take', async () => {
  const shared = new Uint8Array(new SharedArrayBuffer(5))
  shared.set(new TextEncoder().encode('ferry'))
  expect(await hash(shared)).toBe(ferry)
})

it('should identify texts of any letters and length, each by all of it', () => {
  const texts = ['ferry', 'ferries', 'fährt', `${'ferry'.repeat(500)}a`, `${'ferry'.repeat(500)}b`, 'ferry']
  const ids = texts.map(identify)
  expect(new Set(ids).size).toBe(5)
  expect(ids[0]).toBe(ids[5])
  for (const id of ids) expect(id).toMatch(/^[0-9a-hjkmnp-tv-z]{10}$/)
})

it('should identify a text by its UTF-8, as `sha256sum` does', () => {
  expect(identify('Fähre “渡船”')).toBe('vgm9vkapyr')
  expect(identify('Fähre “渡船” 🚢')).toBe('2438t34t2g')
})

it('should identify a text without its white space as the text that has none', () => {
  const texts = [
    '',
    'the  ferry\tto\r\nthe pier ',
    'die Fähre\u00a0am Kai',
    'the “ferry”\u2003of\u3000渡船',
    'a ship 🚢 at the pier',
    'to the pier '.repeat(500),
    'die Fähre am Kai '.repeat(25)
  ]
  const around = {before: 'a part\n', behind: '\n2'}
  for (const text of texts) expect(identifyBare(text, around)).toBe(identify(`a part\n${text.replace(/\s+/g, '')}\n2`))
})
