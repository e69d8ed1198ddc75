import {cuesFor} from '../../cues/index.ts'
import type {State} from '../../state.ts'
import type {Step} from '../../step.ts'
import type {Block, Root} from '../../tree/types.ts'
import {far} from './area.ts'
import {chooseThreshold} from './choose.ts'
import {featureNames, toMeasure} from './features/index.ts'
import type {Measure} from './features/features.ts'
import {type Contribution, type FurnitureModel, furnitureModel, type Judge, toJudge} from './model.ts'
import {type Page, toPage} from './page.ts'

/**
 * Chances below this are plainly furniture. Above it the lines are asked what they are: contacts, dates and labels of releases
 * stand among what is of the page.
 */
const plainly = 0.005

/** Chances that are nearer to 0 or 1 than this say no more. */
const least = 0.0001

/** Where a row has how near a choice of a form is. What may be chosen is the form's, whatever it says: a list of countries, of sizes. */
const inChoice = featureNames.indexOf('in-select')

/** What a block of a page was found to be. */
export interface PageBlock {
  /** How likely it is of the document and not of the page around it, from 0 to 1. */
  readonly chance: number
  /** How much more likely it is than a block of this page must be to be kept, in natural logarithms of odds; below 0, less. */
  readonly lead: number
  /** Whether it is so plainly of the page that nothing else is asked of it. */
  readonly isPlainly: boolean
  /** What speaks for its being of the document, and against it. */
  reasons(): Contribution[]
}

/** The blocks of a page, judged: what is the same for all of them. */
interface Judged {
  readonly judge: Judge
  readonly measure: Measure
  /** The least chance of a block that is kept. */
  readonly threshold: number
}

class JudgedBlock implements PageBlock {
  readonly chance: number
  readonly lead: number
  readonly isPlainly: boolean
  readonly #index: number
  readonly #page: Judged

  constructor(chance: number, index: number, page: Judged) {
    this.chance = chance
    this.lead = toOdds(chance) - toOdds(page.threshold)
    this.isPlainly = chance < plainly
    this.#index = index
    this.#page = page
  }

  reasons(): Contribution[] {
    const {judge, measure} = this.#page
    const row = new Float32Array(featureNames.length)
    measure(this.#index, row, 0)
    const steps = row[inChoice] ?? far
    return steps < far ? [{feature: 'in-select', value: steps, weight: toOdds(0)}] : judge.reasonsOf(row, 0)
  }
}

/** Tells a page's furniture from its document, block by block; marks nothing in the tree. */
export const furniture: Step = furnitureBy(furnitureModel)

/** The step that judges by `model`: the learned one, or another to compare it with. */
export function furnitureBy(model: FurnitureModel): Step {
  const judge = toJudge(model)
  return {
    name: 'furniture',
    transform(tree, state) {
      const page = pageOf(tree, state)
      if (!page) return
      const measure = toMeasure(page)
      const row = new Float32Array(featureNames.length)
      const chances = page.pieces.map((_, index) => {
        measure(index, row, 0)
        return (row[inChoice] ?? far) < far ? 0 : judge.chanceOf(row, 0)
      })
      const words = page.pieces.map(piece => piece.words)
      const judged = {judge, measure, threshold: chooseThreshold(chances, words)}
      for (const [index, {block}] of page.pieces.entries()) {
        state.pageBlocks.set(block, new JudgedBlock(chances[index] ?? 0, index, judged))
      }
    }
  }
}

/** A chance as the natural logarithm of its odds. */
function toOdds(chance: number): number {
  const bounded = Math.max(least, Math.min(chance, 1 - least))
  return Math.log(bounded / (1 - bounded))
}

/** The page that `tree` was read from; `undefined` where it is a text alone. */
function pageOf(tree: Root, {outline}: State): Page | undefined {
  return outline && toPage(tree, outline, cuesFor(tree.fields?.language?.[0]?.value ?? 'und'))
}

/** By block of a page; empty where the source is a text alone. */
export type PageBlocks = Map<Block, PageBlock>
