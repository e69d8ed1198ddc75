import type {Head, Reader} from '../reader.ts'
import {rootOf} from '../xml/root-of.ts'

/** Texts of OpenDocument (ISO/IEC 26300), as LibreOffice writes them, packed or as one XML: each word in the XML of its part. */
export const odt: Reader = {
  name: 'odt',
  mediaTypes: [
    'application/vnd.oasis.opendocument.text',
    'application/vnd.oasis.opendocument.text-template',
    'application/vnd.oasis.opendocument.text-flat-xml'
  ],
  extensions: ['.odt', '.ott', '.fodt'],
  binary: true,
  sniff,
  async read(input, state) {
    const {fromOdt} = await import('./from-odt.ts')
    return fromOdt(input.bytes, state)
  }
}

/** The namespace of what all of its documents have in common. */
const office = 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'

/**
 * A ZIP archive that begins with its type, which is stored, or an XML that is all of it; that of a sheet has another type, if it comes
 * early.
 */
function sniff({bytes, text}: Head): number {
  const root = text.includes(office) ? rootOf(text) : undefined
  if (root?.uri === office && root.local === 'document') {
    const type = /:mimetype="([^"]*)/.exec(text)?.[1] ?? ''
    return type === '' || type.includes('opendocument.text') ? 1 : 0
  }
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 0x03 || bytes[3] !== 0x04) return 0
  return new TextDecoder('windows-1252').decode(bytes).includes('application/vnd.oasis.opendocument.text') ? 1 : 0
}
