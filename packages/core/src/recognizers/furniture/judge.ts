import {far} from './area.ts'
import {featureNames, toMeasure} from './features/index.ts'
import {lookNames, toLook, toSurroundings} from './look.ts'
import type {FurnitureModel} from './model.ts'
import {NameScorer} from './name-scores.ts'
import {toOdds} from './odds.ts'
import type {Page} from './page.ts'
import {TextScorer} from './text-scores.ts'
import {type Contribution, toJudge} from './trees.ts'

/** Names of what the learned words say of a block. */
const scoreNames = ['words-of-text', 'words-of-regions']

/** The names of all columns of a row: what is measured of a block, what words say of it, and what is seen around it at the second look. */
export const columnNames: ReadonlyArray<string> = [...featureNames, ...scoreNames, ...lookNames]

/** The first column of what words say, and of what is seen at the second look. */
export const scoresAt = featureNames.length
export const looksAt = scoresAt + scoreNames.length

/** Where a row has how near a choice of a form is. What may be chosen is the form's, whatever it says: a list of countries, of sizes. */
const inChoice = featureNames.indexOf('in-select')

/** Whether the block whose row begins at `at` is a choice of a form. */
export function isChoice(rows: Float32Array, at: number): boolean {
  return (rows[at + inChoice] ?? far) < far
}

/** Blocks up to which their rows are kept from the first look to the second, rather than measured again: some megabytes. */
const mostKept = 10_000

/** A page whose blocks are judged. */
export interface Judgement {
  /** By block, how likely it is of the document, from 0 to 1. */
  readonly chances: Float64Array
  /** What speaks for a block being of the document, and against it. */
  reasonsOf(index: number): Contribution[]
}

/** Puts what words say of the block at `index` into `row`, from `at` on. */
export type Score = (index: number, row: Float32Array, at: number) => void

/** Tells by words; looks over each page once. */
export function toScores({names, texts}: Pick<FurnitureModel, 'names' | 'texts'>): (page: Page) => Score {
  const byText = new TextScorer(texts)
  const byNames = new NameScorer(names)
  return ({pieces, areas, allAreas, reader}) => {
    const scores = byNames.scoresOf(allAreas)
    return (index, row, at) => {
      row[at] = byText.scoreOf(pieces[index]?.text ?? '', reader)
      row[at + 1] = scores[areas[index]?.index ?? -1] ?? 0
    }
  }
}

/** The judge of pages by a model. */
export function toPageJudge(model: FurnitureModel): (page: Page) => Judgement {
  const first = toJudge(model.first, columnNames)
  const second = toJudge(model.second, columnNames)
  const scores = toScores(model)
  const width = columnNames.length
  return page => {
    const measure = toMeasure(page)
    const score = scores(page)
    const count = page.pieces.length
    const kept = new Float32Array(Math.min(count, mostKept) * width)
    const spare = new Float32Array(width)
    const fill = (index: number, row: Float32Array, at: number) => {
      measure(index, row, at)
      score(index, row, at + scoresAt)
    }
    const chances = new Float64Array(count)
    for (let index = 0; index < count; index++) {
      const [row, at] = index < mostKept ? [kept, index * width] : [spare, 0]
      fill(index, row, at)
      chances[index] = isChoice(row, at) ? 0 : first.chanceOf(row, at)
    }
    const look = toLook(toSurroundings(page), chances)
    const seen = new Float64Array(count)
    for (let index = 0; index < count; index++) {
      const [row, at] = index < mostKept ? [kept, index * width] : [spare, 0]
      if (index >= mostKept) fill(index, row, at)
      look(index, row, at + looksAt)
      seen[index] = isChoice(row, at) ? 0 : second.chanceOf(row, at)
    }
    return {
      chances: seen,
      reasonsOf(index) {
        const row = new Float32Array(width)
        fill(index, row, 0)
        look(index, row, looksAt)
        if (isChoice(row, 0)) return [{feature: 'in-select', value: row[inChoice] ?? far, weight: toOdds(0)}]
        return second.reasonsOf(row, 0)
      }
    }
  }
}
