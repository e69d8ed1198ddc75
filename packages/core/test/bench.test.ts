import {expect, it} from 'vitest'
import {type Format, generateRelease} from '../bench/generate-release.ts'
import {toGrowthTable} from '../bench/growth.ts'
import {measure} from '../bench/measure.ts'
import {timeInTurns} from '../bench/web/time-in-turns.ts'
import {parse, toRecord} from '../src/index.ts'

const formats: Format[] = ['text', 'markdown', 'html']

it('should make up the same release for the same seed, near the size that is wanted', () => {
  expect(generateRelease(1, 2000)).toEqual(generateRelease(1, 2000))
  expect(generateRelease(1, 2000)).not.toEqual(generateRelease(2, 2000))
  expect(generateRelease(1, 20_000).markdown.length).toBeLessThan(22_000)
})

it.each(formats)('should make up a release that is read as one, as %s', async format => {
  const {headline, dateline} = toRecord(await parse(generateRelease(1, 500)[format], {type: format}))
  expect(headline).toBe('The committee approved the budget at the harbor')
  expect(dateline?.agency).toBe('NWA')
})

it.each(formats)('should measure every stage of %s', async format => {
  const times = await measure([new TextEncoder().encode(generateRelease(1, 500)[format])], format)
  expect([...times.keys()].slice(0, 8)).toEqual([
    'reader',
    'characters',
    'language',
    'furniture',
    'label',
    'layout',
    'recognizers',
    'recognition'
  ])
  expect(Math.min(...times.values())).toBeGreaterThan(0)
})

it('should tell how the time grows, against the shortest document', () => {
  const growth = [10_000, 40_000].map(size => ({format: 'text', size, milliseconds: size / 4000}) as const)
  expect(toGrowthTable(growth).split('\n')[1]).toBe(
    'text          10 kB 2.50 ms               40 kB 10.00 ms (4.0 times)'
  )
})

it('should let all run in turns that change, and count the rounds after those that warm up', async () => {
  const calls: string[] = []
  const runner = (name: string) => async () => {
    calls.push(name)
    return [calls.length, 7]
  }
  const times = await timeInTurns(new Map(['a', 'b'].map(name => [name, runner(name)])), 3)
  expect(calls.join('')).toBe('abbaabbaab')
  expect(times.get('a')).toEqual([8, 7])
  expect(times.get('b')).toEqual([7, 7])
})
