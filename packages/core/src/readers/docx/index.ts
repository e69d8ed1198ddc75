import type {Head, Reader} from '../reader.ts'

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

/** A ZIP archive with a folder `word`, or with the list of types that all Office files have and none of the other folders. */
function sniff({bytes}: Head): number {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 0x03 || bytes[3] !== 0x04) return 0
  const names = new TextDecoder('windows-1252').decode(bytes)
  if (/word[/\\][\w/\\.-]+\.xml/.test(names)) return 1
  return names.includes('[Content_Types].xml') && !/(?:xl|ppt)\//.test(names) ? 0.6 : 0
}
