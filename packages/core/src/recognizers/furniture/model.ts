import data from './model.json' with {type: 'json'}
import type {NameWeights} from './name-scores.ts'
import type {TextWeights} from './text-scores.ts'
import type {Trees} from './trees.ts'

/** What tells a page's furniture from its document; learned, see `learn/furniture`. */
export interface FurnitureModel {
  readonly names: NameWeights
  readonly texts: TextWeights
  /** Trees that look at each block. */
  readonly first: Trees
  /** Trees that also look at what the first ones say of the blocks around. */
  readonly second: Trees
}

/** The learned model. */
export const furnitureModel: FurnitureModel = data
