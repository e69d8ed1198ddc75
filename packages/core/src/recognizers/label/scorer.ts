import {type Role, roles} from '../../tree/roles.ts'
import type {Model} from './model.ts'

/**
 * Writes to `scores` how much `features` speak for each role, in the order of `roles`; the best has 0, so that lines weigh the same
 * against each other.
 */
export type Scorer = (features: ReadonlyArray<string>, scores: Float64Array) => void

/** What a feature says: of which roles, by their places, and how much. */
class Row {
  readonly places: Uint8Array
  readonly weights: Float64Array

  constructor(weights: Readonly<Partial<Record<Role, number>>>) {
    const places = [...roles.keys()].filter(place => (weights[roles[place] as Role] ?? 0) !== 0)
    this.places = Uint8Array.from(places)
    this.weights = Float64Array.from(places, place => weights[roles[place] as Role] ?? 0)
  }
}

/** The scorer of a model. */
export function toScorer(model: Model): Scorer {
  const rows = new Map(Object.entries(model.features).map(([feature, weights]) => [feature, new Row(weights)]))
  return (features, scores) => {
    scores.fill(0)
    for (const name of features) add(rows.get(name), scores)
    toBest(scores)
  }
}

function add(row: Row | undefined, scores: Float64Array) {
  if (!row) return
  const {places, weights} = row
  for (let at = 0; at < places.length; at++) {
    const place = places[at] ?? 0
    scores[place] = (scores[place] ?? 0) + (weights[at] ?? 0)
  }
}

function toBest(scores: Float64Array) {
  let best = Number.NEGATIVE_INFINITY
  for (let role = 0; role < scores.length; role++) best = Math.max(best, scores[role] ?? best)
  for (let role = 0; role < scores.length; role++) scores[role] = (scores[role] ?? 0) - best
}
