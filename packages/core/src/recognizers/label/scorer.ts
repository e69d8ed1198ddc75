import {roles} from '../../tree/roles.ts'
import type {Model} from './model.ts'

/**
 * Writes to `scores` how much `features` speak for each role, in the order of `roles`; the best has 0, so that lines weigh the same
 * against each other.
 */
export type Scorer = (features: ReadonlyArray<string>, scores: Float64Array) => void

/** The scorer of a model. */
export function toScorer(model: Model): Scorer {
  // What each feature says of each role: of most roles something, so that whole rows are sooner added than what is not 0.
  const rows = new Map(
    Object.entries(model.features).map(([feature, weights]) => [
      feature,
      Float64Array.from(roles, role => weights[role] ?? 0)
    ])
  )
  return (features, scores) => {
    const {length} = scores
    scores.fill(0)
    for (const name of features) {
      const row = rows.get(name)
      if (row) for (let role = 0; role < length; role++) scores[role] = (scores[role] as number) + (row[role] as number)
    }
    toBest(scores)
  }
}

function toBest(scores: Float64Array) {
  const {length} = scores
  let best = Number.NEGATIVE_INFINITY
  // Sooner told by a comparison than by `Math.max`, which minds what is no number.
  for (let role = 0; role < length; role++) if ((scores[role] as number) > best) best = scores[role] as number
  for (let role = 0; role < length; role++) scores[role] = (scores[role] as number) - best
}
