import type {Role} from '../../tree/roles.ts'
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

/** How much the features speak for each role; the best role has 0, so that lines weigh the same against each other. */
export function scoreRoles(features: ReadonlyArray<string>): Map<Role, number> {
  const scores = new Map<Role, number>(roles.map(role => [role, 0]))
  for (const feature of features) {
    for (const [role, weight] of Object.entries(weights[feature] ?? {}) as Array<[Role, number]>) {
      scores.set(role, (scores.get(role) ?? 0) + weight)
    }
  }
  const best = Math.max(...scores.values())
  for (const [role, score] of scores) scores.set(role, score - best)
  return scores
}
