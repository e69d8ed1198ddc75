import type {Measure} from './features/features.ts'
import {featureNames, toMeasure} from './features/index.ts'
import {Look, lookNames, toSurroundings} from './look.ts'
import type {FurnitureModel} from './model.ts'
import {NameScorer} from './name-scores.ts'
import {toOdds} from './odds.ts'
import type {Page} from './page.ts'
import {repeatsOf} from './repeats.ts'
import {TextScorer} from './text-scores.ts'
import {type Contribution, type Judge, toJudge} from './trees.ts'

/** Names of what the learned words say of a block. */
const scoreNames = ['words-of-text', 'words-of-regions']

/** The names of all columns of a row: what is measured of a block, what words say of it, and what is seen around it at the second look. */
export const columnNames: ReadonlyArray<string> = [...featureNames, ...scoreNames, ...lookNames]

/** The column of how often the text of a block stands on the page. */
const copies = featureNames.indexOf('copies')

/** The first column of what words say. */
export const scoresAt = featureNames.length
/** The first column of what is seen at the second look. */
export const looksAt = scoresAt + scoreNames.length

/** Blocks up to which their rows are kept from the first look to the second, rather than measured again: some megabytes. */
const mostKept = 10_000

/** Chances below this are settled at the first look: hardly a block that is so plainly of the page is of the document. */
const settled = 0.01

/** A page whose blocks are judged. */
export interface Judgement {
  /** By block, how likely it is of the document, from 0 to 1. */
  readonly chances: Float64Array
  /** What speaks for a block being of the document, and against it. */
  reasonsOf(index: number): Contribution[]
}

/** Tells by words, in the order of `scoreNames`; looks over each page once. */
export function toScores({names, texts}: Pick<FurnitureModel, 'names' | 'texts'>): (page: Page) => Measure {
  const byText = new TextScorer(texts)
  const byNames = new NameScorer(names)
  return page => new WordsMeasure(page, byText, byNames)
}

class WordsMeasure implements Measure {
  readonly #page: Page
  readonly #byText: TextScorer
  /** By area. */
  readonly #nameScores: Float64Array

  constructor(page: Page, byText: TextScorer, byNames: NameScorer) {
    this.#page = page
    this.#byText = byText
    this.#nameScores = byNames.scoresOf(page.allAreas)
  }

  put(index: number, row: Float32Array, at: number): void {
    const {pieces, areas, reader} = this.#page
    row[at] = this.#byText.scoreOf(pieces[index]?.text ?? '', reader)
    row[at + 1] = this.#nameScores[areas[index]?.index ?? -1] ?? 0
  }
}

/** What is measured of a block, and what words say of it: all that the first look is given. */
class FirstMeasure implements Measure {
  readonly #measure: Measure
  readonly #score: Measure

  constructor(measure: Measure, score: Measure) {
    this.#measure = measure
    this.#score = score
  }

  put(index: number, row: Float32Array, at: number): void {
    this.#measure.put(index, row, at)
    this.#score.put(index, row, at + scoresAt)
  }
}

/** What tells of a row at each look. */
interface Judges {
  readonly first: Judge
  readonly second: Judge
}

/** The judge of pages by a model. */
export function toPageJudge(model: FurnitureModel): (page: Page) => Judgement {
  const judges = {first: toJudge(model.first, columnNames), second: toJudge(model.second, columnNames)}
  const scores = toScores(model)
  return page => {
    const measure = new FirstMeasure(toMeasure(page), scores(page))
    const {chances, look, seen} = lookTwice(page, measure, judges)
    const repeats = repeatsOf(page, seen)
    for (const index of repeats) seen[index] = 0
    return {
      chances: seen,
      reasonsOf(index) {
        const row = new Float32Array(columnNames.length)
        measure.put(index, row, 0)
        if (repeats.has(index)) return [{feature: 'copies', value: row[copies] ?? 0, weight: toOdds(0)}]
        look.put(index, row, looksAt)
        return ((chances[index] ?? 0) < settled ? judges.first : judges.second).reasonsOf(row, 0)
      }
    }
  }
}

/** Blocks whose rows have a place that pages share, some half a megabyte: those of most pages. Each column of a row is written before it is read. */
const mostShared = 500
const shared = new Float32Array(mostShared * columnNames.length)

/** What the first look says of each block, what is seen by it, and what the second says. The rows are let go of. */
function lookTwice(
  page: Page,
  measure: Measure,
  {first, second}: Judges
): {chances: Float64Array; look: Look; seen: Float64Array} {
  const width = columnNames.length
  const count = page.pieces.length
  const kept = count <= mostShared ? shared : new Float32Array(Math.min(count, mostKept) * width)
  const spare = new Float32Array(width)
  const chances = new Float64Array(count)
  for (let index = 0; index < count; index++) {
    const row = index < mostKept ? kept : spare
    const at = index < mostKept ? index * width : 0
    measure.put(index, row, at)
    chances[index] = first.chanceOf(row, at)
  }
  const look = new Look(toSurroundings(page), chances)
  const seen = chances.slice()
  for (let index = 0; index < count; index++) {
    if ((chances[index] as number) < settled) continue
    const row = index < mostKept ? kept : spare
    const at = index < mostKept ? index * width : 0
    if (index >= mostKept) measure.put(index, row, at)
    look.put(index, row, at + looksAt)
    seen[index] = second.chanceOf(row, at)
  }
  return {chances, look, seen}
}
