import {type Role, roles} from '../../tree/roles.ts'
import type {Model} from './model.ts'

/**
 * Writes to `scores` how much `features` speak for each role, in the order of `roles`; the best has 0, so that lines weigh the same
 * against each other.
 */
export type Scorer = (features: ReadonlyArray<string>, scores: Float64Array) => void

/** The scorer of a model. */
export function toScorer(model: Model): Scorer {
  const rows = new Map(Object.entries(model.features).map(([feature, row]) => [feature, toRow(row)]))
  return (features, scores) => {
    scores.fill(0)
    for (const name of features) add(rows.get(name), scores)
    toBest(scores)
  }
}

function add(row: Float64Array | undefined, scores: Float64Array) {
  if (!row) return
  for (let role = 0; role < row.length; role++) scores[role] = (scores[role] ?? 0) + (row[role] ?? 0)
}

function toBest(scores: Float64Array) {
  let best = Number.NEGATIVE_INFINITY
  for (const score of scores) best = Math.max(best, score)
  for (let role = 0; role < scores.length; role++) scores[role] = (scores[role] ?? 0) - best
}

function toRow(row: Readonly<Partial<Record<Role, number>>>): Float64Array {
  return Float64Array.from(roles, role => row[role] ?? 0)
}
