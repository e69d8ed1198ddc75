import type {PageBlock} from '../recognizers/furniture/index.ts'
import type {Context} from '../recognizers/label/context.ts'
import {toContinuations} from '../recognizers/label/continuations.ts'
import type {Decision} from '../recognizers/label/decode.ts'
import {eachChances} from '../recognizers/label/forward-backward.ts'
import {look} from '../recognizers/label/index.ts'
import type {Label} from '../recognizers/label/label.ts'
import {toOpeningScores} from '../recognizers/label/line-scores.ts'
import {model} from '../recognizers/label/model.ts'
import {type Opening, readOpenings} from '../recognizers/label/read-openings.ts'
import {toScorer} from '../recognizers/label/scorer.ts'
import {states} from '../recognizers/label/states.ts'
import {toTables} from '../recognizers/label/tables.ts'
import type {State} from '../state.ts'
import type {Role} from '../tree/roles.ts'
import type {Root} from '../tree/types.ts'
import {toText} from '../tree/to-text.ts'
import {toBlocks} from '../tree/walk.ts'
import {head} from '../util/excerpt.ts'
import type {BlockExplanation, Explanation, PageReasons, Reason} from './explanation.ts'
import {toFeatureWords} from './feature-words.ts'
import {toPageWords} from './page-words.ts'

/** Weights smaller than this say nothing. */
const least = 0.05

/** A lead as great as this is told as this much: the odds of what is all but impossible have no end. */
const greatestLead = 20

/** What was weighed for one line. */
interface Weighed {
  readonly label: Label
  readonly features: ReadonlyArray<string>
  readonly probabilities: ReadonlyMap<Role, number>
  /** Roles of the blocks beside. */
  readonly before: Role | undefined
  readonly after: Role | undefined
}

/** Tells why the blocks of a document have their roles: what was weighed is looked at once more, only where it is asked for. */
export interface Explainer {
  /** Looks at the lines right after they were labeled, before the layout is repaired. */
  observe(tree: Root, state: State): void
  /** The explanation of the tree as it is in the end. */
  explain(tree: Root): Explanation
}

/** An explainer of one document. */
export function createExplainer(): Explainer {
  const byId = new Map<string, Weighed>()
  const pages = new Map<string, PageReasons>()
  return {
    observe(tree, state) {
      for (const weighed of weighAgain(tree, state)) byId.set(weighed.label.id, weighed)
      for (const [block, found] of state.pageBlocks) {
        const reasons = toPageReasons(found)
        for (const {id} of state.labels.get(block) ?? []) pages.set(id, reasons)
      }
    },
    explain: tree => ({
      blocks: toBlocks(tree).flatMap(block => {
        const {id = '', role = 'paragraph', confidence = 1} = block
        const text = toText(block).replace(/\s+/g, ' ').trim()
        const page = pages.get(id)
        const known = {id, text: head(text), role, confidence, ...(page ? {page} : {})}
        return id === '' || text === '' ? [] : [toBlock(known, byId.get(id))]
      })
    })
  }
}

/** As many reasons of the page as are told: the weights of the others are small. */
const mostPageReasons = 10

function toPageReasons(block: PageBlock): PageReasons {
  const told = block.reasons().slice(0, mostPageReasons)
  return {
    chance: Math.round(block.chance * 1000) / 1000,
    reasons: told
      .map(({feature, value, weight}) => ({name: feature, words: toPageWords(feature, value), weight: round(weight)}))
      .filter(isTelling)
  }
}

function weighAgain(tree: Root, state: State): Weighed[] {
  // What there is to say of the document was said the first time.
  const {lines, context} = look(tree, {...state, message: () => undefined})
  const places = new Map<object, number>()
  const labels = new Map(
    lines.map(line => {
      const place = places.get(line.block) ?? 0
      places.set(line.block, place + 1)
      return [line, state.labels.get(line.block)?.[place]] as const
    })
  )
  const judged = context.lines.map(line => labels.get(line))
  const others = new Set(labels.values())
  const weighed: Weighed[] = []
  for (const {opening, probabilities} of weighOpenings(context)) {
    const {first, end, features} = opening
    for (let index = first; index < end; index++) {
      const label = judged[index]
      if (!label) continue
      others.delete(label)
      const before = judged[index - 1]?.role
      const after = roleBehind(judged, index)
      weighed.push({label, features: index === first ? features : [], probabilities, before, after})
    }
  }
  const unweighed = {features: [], probabilities: new Map(), before: undefined, after: undefined}
  return [...weighed, ...[...others].flatMap(label => (label ? [{label, ...unweighed}] : []))]
}

