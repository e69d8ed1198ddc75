import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {type Zippable, zipSync} from 'fflate'
import {writeCompound} from '../../src/readers/compound/write-compound.ts'

/** A time that every entry has, so that an archive is the same in every build. */
const time = '1980-01-01T12:00:00'

const office = 'http://schemas.openxmlformats.org'

/** Parts that belong to a document of Word by their mere names, with the types of their relationships. */
const related: ReadonlyArray<readonly [name: RegExp, type: string]> = [
  [/^(?:styles|numbering|footnotes|endnotes|comments|settings)\.xml$/, ''],
  [/^header\d*\.xml$/, 'header'],
  [/^footer\d*\.xml$/, 'footer']
]

/**
 * The archive of the files below `folder`: what a fixture of an Office file is made from; for a `.doc`, the compound file of them. What
 * every DOCX has and a fixture does not say is added: types, and relationships to parts, whose ids are their names (`header1`).
 */
export function buildArchive(folder: string, input: string): Uint8Array {
  const files = new Map<string, Uint8Array>()
  const names = readdirSync(folder, {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort()
  for (const name of names) files.set(name, readFileSync(join(folder, name)))
  if (input.endsWith('.doc')) return toCompound(files)
  const mimetype = files.get('mimetype')
  const added = mimetype ? {} : completed(names)
  const zippable: Zippable = {}
  // OpenDocument tells its type in the first entry, which is stored.
  if (mimetype) zippable['mimetype'] = [mimetype, {level: 0, mtime: time}]
  for (const [name, text] of Object.entries(added)) zippable[name] = [new TextEncoder().encode(text), {mtime: time}]
  for (const [name, bytes] of files) if (name !== 'mimetype') zippable[name] = [bytes, {mtime: time}]
  return zipSync(zippable)
}

function toCompound(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const streams = [...files].map(([name, bytes]) => ({kind: 'stream' as const, name, read: () => bytes, children: []}))
  return writeCompound({kind: 'storage', name: 'Root Entry', read: () => new Uint8Array(), children: streams})
}

function completed(names: string[]): Record<string, string> {
  const result: Record<string, string> = {}
  const relationships = (lines: string[]) =>
    `<Relationships xmlns="${office}/package/2006/relationships">${lines.join('')}</Relationships>`
  const line = (id: string, type: string, target: string) =>
    `<Relationship Id="${id}" Type="${office}/officeDocument/2006/relationships/${type}" Target="${target}"/>`
  const add = (name: string, text: string) => {
    if (!names.includes(name)) result[name] = text
  }
  add('[Content_Types].xml', `<Types xmlns="${office}/package/2006/content-types"/>`)
  add('_rels/.rels', relationships([line('document', 'officeDocument', 'word/document.xml')]))
  const parts = names.flatMap(name => {
    const file = name.startsWith('word/') ? name.slice(5) : ''
    const known = related.find(([pattern]) => pattern.test(file))
    const id = file.replace('.xml', '')
    return known ? [line(id, known[1] || id, file)] : []
  })
  add('word/_rels/document.xml.rels', relationships(parts))
  return result
}
