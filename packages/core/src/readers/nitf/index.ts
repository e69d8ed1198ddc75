import {root} from '../../tree/builders.ts'
import type {Reader} from '../reader.ts'
import {ItemBuilder} from '../wire/item-builder.ts'
import {reportWithdrawn} from '../wire/report-withdrawn.ts'
import {at, attribute} from '../wire/xml-nodes.ts'
import {xmlCharset} from '../xml/decode-xml.ts'
import {rootOf} from '../xml/root-of.ts'
import {toElements} from '../xml/to-elements.ts'
import {fromNitf} from './from-nitf.ts'

/** NITF, the News Industry Text Format of the IPTC, versions 2 and 3. */
export const nitf: Reader = {
  name: 'nitf',
  mediaTypes: ['application/nitf+xml', 'text/vnd.iptc.nitf'],
  extensions: ['.nitf', '.xml'],
  structured: true,
  declaredCharset: xmlCharset,
  sniff: ({text}) => (rootOf(text)?.local === 'nitf' ? 1 : 0),
  read(input, state) {
    const top = toElements(input.text, state, {namespaces: {}})
    if (!top) return root([])
    const builder = new ItemBuilder(state)
    fromNitf(top, builder, input.text)
    reportWithdrawn(attribute(at(top, 'head/docdata'), 'management-status'), state)
    return builder.toTree()
  }
}
