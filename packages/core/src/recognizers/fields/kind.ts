import type {Step} from '../../step.ts'
import {decideKind} from '../kind/decide-kind.ts'
import {namingSigns} from '../kind/naming-signs.ts'
import {purposeSigns} from '../kind/purpose-signs.ts'
import {sourceSigns} from '../kind/source-signs.ts'
import {voiceSigns} from '../kind/voice-signs.ts'
import {addCandidates, toReading} from './reading.ts'

/** What kind of document it is: decided by what it calls itself, whose voice it is, who made it, and what for. */
export const kind: Step = {
  name: 'kind',
  transform(tree, state) {
    const reading = toReading(tree, state)
    const signs = [namingSigns, voiceSigns, sourceSigns, purposeSigns].flatMap(find => find(reading))
    addCandidates(tree, 'kind', decideKind(signs))
  }
}
