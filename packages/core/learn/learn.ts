import {addChance} from '../src/recognizers/label/chance.ts'
import {toContinuations} from '../src/recognizers/label/continuations.ts'
import {type Sums, sumReadings} from '../src/recognizers/label/forward-backward.ts'
import {continuedShare, type LineScores, mostAgainst, toLineScores} from '../src/recognizers/label/line-scores.ts'
import type {Model} from '../src/recognizers/label/model.ts'
import {isSecondHeadline, stateRoles, states} from '../src/recognizers/label/states.ts'
import type {Line} from '../src/recognizers/label/lines.ts'
import {featuresOf} from '../src/recognizers/label/read-openings.ts'
import {type Scorer, toScorer} from '../src/recognizers/label/scorer.ts'
import {type Tables, toTables} from '../src/recognizers/label/tables.ts'
import {roles} from '../src/tree/roles.ts'
import {learnBoundaries} from './boundaries.ts'
import type {Example} from './examples.ts'
import type {GoldLine} from './gold.ts'
import {minimize} from './minimize.ts'
import {digits, type Parameters, toModel, toParameters, toValues} from './parameters.ts'

/** How strongly a weight is drawn back to where it starts from: the inverse variance of a Gaussian around it. */
export interface Pulls {
  own: number
  neighbor: number
  transition: number
}

/** Chosen by cross-validation; see `bench/recognition.ts`. */
export const pulls: Pulls = {own: 1.5, neighbor: 3, transition: 100}

/** A feature of fewer documents than this says more of them than of releases. */
const fewestDocuments = 2

/** A document of more lines than this counts less for each: pages of a thousand menu lines must not drown the rest. */
const fullLines = 40

/** A document's lines with their features. */
interface Sequence {
  features: string[][]
  continues: Float64Array
  lines: ReadonlyArray<Line>
  gold: GoldLine[]
}

const count = states.length

/** The model that makes the labels of `examples` most likely: a conditional random field, with zones as hidden states. */
export function learn(examples: ReadonlyArray<Example>, prior: Model, by: Pulls = pulls): Model {
  const based: Model = {...prior, boundaries: rounded(learnBoundaries(examples, prior.boundaries))}
  const sequences = examples.map(example => toSequence(example, based)).filter(({gold}) => gold.length > 0)
  const parameters = toParameters(frequentFeatures(sequences))
  const start = toValues(based, parameters)
  const strengths = Float64Array.from(parameters.names, name => strengthOf(name, by))
  const values = minimize(start, strengths, (at, gradient) => {
    const model = toModel(based, at, parameters)
    const tables = toTables(model)
    const score = toScorer(model)
    const steps = emptySteps()
    const loss = sequences.reduce((sum, each) => sum + addGradient(each, tables, score, parameters, gradient, steps), 0)
    addTransitions(steps, parameters, gradient)
    return loss
  })
  return toModel(based, values.map(round), parameters)
}

function rounded(weights: Record<string, number>): Record<string, number> {
  return Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, round(weight)]))
}

/** Weights up to this tell of noise, and each takes time. */
const leastTold = 0.02

function round(value: number): number {
  const short = Number(value.toFixed(digits))
  return Math.abs(short) > leastTold ? short : 0
}

function toSequence({context, gold}: Example, model: Model): Sequence {
  const continues = toContinuations(context, model)
  return {
    features: featuresOf(context, continues),
    continues,
    lines: context.lines,
    gold
  }
}

function frequentFeatures(sequences: ReadonlyArray<Sequence>): string[] {
  const counts = new Map<string, number>()
  for (const {features} of sequences) {
    for (const name of new Set(features.flat())) counts.set(name, (counts.get(name) ?? 0) + 1)
  }
  return [...counts].flatMap(([name, documents]) => (documents >= fewestDocuments ? [name] : [])).sort()
}

/**
 * What is none of the document is drawn back more: pages of releases have little beside them that could be taken for text,
 * other pages have lists and listings that are their text.
 */
const awayPull = 40

function strengthOf(name: string, by: Pulls): number {
  if (/ (?:furniture|related)$/.test(name)) return by.own * awayPull
  if (!name.startsWith('features ')) return by.transition
  return /^features (?:before|after):/.test(name) ? by.neighbor : by.own
}

/** Adds what one document says of the gradient; returns its loss. */
function addGradient(
  {features, continues, lines: judged, gold}: Sequence,
  tables: Tables,
  score: Scorer,
  parameters: Parameters,
  gradient: Float64Array,
  steps: Steps
): number {
  const observations = judged.map((judgedLine, line) => {
    const scores = new Float64Array(roles.length)
    const names = features[line] ?? []
    score(names, scores)
    addChance(scores, judgedLine, names)
    return {scores, continues: continues[line] ?? 0}
  })
  // Nothing is folded: what is labelled may begin anywhere.
  const lines = toLineScores(observations, tables.continued)
  const truth = onlyGold(lines, gold)
  const free = sumReadings(lines, tables)
  const bound = sumReadings(truth, tables)
  // Labels that no reading can have tell nothing.
  if (!Number.isFinite(bound.total)) return 0
  const weight = Math.min(1, Math.sqrt(fullLines / gold.length))
  const expected = toCounts(lines, tables, free, weight)
  const observed = toCounts(truth, tables, bound, weight)
  observations.forEach(({scores}, line) => {
    const slopes = emissionSlopes(scores, expected, observed, line)
    for (const name of features[line] ?? []) {
      const row = parameters.rowOf(name)
      if (row >= 0) slopes.forEach((slope, role) => (gradient[row + role] = (gradient[row + role] ?? 0) + slope))
    }
  })
  addSteps(expected, observed, steps)
  return weight * (free.total - bound.total)
}

