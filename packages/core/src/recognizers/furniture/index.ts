import {cuesFor} from '../../cues/index.ts'
import type {State} from '../../state.ts'
import type {Step} from '../../step.ts'
import type {Block, Root} from '../../tree/types.ts'
import {squash} from '../../util/squash.ts'
import type {Area} from './area.ts'
import {chooseThreshold} from './choose.ts'
import {toPageJudge} from './judge.ts'
import {isNamedDeck} from './is-named-deck.ts'
import {keptHeadings} from './kept-headings.ts'
import {mayTell} from './may-tell.ts'
import {type FurnitureModel, furnitureModel} from './model.ts'
import {toOdds} from './odds.ts'
import {type Page, toPage} from './page.ts'
import type {Piece} from './piece.ts'
import type {Contribution} from './trees.ts'

/**
 * Chances below this are plainly furniture. Above it the lines are asked what they are: contacts, dates and labels of releases
 * stand among what is of the page.
 */
const plainly = 0.002

/** The same where a block tells nothing of a document that it stands beside, so that nothing is asked; see `mayTell`. */
const plainlyMute = 0.008

/** What a block of a page was found to be. */
export interface PageBlock {
  /** How likely it is of the document and not of the page around it, from 0 to 1. */
  readonly chance: number
  /** How much more likely it is than a block of this page must be to be kept, in natural logarithms of odds; below 0, less. */
  readonly lead: number
  /** Whether it is so plainly of the page that nothing else is asked of it. */
  readonly isPlainly: boolean
  /** Whether its element, or the one around, is named after what stands below a headline; see `isNamedDeck`. */
  readonly isNamedDeck: boolean
  /** Its text, and the same squashed where that was needed to judge it. */
  readonly text: string
  readonly squashed: string | undefined
  /** What speaks for its being of the document, and against it; nothing where no explanation is asked for. */
  reasons(): Contribution[]
}

/** Measures a block anew, so that it need not be kept what was measured. */
type Reasons = () => Contribution[]

const noReasons: Reasons = () => []

/** What a block was found to be, on a page of its own measure. */
interface Found {
  readonly chance: number
  /** How much of the odds a block of this page must have to be kept. */
  readonly needed: number
  /** Whether it is the heading of what is kept, and so kept with it. */
  readonly isOfKept: boolean
  /** Whether it is so plainly of the page, unless it is such a heading. */
  readonly isPlainly: boolean
  readonly piece: Piece
  readonly squashed?: string | undefined
  readonly area: Area | null
  readonly reasons: Reasons
}

class JudgedBlock implements PageBlock {
  readonly chance: number
  readonly lead: number
  readonly isPlainly: boolean
  readonly isNamedDeck: boolean
  readonly text: string
  readonly squashed: string | undefined
  readonly #lift: number
  readonly #reasons: Reasons

  constructor({chance, needed, isOfKept, isPlainly, piece, squashed, area, reasons}: Found) {
    this.chance = chance
    this.text = piece.text
    this.squashed = squashed
    this.isNamedDeck = isNamedDeck(area)
    const lead = toOdds(this.chance) - needed
    this.#lift = isOfKept ? Math.max(0, -lead) : 0
    this.lead = lead + this.#lift
    this.isPlainly = isPlainly && !isOfKept
    this.#reasons = reasons
  }

  reasons(): Contribution[] {
    const reasons = this.#reasons()
    return this.#lift > 0 ? [{feature: 'heading-of-kept', value: 1, weight: this.#lift}, ...reasons] : reasons
  }
}

/** Tells a page's furniture from its document, block by block; marks nothing in the tree. */
export const furniture: Step = furnitureBy(furnitureModel)

/** The step that judges by `model`: the learned one, or another to compare it with. */
export function furnitureBy(model: FurnitureModel): Step {
  const judge = toPageJudge(model)
  return {
    name: 'furniture',
    transform(tree, state) {
      const page = pageOf(tree, state)
      if (!page) return
      const judgement = judge(page)
      const words = page.pieces.map(piece => piece.words)
      const threshold = chooseThreshold(judgement.chances, words)
      const headings = keptHeadings(page, index => (judgement.chances[index] ?? 0) >= threshold)
      const needed = toOdds(threshold)
      noteAsides(page, needed, state)
      const titles = (tree.fields?.title ?? []).map(({value}) => squash(value))
      for (const [index, piece] of page.pieces.entries()) {
        const chance = judgement.chances[index] ?? 0
        const squashed = page.squashed[index]
        const found = {
          chance,
          needed,
          isOfKept: headings.has(index),
          isPlainly: chance < plainly || (chance < plainlyMute && !mayTell(piece, titles)),
          piece,
          // Long texts stand there as they are.
          squashed: squashed === piece.text ? undefined : squashed,
          area: page.areas[index] ?? null,
          // Reasons keep all that was seen of the page until the document is read.
          reasons: state.options.explain ? () => judgement.reasonsOf(index) : noReasons
        }
        state.pageBlocks.set(piece.block, new JudgedBlock(found))
      }
    }
  }
}

/** Notes the blocks that are set aside: nothing else is asked of them. */
function noteAsides({asides}: Page, needed: number, {options, pageBlocks}: State) {
  for (const {piece, area, reason} of asides) {
    const reasons = options.explain ? () => [reason] : noReasons
    pageBlocks.set(
      piece.block,
      new JudgedBlock({chance: 0, needed, isOfKept: false, isPlainly: true, piece, area, reasons})
    )
  }
}

/** The page that `tree` was read from; `undefined` where it is a text alone. */
function pageOf(tree: Root, {outline}: State): Page | undefined {
  return outline && toPage(tree, outline, cuesFor(tree.fields?.language?.[0]?.value ?? 'und'))
}

/** By block of a page; empty where the source is a text alone. */
export type PageBlocks = Map<Block, PageBlock>
