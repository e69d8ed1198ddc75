import {type Role, roles} from '../../tree/roles.ts'
import type {Context} from './context.ts'
import {certain} from './line-scores.ts'
import {cueWords} from './features/cue-words.ts'
import {facts} from './features/facts.ts'
import type {Features} from './features/features.ts'
import {addBackMatter} from './features/back-matter.ts'
import {addNeighbors} from './features/neighbors.ts'
import {shape} from './features/shape.ts'
import {structure} from './features/structure.ts'
import {titles} from './features/titles.ts'
import type {Model} from './model.ts'
import type {Unit} from './units.ts'

/** Features of a line, group by group. */
const groups: ReadonlyArray<Features> = [shape, structure, titles, cueWords, facts]

/** The names of the features of each unit, its neighbors' included; none for a line that surely continues its block. */
export function featuresOf(units: ReadonlyArray<Unit>, context: Context): string[][] {
  const own = units.map(unit => (unit.continues < certain ? ownFeatures(unit, context) : []))
  addBackMatter(own)
  addNeighbors(own)
  return own
}

function ownFeatures(unit: Unit, context: Context): string[] {
  const names = ['any']
  for (const group of groups) for (const name of group(unit, context)) if (name) names.push(name)
  return names
}

/**
 * How much the features of each line speak for each role, in the order of `roles`; a line's best has 0, so that lines weigh
 * the same against each other.
 */
export type Scorer = (features: ReadonlyArray<ReadonlyArray<string>>) => Float64Array[]

/** The scorer of a model. */
export function toScorer(model: Model): Scorer {
  const rows = new Map(Object.entries(model.features).map(([feature, row]) => [feature, toRow(row)]))
  return features => {
    // One array for all lines: making one costs more than filling it.
    const all = new Float64Array(features.length * roles.length)
    return features.map((names, line) => {
      const scores = all.subarray(line * roles.length, (line + 1) * roles.length)
      for (const name of names) add(rows.get(name), scores)
      return toBest(scores)
    })
  }
}

function add(row: Float64Array | undefined, scores: Float64Array) {
  if (!row) return
  for (let role = 0; role < row.length; role++) scores[role] = (scores[role] ?? 0) + (row[role] ?? 0)
}

function toBest(scores: Float64Array): Float64Array {
  let best = Number.NEGATIVE_INFINITY
  for (const score of scores) best = Math.max(best, score)
  for (let role = 0; role < scores.length; role++) scores[role] = (scores[role] ?? 0) - best
  return scores
}

function toRow(row: Readonly<Partial<Record<Role, number>>>): Float64Array {
  return Float64Array.from(roles, role => row[role] ?? 0)
}
