import {roles} from '../../tree/roles.ts'
import {type Arcs, toArcs} from './arcs.ts'
import type {Model} from './model.ts'
import {start, states, transition} from './states.ts'

/** A model's tables by state, `from * states.length + to` for pairs. */
export interface Tables {
  readonly starts: Float64Array
  /** Their exponentials. */
  readonly startFactors: Float64Array
  readonly transitions: Float64Array
  /** The same, to sum up over. */
  readonly arcs: Arcs
  /** By role. */
  readonly continued: Float64Array
}

/** The tables of `model`. */
export function toTables(model: Model): Tables {
  const starts = Float64Array.from(states, state => start(state, model))
  const transitions = Float64Array.from(states.flatMap(from => states.map(to => transition(from, to, model))))
  return {
    starts,
    startFactors: starts.map(Math.exp),
    transitions,
    arcs: toArcs(model),
    continued: Float64Array.from(roles, role => model.continued[role] ?? 0)
  }
}
