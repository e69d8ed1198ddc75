import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import type {Root} from '../src/tree/types.ts'
import {writers} from '../src/writers/index.ts'
import type {WriterOptions} from '../src/writers/writer.ts'
import {toResult} from './writers/write.ts'

/** `<writer>/<case>/tree.json` (and `options.json`, with `url` too) give `output.<extension>`. */
const fixtures = new URL('fixtures/writers/', import.meta.url)

describe.each(writers)('$name', writer => {
  it('should have fixtures', () => {
    expect(casesOf(writer.name)).not.toEqual([])
  })

  it.each(casesOf(writer.name))('should write `%s`', async name => {
    const folder = new URL(`${writer.name}/${name}/`, fixtures)
    const tree = JSON.parse(readFileSync(new URL('tree.json', folder), 'utf8')) as Root
    const given = new URL('options.json', folder)
    const {url, ...options} = (existsSync(given) ? JSON.parse(readFileSync(given, 'utf8')) : {}) as WriterOptions & {
      url?: string
    }
    const output = writer.write(toResult(tree, url), options)
    await expect(output).toMatchFileSnapshot(new URL(`output${writer.extension}`, folder).pathname)
  })

  it('should write a result without a tree', () => {
    const output = writer.write(toResult(undefined))
    expect(output).toMatch(writer.mediaType === 'application/json' ? /^\{[^]+\}\n$/ : /^$/)
  })
})

it('should have no fixtures of writers that there are not', () => {
  const names = writers.map(writer => writer.name)
  expect(readdirSync(fixtures).filter(name => !names.includes(name))).toEqual([])
})

function casesOf(name: string): string[] {
  const folder = new URL(`${name}/`, fixtures)
  return existsSync(folder) ? readdirSync(folder).toSorted() : []
}
