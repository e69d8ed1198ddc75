import {roles} from '../../tree/roles.ts'
import type {Context} from './context.ts'
import {cueWords} from './features/cue-words.ts'
import {facts} from './features/facts.ts'
import type {Features} from './features/features.ts'
import {shape} from './features/shape.ts'
import {structure} from './features/structure.ts'
import type {Unit} from './units.ts'
import {weights} from './weights.ts'

/** Features of a line, group by group. */
const groups: ReadonlyArray<Features> = [shape, structure, cueWords, facts]

/** The names of the features of `unit`. */
export function featuresOf(unit: Unit, context: Context): string[] {
  const names = ['any']
  for (const group of groups) for (const name of group(unit, context)) if (name) names.push(name)
  return names
}

/** The weights of each feature, in the order of `roles`. */
const rows: ReadonlyMap<string, Float64Array> = new Map(
  Object.entries(weights).map(([feature, row]) => [feature, Float64Array.from(roles, role => row[role] ?? 0)])
)

/**
 * How much the features speak for each role, in the order of `roles`; the best has 0, so that lines weigh the same
 * against each other.
 */
export function scoreRoles(features: ReadonlyArray<string>): Float64Array {
  const scores = new Float64Array(roles.length)
  for (const feature of features) {
    const row = rows.get(feature)
    if (row)
      for (let index = 0; index < scores.length; index++) scores[index] = (scores[index] ?? 0) + (row[index] ?? 0)
  }
  const best = Math.max(...scores)
  return scores.map(score => score - best)
}
