import type {Reader} from '../reader.ts'
import {xmlCharset} from '../xml/decode-xml.ts'
import {rootOf} from '../xml/root-of.ts'

/** NITF, the News Industry Text Format of the IPTC, versions 2 and 3. */
export const nitf: Reader = {
  name: 'nitf',
  mediaTypes: ['application/nitf+xml', 'text/vnd.iptc.nitf'],
  extensions: ['.nitf', '.xml'],
  structured: true,
  declaredCharset: xmlCharset,
  sniff: ({text}) => (rootOf(text)?.local === 'nitf' ? 1 : 0),
  read: async (input, state) => (await import('./read-nitf.ts')).readNitf(input, state)
}
