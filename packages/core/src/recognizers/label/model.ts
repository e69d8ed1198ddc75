import type {Role} from '../../tree/roles.ts'
import type {Zone} from './states.ts'
import learned from './model.json' with {type: 'json'}

/**
 * What the decoder weighs with. All weights are on one scale, that of natural logarithms of odds: 1 is a hint, 3 a strong
 * sign, 6 nearly decides. What is not in a table weighs 0.
 */
export interface Model {
  /** How much a feature of a line speaks for each role, by feature. */
  readonly features: Readonly<Record<string, Readonly<Partial<Record<Role, number>>>>>
  /** How much a sign at a line end speaks for the next line continuing the block. */
  readonly boundaries: Readonly<Record<string, number>>
  /** How much speaks for a line continuing a block of a role, rather than beginning another, whatever the signs. */
  readonly continued: Readonly<Partial<Record<Role, number>>>
  /** What it scores to begin in a zone. */
  readonly starts: Readonly<Partial<Record<Zone, number>>>
  /** What it scores to go from one zone to another, by `body>back`. */
  readonly zones: Readonly<Record<string, number>>
  /** Roles that are rarer or more frequent in one zone than in another, by `back:letterhead`. */
  readonly zoneRoles: Readonly<Record<string, number>>
  /** Blocks that follow each other more, or less, than their zones tell, by `kind>headline`. */
  readonly pairs: Readonly<Record<string, number>>
  /** What it scores for a head to have another headline. */
  readonly secondHeadline: number
}

/** The weights that were learned; `learn/` has the script that made them and tells how. */
export const model: Model = learned
