import type {Context} from '../context.ts'
import type {Unit} from '../units.ts'

/** Adds the names of the features that a unit has. */
export type Features = (unit: Unit, context: Context, names: string[]) => void

/** Adds the name of a feature; `false`, `undefined` and `''` are none. */
export function add(names: string[], name: string | false | undefined): void {
  if (name) names.push(name)
}
