import type {Step} from '../step.ts'
import type {Candidate, FieldName} from '../tree/fields.ts'
import {type Doubt, reportDoubts} from './report-doubts.ts'

/** Below this confidence, a message says that a field is hardly more than a guess: it is more likely wrong than right. */
const sure = 0.5

/** Fields that say one thing of the document; of a list, each entry stands for itself. */
const single: ReadonlyArray<FieldName> = [
  'language',
  'kind',
  'issuer.name',
  'identifier',
  'embargo',
  'headline',
  'byline',
  'dateline',
  'date',
  'infoSource'
]

/** Says which fields are hardly more than a guess. */
export const certainty: Step = {
  name: 'certainty',
  transform(tree, state) {
    const doubts = single.flatMap(name => {
      const best: Candidate<unknown> | undefined = tree.fields?.[name]?.[0]
      return best && best.confidence < sure ? [toDoubt(name, best)] : []
    })
    reportDoubts('uncertain-field', 'fields', doubts, state)
  }
}

function toDoubt(name: FieldName, {value, source, evidence, origin}: Candidate<unknown>): Doubt {
  const words = typeof value === 'string' ? value : JSON.stringify(value)
  const why = source ?? evidence
  return {
    reason: `Expected a clear \`${name}\`, but \`${words}\` is hardly more than a guess (${why})`,
    short: `\`${name}\` (\`${words}\`, ${why})`,
    origin
  }
}