/** The role of the next block. */
function roleBehind(judged: ReadonlyArray<Label | undefined>, index: number): Role | undefined {
  let next = index + 1
  while (next < judged.length && !judged[next]?.begins) next++
  return judged[next]?.role
}

interface WeighedOpening {
  readonly opening: Opening
  readonly probabilities: ReadonlyMap<Role, number>
}

function weighOpenings(context: Context): WeighedOpening[] {
  const tables = toTables(model)
  const continuations = toContinuations(context, model)
  const openings = [...readOpenings(context, continuations)]
  const by = {score: toScorer(model), continued: tables.continued}
  const scores = toOpeningScores(openings, openings.length, context, continuations, by)
  const probabilities = openings.map(() => new Map<Role, number>())
  eachChances(scores, tables, (place, chances) => {
    const sums = probabilities[place]
    for (const [state, {role}] of states.entries()) sums?.set(role, (sums.get(role) ?? 0) + (chances[state] ?? 0))
  })
  return openings.map((opening, place) => ({opening, probabilities: probabilities[place] ?? new Map()}))
}

type Known = Pick<BlockExplanation, 'confidence' | 'id' | 'page' | 'role' | 'text'>

function toBlock(known: Known, weighed: Weighed | undefined): BlockExplanation {
  const runnerUp: Decision['runnerUp'] = weighed?.label.runnerUp
  if (!weighed || !runnerUp) {
    const rule = weighed?.label.furniture
    return {...known, runnerUp: null, ...(rule ? {rule} : {}), features: [], neighbors: [], rest: 0}
  }
  const features = toFeatures(known.role, runnerUp, weighed)
  const neighbors = toNeighbors(known.role, runnerUp, weighed)
  const told = [...features, ...neighbors].reduce((sum, {weight}) => sum + weight, 0)
  return {
    ...known,
    runnerUp,
    features: features.filter(isTelling),
    neighbors: neighbors.filter(isTelling),
    rest: round(leadOf(known.role, runnerUp, weighed) - told)
  }
}

function leadOf(role: Role, runnerUp: Role, {probabilities}: Weighed): number {
  const lead = Math.log(probabilities.get(role) ?? 0) - Math.log(probabilities.get(runnerUp) ?? 0)
  return Number.isNaN(lead) ? 0 : Math.max(-greatestLead, Math.min(lead, greatestLead))
}

function toFeatures(role: Role, runnerUp: Role, {features}: Weighed): Reason[] {
  return features
    .map(name => ({
      name,
      words: toFeatureWords(name) ?? name.replaceAll(/[-:]/g, ' '),
      weight: round((model.features[name]?.[role] ?? 0) - (model.features[name]?.[runnerUp] ?? 0))
    }))
    .toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
}

function toNeighbors(role: Role, runnerUp: Role, {before, after}: Weighed): Reason[] {
  const reasons: Reason[] = []
  if (before) {
    const weight = round(pair(before, role) - pair(before, runnerUp))
    reasons.push({name: `after ${before}`, words: `follows ${toBlockWords(before)}`, weight})
  }
  if (after) {
    const weight = round(pair(role, after) - pair(runnerUp, after))
    reasons.push({name: `before ${after}`, words: `is followed by ${toBlockWords(after)}`, weight})
  }
  return reasons
}

function pair(from: Role, to: Role): number {
  return model.pairs[`${from}>${to}`] ?? 0
}

/** "a headline", "an end mark". */
function toBlockWords(role: Role): string {
  const words = role.replaceAll('-', ' ')
  if (role === 'furniture' || role === 'boilerplate' || role === 'notes') return words
  if (role === 'related') return 'a related link'
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`
}

function isTelling({weight}: Reason): boolean {
  return Math.abs(weight) >= least
}

function round(weight: number): number {
  return Math.round(weight * 100) / 100
}
