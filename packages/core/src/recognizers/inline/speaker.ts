import type {Step} from '../../step.ts'
import {toText} from '../../tree/to-text.ts'
import {toReading} from '../fields/reading.ts'
import {speakerLabel} from './speaker-label.ts'
import {wrap} from './wrap.ts'

/** Wraps the label of a speaker at the start of a paragraph. */
export const speaker: Step = {
  name: 'speaker',
  transform(tree) {
    const {cues, of} = toReading(tree)
    for (const {block} of of('paragraph')) {
      const label = block.type === 'paragraph' ? speakerLabel(toText(block), cues) : undefined
      if (!label || block.type !== 'paragraph' || block.children[0]?.type === 'dateline') continue
      wrap(block, [{start: 0, end: label.length, toNode: children => ({type: 'speaker', children})}])
    }
  }
}
