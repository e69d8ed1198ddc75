import type {Context} from './context.ts'
import {certain} from './continuations.ts'
import {BackMatter} from './features/back-matter.ts'
import {cueWords} from './features/cue-words.ts'
import {facts} from './features/facts.ts'
import type {Features} from './features/features.ts'
import {type Beside, tellingOf} from './features/neighbors.ts'
import {shape} from './features/shape.ts'
import {structure} from './features/structure.ts'
import {titles} from './features/titles.ts'
import {type Unit, Units} from './units.ts'

/** The features of a line, group by group. */
const groups: ReadonlyArray<Features> = [shape, structure, titles, cueWords, facts]

/** A line that may begin a block, and those that can do nothing but continue it: `first` up to `end` among the document's. */
export class Opening {
  readonly first: number
  readonly end: number
  /** The names of the features of the first line, its neighbors' included. */
  readonly features: string[]

  constructor(first: number, end: number, features: string[]) {
    this.first = first
    this.end = end
    this.features = features
  }
}

/**
 * The openings of a document, one by one, since all that is looked at of all of them is many times the document.
 *
 * @param continuations As `toContinuations` gives them.
 */
export function* readOpenings(context: Context, continuations: Float64Array): Generator<Opening, void> {
  const units = new Units(context, continuations)
  const backMatter = new BackMatter()
  // It waits for what the one behind it is like.
  let open: Opening | undefined
  let before: ReadonlyArray<Beside> = []
  for (let first = 0, end = 0; first < continuations.length; first = end) {
    end = first + 1
    while (end < continuations.length && (continuations[end] ?? 0) >= certain) end++
    const unit = units.at(first)
    if (!unit) return
    const features = ownFeatures(unit, context)
    backMatter.addTo(features)
    const telling = tellingOf(features)
    if (open) {
      for (const {after} of telling) open.features.push(after)
      yield open
    }
    for (const {before: name} of before) features.push(name)
    before = telling
    open = new Opening(first, end, features)
  }
  if (open) yield open
}

function ownFeatures(unit: Unit, context: Context): string[] {
  const names = ['any']
  for (const group of groups) group(unit, context, names)
  return names
}

/** The names of the features of each line; none for one that can do nothing but continue. */
export function featuresOf(context: Context, continuations: Float64Array): string[][] {
  const features = context.lines.map((): string[] => [])
  for (const opening of readOpenings(context, continuations)) features[opening.first] = opening.features
  return features
}
