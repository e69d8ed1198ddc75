import type {Step} from '../../step.ts'
import {toText} from '../../tree/to-text.ts'
import {toReading} from '../fields/reading.ts'
import {findQuotations} from './find-quotations.ts'
import {wrap} from './wrap.ts'

/** Wraps the quotations of a paragraph that the text ties to somebody. */
export const quotation: Step = {
  name: 'quotation',
  transform(tree) {
    const {cues, of} = toReading(tree)
    for (const {block} of of('paragraph')) {
      if (block.type !== 'paragraph') continue
      const found = findQuotations(toText(block), cues)
      wrap(
        block,
        found.map(({start, end, ...who}) => ({start, end, toNode: children => ({type: 'quotation', ...who, children})}))
      )
    }
  }
}
