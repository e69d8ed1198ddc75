import type {BlockExplanation, Reason} from '@dateline/core'

/** As many reasons as anybody reads; those after them weigh little. */
const mostFor = 6
const mostAgainst = 3

/** Reasons of a block's role. */
export interface Reasons {
  readonly speakFor: ReadonlyArray<Reason>
  readonly speakAgainst: ReadonlyArray<Reason>
  /** The greatest weight among them, which the others are drawn against. */
  readonly greatest: number
}

/** What speaks for the role of a block and against it, the weightiest first. */
export function toReasons({
  features,
  neighbors,
  rest: weight
}: Pick<BlockExplanation, 'features' | 'neighbors' | 'rest'>): Reasons {
  const order = {name: 'rest', words: 'fits better into the order of all parts', weight}
  const all = [...features, ...neighbors, order].toSorted((a, b) => Math.abs(b.weight) - Math.abs(a.weight))
  const speakFor = all.filter(reason => reason.weight > 0).slice(0, mostFor)
  const speakAgainst = all.filter(reason => reason.weight < 0).slice(0, mostAgainst)
  const weights = [...speakFor, ...speakAgainst].map(reason => Math.abs(reason.weight))
  return {speakFor, speakAgainst, greatest: Math.max(1, ...weights)}
}
