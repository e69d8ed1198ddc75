import type {Step} from '../../step.ts'
import {toReading} from '../fields/reading.ts'
import {findTurns} from './find-turns.ts'
import {wrap} from './wrap.ts'

/** Wraps the label of a speaker at the start of a paragraph. */
export const speaker: Step = {
  name: 'speaker',
  transform(tree, state) {
    const {cues, of} = toReading(tree, state)
    const turns = of('paragraph', 'speaker')
    const labels = findTurns(
      turns.map(({text}) => text),
      cues
    )
    for (const [index, {block, role}] of turns.entries()) {
      const label = labels[index]
      if (!label || role !== 'paragraph' || block.type !== 'paragraph' || block.children[0]?.type === 'dateline')
        continue
      wrap(block, [{start: 0, end: label.length, toNode: children => ({type: 'speaker', children})}])
    }
  }
}
