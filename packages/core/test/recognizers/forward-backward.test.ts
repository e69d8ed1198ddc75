import {describe, expect, it} from 'vitest'
import {prior} from '../../learn/prior.ts'
import {eachChances, sumReadings} from '../../src/recognizers/label/forward-backward.ts'
import {toLineScores} from '../../src/recognizers/label/line-scores.ts'
import {stateRoles, states} from '../../src/recognizers/label/states.ts'
import {toTables} from '../../src/recognizers/label/tables.ts'
import {roles} from '../../src/tree/roles.ts'

const tables = toTables(prior)
const scoresOf = (seed: number) => Float64Array.from(roles, (_, index) => -((index * seed) % 5))
const lines = toLineScores(
  [
    {scores: scoresOf(2), continues: Number.NEGATIVE_INFINITY},
    {scores: scoresOf(3), continues: 0.5},
    {scores: scoresOf(7), continues: -1}
  ],
  tables.continued
)

/** The logarithm of the sum over all readings, one by one, from a line on. */
function countOut(line: number, before: number): number {
  const {length, begin, carry} = lines
  if (line === length) return 0
  const ways = states.flatMap((_, state) => {
    const step = line === 0 ? tables.starts[state] : tables.transitions[before * states.length + state]
    const rest = countOut(line + 1, state)
    const role = line * roles.length + (stateRoles[state] ?? 0)
    const begun = (step ?? 0) + (begin[role] ?? 0) + rest
    return line > 0 && state === before ? [begun, (carry[role] ?? 0) + rest] : [begun]
  })
  return Math.log(ways.reduce((sum, way) => sum + Math.exp(way), 0))
}

describe('sumReadings', () => {
  it('should be the sum over all readings', () => {
    expect(sumReadings(lines, tables).total).toBeCloseTo(countOut(0, 0), 6)
  })

  it('should give probabilities that add up to 1 on each line', () => {
    const {forward, backward} = sumReadings(lines, tables)
    for (let line = 0; line < lines.length; line++) {
      const sum = states.reduce((total, _, state) => {
        const at = line * states.length + state
        return total + (forward[at] ?? 0) * (backward[at] ?? 0)
      }, 0)
      expect(sum).toBeCloseTo(1, 6)
    }
  })
})

describe('eachChances', () => {
  it('should be the same where a document is summed up in stretches', () => {
    const many = Array.from({length: 1300}, (_, line) => ({
      scores: Float64Array.from(roles, (_role, index) => -((index * (line % 17) + line) % 7)),
      continues: (line % 5) - 3
    }))
    const long = toLineScores(many, tables.continued)
    const {forward, backward} = sumReadings(long, tables)
    const visited: number[] = []
    eachChances(long, tables, (line, chances) => {
      visited.push(line)
      for (const state of states.keys()) {
        const at = line * states.length + state
        expect(chances[state]).toBe((forward[at] ?? 0) * (backward[at] ?? 0))
      }
    })
    expect(visited).toEqual(many.map((_, line) => line).reverse())
  })
})
