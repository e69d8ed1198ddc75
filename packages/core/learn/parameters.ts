import type {Model} from '../src/recognizers/label/model.ts'
import {zoneSteps, zones} from '../src/recognizers/label/states.ts'
import {type Role, roles} from '../src/tree/roles.ts'
import {states} from '../src/recognizers/label/states.ts'

/** The weights of a model as one list of numbers, with the place of each. */
export interface Parameters {
  readonly names: ReadonlyArray<string>
  /** Place of a weight by its name; `-1` if it is none. */
  placeOf(name: string): number
  /** Places of a feature's weights, in the order of `roles`. */
  rowOf(feature: string): number
}

/** The parameters of a model with these features; boundaries aside, which are learned by themselves. */
export function toParameters(features: ReadonlyArray<string>): Parameters {
  const names = [
    ...features.flatMap(feature => roles.map(role => `features ${feature} ${role}`)),
    ...roles.map(role => `continued ${role}`),
    ...zones.map(zone => `starts ${zone}`),
    ...zoneSteps.map(step => `zones ${step.join('>')}`),
    ...states.map(({zone, role}) => `zoneRoles ${zone}:${role}`),
    ...roles.flatMap(from => roles.map(to => `pairs ${from}>${to}`)),
    'secondHeadline'
  ]
  const places = new Map(names.map((name, index) => [name, index]))
  const rows = new Map(features.map((feature, index) => [feature, index * roles.length]))
  return {names, placeOf: name => places.get(name) ?? -1, rowOf: feature => rows.get(feature) ?? -1}
}

/** The numbers of `model`. */
export function toValues(model: Model, {names}: Parameters): Float64Array {
  return Float64Array.from(names, name => {
    const [table, key = '', role] = name.split(' ')
    if (table === 'secondHeadline') return model.secondHeadline
    if (table === 'features') return model.features[key]?.[role as Role] ?? 0
    const weights = model[table as 'continued' | 'pairs' | 'starts' | 'zoneRoles' | 'zones'] as Record<string, number>
    return weights[key] ?? 0
  })
}

/** Digits after the point that are kept of what was learned: more would tell of noise. */
export const digits = 2

/** `model` with the numbers of `values` in their places; what `model` has besides stays. */
export function toModel(model: Model, values: Float64Array, {names}: Parameters): Model {
  const result = structuredClone(model) as unknown as Record<string, Record<string, unknown>> & {secondHeadline: number}
  names.forEach((name, index) => {
    const [table = '', key = '', role] = name.split(' ')
    const value = values[index] ?? 0
    if (table === 'secondHeadline') result.secondHeadline = value
    else if (role === undefined) put(result[table] ?? {}, key, value)
    else put(((result['features'] ?? {})[key] ??= {}) as Record<string, unknown>, role, value)
  })
  return result as unknown as Model
}

function put(table: Record<string, unknown>, key: string, value: number) {
  if (value === 0) delete table[key]
  else table[key] = value
}