/** The scores with all readings struck out that the labels do not allow. */
function onlyGold({begin, carry, ...lines}: LineScores, gold: ReadonlyArray<GoldLine>): LineScores {
  const strike = (scores: Float64Array, begins: boolean) =>
    scores.map((score, at) => {
      const line = gold[Math.floor(at / roles.length)]
      const out = line && (line.begins === !begins || !line.roles.includes(roles[at % roles.length] ?? 'paragraph'))
      return out ? Number.NEGATIVE_INFINITY : score
    })
  return {...lines, begin: strike(begin, true), carry: strike(carry, false)}
}

/**
 * How often, over all readings and times a document's weight, a line begins or continues in a state (by
 * `line * states.length + state`), and one state follows another.
 */
interface Counts {
  begin: Float64Array
  carry: Float64Array
  pairs: Float64Array
}

function toCounts({length, begin, carry}: LineScores, tables: Tables, sums: Sums, weight: number): Counts {
  const {forward, backward, scales} = sums
  const steps = tables.transitions.map(Math.exp)
  const counts: Counts = {
    begin: new Float64Array(forward.length),
    carry: new Float64Array(forward.length),
    pairs: new Float64Array(count * count)
  }
  for (let state = 0; state < count; state++)
    counts.begin[state] = (forward[state] ?? 0) * (backward[state] ?? 0) * weight
  for (let line = 1; line < length; line++) {
    const before = forward.subarray((line - 1) * count, line * count)
    const after = backward
      .subarray(line * count, (line + 1) * count)
      .map(value => (value * weight) / (scales[line] ?? 1))
    const entering = after.map((value, to) => value * Math.exp(scoreOf(begin, line, to)))
    const open = placesOf(entering)
    for (const from of placesOf(before)) {
      for (const to of open) {
        const share = (before[from] ?? 0) * (steps[from * count + to] ?? 0) * (entering[to] ?? 0)
        increase(counts.begin, line * count + to, share)
        increase(counts.pairs, from * count + to, share)
      }
    }
    after.forEach((value, state) => {
      counts.carry[line * count + state] = (before[state] ?? 0) * Math.exp(scoreOf(carry, line, state)) * value
    })
  }
  return counts
}

/** What a line scores in a state. */
function scoreOf(scores: Float64Array, line: number, state: number): number {
  return scores[line * roles.length + (stateRoles[state] ?? 0)] ?? 0
}

/** Places of what is not 0: where readings are struck out, few are left. */
function placesOf(values: Float64Array): number[] {
  const places: number[] = []
  values.forEach((value, place) => {
    if (value !== 0) places.push(place)
  })
  return places
}

function increase(values: Float64Array, place: number, by: number) {
  values[place] = (values[place] ?? 0) + by
}

/** The slope of the loss by a line's score for each role. */
function emissionSlopes(scores: Float64Array, expected: Counts, observed: Counts, line: number): Float64Array {
  const slopes = new Float64Array(roles.length)
  for (let state = 0; state < count; state++) {
    const role = stateRoles[state] ?? 0
    const free = (scores[role] ?? 0) * continuedShare > mostAgainst ? continuedShare : 0
    const at = line * count + state
    const begun = (expected.begin[at] ?? 0) - (observed.begin[at] ?? 0)
    const carried = (expected.carry[at] ?? 0) - (observed.carry[at] ?? 0)
    increase(slopes, role, begun + free * carried)
  }
  // Scores are told against the best one, which therefore pays for all.
  const best = scores.indexOf(Math.max(...scores))
  slopes[best] = (slopes[best] ?? 0) - slopes.reduce((sum, slope) => sum + slope, 0)
  return slopes
}

/** Slopes of the loss by what it scores to start in a state, to continue in it, and to go from one to another. */
interface Steps {
  start: Float64Array
  carry: Float64Array
  pairs: Float64Array
}

function emptySteps(): Steps {
  return {start: new Float64Array(count), carry: new Float64Array(count), pairs: new Float64Array(count * count)}
}

function addSteps(expected: Counts, observed: Counts, {start, carry, pairs}: Steps) {
  addDifference(expected.begin.subarray(0, count), observed.begin, start)
  addDifference(expected.pairs, observed.pairs, pairs)
  addDifference(expected.carry, observed.carry, carry)
}

/** Adds up line by line where `to` has the states of one line. */
function addDifference(more: Float64Array, less: Float64Array, to: Float64Array) {
  more.forEach((value, index) => increase(to, index % to.length, value - (less[index] ?? 0)))
}

function addTransitions({start, carry, pairs}: Steps, {placeOf}: Parameters, gradient: Float64Array) {
  const add = (name: string, slope: number) => {
    const place = placeOf(name)
    if (place >= 0) gradient[place] = (gradient[place] ?? 0) + slope
  }
  states.forEach((from, index) => {
    add(`starts ${from.zone}`, start[index] ?? 0)
    add(`zoneRoles ${from.zone}:${from.role}`, start[index] ?? 0)
    add(`continued ${from.role}`, carry[index] ?? 0)
    states.forEach((to, other) => {
      const slope = pairs[index * count + other] ?? 0
      add(`zones ${from.zone}>${to.zone}`, slope)
      add(`pairs ${from.role}>${to.role}`, slope)
      add(`zoneRoles ${to.zone}:${to.role}`, slope)
      if (isSecondHeadline(from, to)) add('secondHeadline', slope)
    })
  })
}
