import type {Head, Reader} from '../reader.ts'

/** Texts of OpenDocument (ISO/IEC 26300), as LibreOffice writes them: each word in the XML of its part. */
export const odt: Reader = {
  name: 'odt',
  mediaTypes: ['application/vnd.oasis.opendocument.text', 'application/vnd.oasis.opendocument.text-template'],
  extensions: ['.odt', '.ott'],
  binary: true,
  sniff,
  async read(input, state) {
    const {fromOdt} = await import('./from-odt.ts')
    return fromOdt(input.bytes, state)
  }
}

/** A ZIP archive that begins with its type, which is stored. */
function sniff({bytes}: Head): number {
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b || bytes[2] !== 0x03 || bytes[3] !== 0x04) return 0
  return new TextDecoder('windows-1252').decode(bytes).includes('application/vnd.oasis.opendocument.text') ? 1 : 0
}
