import type {Step} from '../../step.ts'
import {identifierIn, numberWithin} from './identifier-pattern.ts'
import {addCandidates, candidateIn, type ReadBlock, toReading} from './reading.ts'

/** The number or symbol of the document: a line of its own, or beside what the document calls itself. */
export const identifier: Step = {
  name: 'identifier',
  transform(tree) {
    const {of} = toReading(tree)
    addCandidates(tree, 'identifier', [
      ...of('identifier').map(each => candidateIn(identifierIn(each.text) ?? each.text, each, 'role', 0.9)),
      ...of('kind').flatMap(besideKind)
    ])
  }
}

/** "Press release No. 45/2025". */
function besideKind({block, text}: ReadBlock) {
  const found = numberWithin(text)
  return found
    ? [candidateIn(found.value, {block, start: found.index, end: found.index + found.value.length}, 'label', 0.8)]
    : []
}
