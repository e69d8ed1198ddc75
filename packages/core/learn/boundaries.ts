import {canContinue, lineEndSigns, openingSigns} from '../src/recognizers/label/boundaries.ts'
import type {Example} from './examples.ts'
import {minimize} from './minimize.ts'

/** How strongly weights are drawn back to where they start from: the inverse variance of a Gaussian around it. */
const pull = 2

/** One line end: the signs there, and whether the block went on. */
interface LineEnd {
  signs: string[]
  continues: boolean
}

/** Learns what line ends weigh: logistic regression over the line ends that are labelled. */
export function learnBoundaries(
  examples: ReadonlyArray<Example>,
  prior: Readonly<Record<string, number>>
): Record<string, number> {
  const ends = examples.flatMap(lineEnds)
  const names = [...new Set([...Object.keys(prior), ...ends.flatMap(({signs}) => signs)])].sort()
  const places = new Map(names.map((name, index) => [name, index]))
  const rows = ends.map(({signs, continues}) => ({signs: signs.map(sign => places.get(sign) ?? 0), continues}))
  const start = Float64Array.from(names, name => prior[name] ?? 0)
  const weights = minimize(start, pull, (values, gradient) => {
    let loss = 0
    for (const {signs, continues} of rows) {
      const score = signs.reduce((sum, sign) => sum + (values[sign] ?? 0), 0)
      const probability = 1 / (1 + Math.exp(-score))
      loss -= Math.log(Math.max(continues ? probability : 1 - probability, Number.MIN_VALUE))
      for (const sign of signs) gradient[sign] = (gradient[sign] ?? 0) + probability - (continues ? 1 : 0)
    }
    return loss
  })
  return Object.fromEntries(names.map((name, index) => [name, weights[index] ?? 0]))
}

function lineEnds({context, gold}: Example): LineEnd[] {
  return context.lines.flatMap((line, index) => {
    const before = context.lines[index - 1]
    const begins = gold[index]?.begins
    if (begins === undefined || gold[index - 1]?.begins === undefined || !canContinue(before, line, context)) return []
    const signs = [...lineEndSigns(before, line, context), ...openingSigns(before, line, context)]
    return [{signs: signs.filter(sign => sign !== false), continues: !begins}]
  })
}
