import {readdirSync, readFileSync, existsSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {messages} from '../../src/messages.ts'
import type {Options} from '../../src/options.ts'
import type {Repair} from '../../src/result.ts'
import {characterRepairs} from '../../src/repairs/characters/index.ts'
import {toText} from '../../src/tree/to-text.ts'
import {repair} from './characters/repair.ts'

/**
 * `<name>/<case>/input.txt` (and `options.json`; `spellings.json`, what a reader found out about places) give `output.txt`, the text, and `repairs.txt`, a line a repair. In all
 * of them a character that cannot be seen is written as `\u{200B}`.
 */
const fixtures = new URL('../fixtures/repairs/characters/', import.meta.url)

describe.each(characterRepairs.map(step => step.name))('%s', name => {
  it('should have a message and fixtures, where it fires and where it must not', () => {
    expect(messages).toHaveProperty([name])
    const counts = casesOf(name).map(each => run(name, each).repairs.filter(made => made.ruleId === name).length)
    expect(counts.some(count => count > 0)).toBe(true)
    expect(counts.some(count => count === 0)).toBe(true)
  })

  it.each(casesOf(name))('should repair `%s`', async each => {
    const {text, repairs} = run(name, each)
    const folder = new URL(`${name}/${each}/`, fixtures)
    await expect(`${escape(text)}\n`).toMatchFileSnapshot(new URL('output.txt', folder).pathname)
    const lines = repairs.map(made => `${describeRepair(made)}\n`).join('')
    await expect(lines || 'none\n').toMatchFileSnapshot(new URL('repairs.txt', folder).pathname)
  })

  it.each(casesOf(name))('should change nothing in the output of `%s`', each => {
    const {text, undone} = run(name, each)
    if (undone.length === 0) expect(toText(repair(text).tree)).toBe(text)
  })
})

it('should have no fixtures of repairs that there are not', () => {
  const names = characterRepairs.map(step => step.name)
  expect(readdirSync(fixtures).filter(name => !names.includes(name))).toEqual([])
})

function casesOf(name: string): string[] {
  const folder = new URL(`${name}/`, fixtures)
  return existsSync(folder) ? readdirSync(folder).toSorted() : []
}

function run(name: string, each: string) {
  const folder = new URL(`${name}/${each}/`, fixtures)
  const options = new URL('options.json', folder)
  const given = existsSync(options) ? (JSON.parse(readFileSync(options, 'utf8')) as Options) : {}
  const found = new URL('spellings.json', folder)
  const spellings = existsSync(found) ? (JSON.parse(readFileSync(found, 'utf8')) as Record<string, string>) : {}
  const source = unescape(readFileSync(new URL('input.txt', folder), 'utf8'))
  const {tree, repairs} = repair(source, given, characterRepairs, spellings)
  return {text: toText(tree), repairs, undone: given.undone ?? []}
}

function describeRepair({origin, ruleId, before, after, undone}: Repair): string {
  const places = origin.map(span => `${span.start}-${span.end}`).join(' ')
  return `${places} ${ruleId} "${escape(before)}" → "${escape(after)}"${undone ? ' undone' : ''}`
}

function escape(value: string): string {
  // Accents that stand alone are shown too: composed or not, a letter looks the same.
  return value.replace(
    /[^\P{C}\n]|[^\P{Z} ]|[\u0300-\u036F\uFFFC]/gu,
    character => `\\u{${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}}`
  )
}

function unescape(value: string): string {
  return value.replace(/\\u\{([\dA-F]+)\}/gi, (_, code: string) => String.fromCodePoint(Number.parseInt(code, 16)))
}
