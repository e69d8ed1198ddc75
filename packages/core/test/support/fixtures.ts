import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Options} from '../../src/index.ts'

/** The folder of all fixtures. */
export const fixtures = fileURLToPath(new URL('../fixtures/', import.meta.url))

/** One case: a folder with an input, its options, and what is expected of it. */
export interface Case {
  /** Path of the folder below `fixtures`. */
  name: string
  folder: string
  bytes: Uint8Array
  options: Options
}

/** The cases anywhere below a folder of `fixtures`, in order. */
export function casesIn(place: string): Case[] {
  const folder = join(fixtures, place)
  const entries = existsSync(folder) ? readdirSync(folder, {withFileTypes: true}) : []
  const input = entries.find(entry => entry.isFile() && entry.name.startsWith('input.'))
  const below = entries
    .filter(entry => entry.isDirectory())
    .map(entry => entry.name)
    .sort()
    .flatMap(name => casesIn(join(place, name)))
  return input ? [toCase(place, folder, input.name), ...below] : below
}

function toCase(name: string, folder: string, input: string): Case {
  const options = join(folder, 'options.json')
  return {
    name,
    folder,
    bytes: readFileSync(join(folder, input)),
    options: {name: input, ...(existsSync(options) ? (JSON.parse(readFileSync(options, 'utf8')) as Options) : {})}
  }
}
