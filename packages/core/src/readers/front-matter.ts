import type {Yaml} from 'mdast'
import type {State} from '../state.ts'
import {type Told, type ToldField, toAuthor, toCalendarDate, toLanguage} from './metadata.ts'

/** Front matter of a text: its node, what it tells, and where the text after it begins. */
export interface FrontMatter {
  node: Yaml
  told: Told[]
  end: number
}

/** Fences around lines of which the first is a key in lower case: letterheads between rulers have capitals. */
const fenced =
  /^---[ \t]*(?:\r\n?|\n)(?=\s*[a-z_][\w-]*[ \t]*:(?:\s|$))([\s\S]*?)(?:\r\n?|\n)(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|$)/

/** Keys of front matter for each field, the one that counts first in front. */
const keys: Readonly<Record<ToldField, ReadonlyArray<string>>> = {
  title: ['title'],
  author: ['author', 'authors', 'creator', 'creators'],
  date: ['date', 'published_time', 'published', 'pubdate', 'publish_date'],
  language: ['language', 'lang', 'locale'],
  genre: ['type', 'kind', 'category', 'categories', 'section', 'layout'],
  url: ['permalink', 'url', 'link', 'source_url'],
  'issuer.name': ['issuer', 'publisher', 'organization', 'organisation', 'agency', 'department', 'source']
}

/** How far front matter is to be believed: it was written for the document, but not always kept with it. */
const confidence = 0.8

const normalize: Readonly<Record<keyof typeof keys, (values: string[]) => string | undefined>> = {
  title: values => values[0],
  author: toAuthor,
  date: values => toCalendarDate(values[0] ?? ''),
  language: values => toLanguage(values[0] ?? ''),
  genre: values => values.join(', '),
  url: values => values[0],
  // Where a text was taken from is often an address.
  'issuer.name': values => values.find(value => !/^https?:|^www\./i.test(value))
}

/** The YAML front matter that `text` begins with; `undefined` if it has none. */
export async function readFrontMatter(text: string, state: State, part = ''): Promise<FrontMatter | undefined> {
  const match = fenced.exec(text)
  const value = match?.[1]
  if (match === null || value === undefined) return undefined
  const start = text.indexOf('\n', 3) < 0 ? text.indexOf(value, 3) : text.slice(0, match[0].length).indexOf(value, 4)
  const origin = [{part, start, end: start + value.length}]
  const node: Yaml = {type: 'yaml', value, role: 'furniture', origin}
  const {parseDocument} = await import('yaml')
  const document = parseDocument(value, {prettyErrors: false})
  const [error] = document.errors
  if (error) state.message('invalid-front-matter', `Expected valid YAML: ${error.message}`, origin)
  return {node, told: error ? [] : toTold(document.toJS()), end: match[0].length}
}

function toTold(data: unknown): Told[] {
  if (typeof data !== 'object' || data === null) return []
  const known = new Map(Object.entries(data).map(([key, value]) => [key.toLowerCase(), value as unknown]))
  const told: Told[] = []
  for (const field of Object.keys(keys) as Array<keyof typeof keys>) {
    for (const key of keys[field]) {
      const texts = toTexts(known.get(key))
      const value = normalize[field](texts)
      if (value === undefined || value === '') continue
      const text = texts.join(', ')
      const shown = text === value ? {} : {text}
      told.push({field, value, ...shown, source: `front-matter:${key}`, evidence: 'front-matter', confidence})
    }
  }
  return told
}

function toTexts(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(toTexts)
  if (typeof value === 'object' && value !== null) return 'name' in value ? toTexts(value.name) : []
  if (typeof value === 'string') return [value.trim()]
  return typeof value === 'number' ? [String(value)] : []
}
