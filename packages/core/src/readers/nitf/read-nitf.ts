import {root} from '../../tree/builders.ts'
import {ItemBuilder} from '../wire/item-builder.ts'
import {reportWithdrawn} from '../wire/report-withdrawn.ts'
import {at, attribute} from '../wire/xml-nodes.ts'
import {toElements} from '../xml/to-elements.ts'
import {fromNitf} from './from-nitf.ts'
import type {Input} from '../reader.ts'
import type {State} from '../../state.ts'
import type {Root} from '../../tree/types.ts'

/** Reads NITF, the News Industry Text Format of the IPTC, versions 2 and 3. */
export function readNitf(input: Input, state: State): Root {
  const top = toElements(input.text, state, {namespaces: {}})
  if (!top) return root([])
  const builder = new ItemBuilder(state)
  fromNitf(top, builder, input.text)
  reportWithdrawn(attribute(at(top, 'head/docdata'), 'management-status'), state)
  return builder.toTree()
}
