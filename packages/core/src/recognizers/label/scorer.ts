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
    scores.fill(0)
    for (const name of features) add(rows.get(name), scores)
    toBest(scores)
  }
}

function add(row: Float64Array | undefined, scores: Float64Array) {
  if (!row) return
  for (let role = 0; role < scores.length; role++) scores[role] = (scores[role] ?? 0) + (row[role] ?? 0)
}

function toBest(scores: Float64Array) {
  let best = Number.NEGATIVE_INFINITY
  for (let role = 0; role < scores.length; role++) best = Math.max(best, scores[role] ?? best)
  for (let role = 0; role < scores.length; role++) scores[role] = (scores[role] ?? 0) - best
}
