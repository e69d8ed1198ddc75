import {basename} from 'node:path'
import type {Options} from '@dateline/core'
import {isDate} from './is-date.ts'
import type {Job} from './job.ts'
import {readFile} from './read-input.ts'
import type {Line} from './to-lines.ts'

/** What a line of input may say; other fields are let be. */
interface Request {
  path?: string
  text?: string
  base64?: string
  type?: string
  url?: string
  received?: string
}

const contents = ['path', 'text', 'base64'] as const
const strings = [...contents, 'type', 'url', 'received'] as const

/** The job that a line of input asks for; of a line that makes no sense, one that fails and says why. */
export function toJob({number, text}: Line, shared: Options): Job {
  const label = `line ${number}`
  // Of a line without an id, its number.
  let id: number | string = number
  try {
    const value = toObject(text)
    id = toId(value) ?? number
    const request = toRequest(value)
    return {id, label, read: () => read(request), options: {...shared, ...toOptions(request)}}
  } catch (error) {
    return {id, label, read: () => Promise.reject(error), options: shared}
  }
}

/** @throws {TypeError} If it is neither text nor number. */
function toId({id}: Record<string, unknown>): number | string | undefined {
  if (id === undefined || typeof id === 'string' || typeof id === 'number') return id
  throw new TypeError('Expected a string or a number as `id`')
}

/** @throws {TypeError} If it makes no sense. */
function toRequest(value: Record<string, unknown>): Request {
  for (const name of strings) {
    if (value[name] !== undefined && typeof value[name] !== 'string') {
      throw new TypeError(`Expected a string as \`${name}\``)
    }
  }
  const {url, received}: Request = value
  if (url !== undefined && !URL.canParse(url)) throw new TypeError('Expected an absolute URL as `url`')
  if (received !== undefined && !isDate(received))
    throw new TypeError('Expected a date such as 2026-04-09 as `received`')
  if (contents.filter(name => value[name] !== undefined).length !== 1) {
    throw new TypeError('Expected one of `path`, `text` and `base64`')
  }
  return value
}

function toObject(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>
  } catch {
    // Told below, together with JSON that is something else.
  }
  throw new TypeError('Expected a JSON object on one line')
}

async function read({path, text, base64}: Request): Promise<Uint8Array> {
  if (path !== undefined) return readFile(path)
  if (text !== undefined) return new TextEncoder().encode(text)
  if (/^[\w+/-]*={0,2}$/.test(base64 ?? '')) return Buffer.from(base64 ?? '', 'base64')
  throw new Error('Expected base64 as `base64`')
}

function toOptions({path, type, url, received}: Request): Options {
  return {
    ...(path === undefined ? {} : {name: basename(path)}),
    ...(type === undefined ? {} : {type}),
    ...(url === undefined ? {} : {url}),
    ...(received === undefined ? {} : {received})
  }
}
