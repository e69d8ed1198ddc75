import type {Step} from '../../step.ts'
import {identifierIn} from './identifier-pattern.ts'
import {addCandidates, candidateIn, toReading} from './reading.ts'

/** The number or symbol of the document. */
export const identifier: Step = {
  name: 'identifier',
  transform(tree) {
    const blocks = toReading(tree).of('identifier')
    addCandidates(
      tree,
      'identifier',
      blocks.map(each => candidateIn(identifierIn(each.text) ?? each.text, each, 'role', 0.9))
    )
  }
}
