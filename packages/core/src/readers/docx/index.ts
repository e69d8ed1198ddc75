import type {Head, Reader} from '../reader.ts'
import {readDirectory} from '../zip/directory.ts'

/** Documents of Word (Office Open XML, ECMA-376): text, lists, tables, notes, headers and footers, each in the XML of its part. */
export const docx: Reader = {
  name: 'docx',
  mediaTypes: [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.template',
    'application/vnd.ms-word.document.macroenabled.12',
    'application/vnd.ms-word.template.macroenabled.12'
  ],
  extensions: ['.docx', '.docm', '.dotx', '.dotm'],
  binary: true,
  sniff,
  async read(input, state) {
    const {fromDocx} = await import('./from-docx.ts')
    return fromDocx(input.bytes, state)
  }
}

/** Entries that are looked at to tell what an archive is. */
const sampled = 1000

/** A ZIP archive with parts of Word; where its directory is damaged, one whose first entries look so. */
function sniff({bytes, whole}: Head): number {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 0x03 || bytes[3] !== 0x04) return 0
  const {entries} = readDirectory(whole, sampled)
  if (entries.some(({name}) => /^word\/[^/]+\.xml$/.test(name))) return 1
  return /word[/\\][\w/\\.-]+\.xml/.test(new TextDecoder('windows-1252').decode(bytes)) ? 0.95 : 0
}
