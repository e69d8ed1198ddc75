import type {State} from '../../state.ts'
import {FlowBuilder} from '../flow/flow-builder.ts'
import {plain} from '../flow/phrasing-builder.ts'
import type {Cell} from '../flow/to-table.ts'
import {readByHandlers, type XmlHandler} from '../xml/read-by-handlers.ts'
import {namespaces} from './namespaces.ts'

type Handler = XmlHandler<FlowBuilder>

/**
 * The words of a diagram (SmartArt): those of its points, each a paragraph, in the order in which its data has them.
 *
 * @param part Name of the part with its data.
 */
export function readDiagram(part: string, source: string, state: State): Cell {
  const handlers: Readonly<Record<string, Handler>> = {
    'a:br': {open: (_, builder) => builder.phrasing.break()},
    'a:p': {close: (_, builder) => builder.endBlock()},
    'a:t': {
      text(text, builder) {
        const {value, origin} = text.decode()
        builder.phrasing.text(value, origin, plain)
      }
    }
  }
  const builder = new FlowBuilder(state.limits.blocks)
  readByHandlers(source, builder, ({name}) => handlers[name] ?? {}, state, {namespaces, part})
  return builder.close()
}
