import type {Model} from './model.ts'
import {
  canFollow,
  type DecoderState,
  prior,
  stateZones,
  states,
  transition,
  type Zone,
  zones,
  zoneStep
} from './states.ts'

/**
 * The steps from state to state, as factors: exponentials of what they score. Most steps from a state into a zone multiply with the same
 * but for what each state is worth by itself, so that they are summed up zone by zone; the arcs are what others multiply with beside that.
 * They are less than half of all steps.
 */
export interface Arcs {
  /** By `from * zones.length + zone`: what is common to the steps into a zone; 0 where most of them can not be taken. */
  readonly common: Float64Array
  /** By state: what it is worth wherever it is stepped to from. */
  readonly worth: Float64Array
  /** Where the arcs of each state begin; they end where the next one's begin. */
  readonly first: Int32Array
  /** The state that an arc goes to. */
  readonly other: Int32Array
  /** What the step multiplies with beside what is common; below 0 where it is less. */
  readonly factors: Float64Array
}

/** Share by which two exponentials of one score differ: they are rounded at other places. */
const rounding = 1e-12

/** The arcs of `model`. */
export function toArcs(model: Model): Arcs {
  const worth = Float64Array.from(states, state => Math.exp(prior(state, model)))
  const common = Float64Array.from(
    states.flatMap(from => zones.map(zone => (isOpen(from, zone) ? Math.exp(zoneStep(from.zone, zone, model)) : 0)))
  )
  const first = [0]
  const other: number[] = []
  const factors: number[] = []
  for (const [place, from] of states.entries()) {
    for (const [to, state] of states.entries()) {
      const usual = (common[place * zones.length + (stateZones[to] ?? 0)] ?? 0) * (worth[to] ?? 0)
      const factor = Math.exp(transition(from, state, model)) - usual
      if (Math.abs(factor) <= usual * rounding) continue
      other.push(to)
      factors.push(factor)
    }
    first.push(other.length)
  }
  return {
    common,
    worth,
    first: Int32Array.from(first),
    other: Int32Array.from(other),
    factors: Float64Array.from(factors)
  }
}

/** Whether most states of a zone can follow on `from`: where the head opens, nothing but the headline can. */
function isOpen(from: DecoderState, zone: Zone): boolean {
  const within = states.filter(state => state.zone === zone)
  return within.filter(state => canFollow(from, state)).length * 2 > within.length
}
