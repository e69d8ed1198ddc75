import type {Context} from '../context.ts'
import type {Unit} from '../units.ts'

/** The names of the features that a unit has; `false`, `undefined` and `''` are none. */
export type Features = (unit: Unit, context: Context) => Array<string | false | undefined>
