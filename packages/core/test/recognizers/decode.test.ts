import {describe, expect, it} from 'vitest'
import {prior} from '../../learn/prior.ts'
import {decode as decodeBy} from '../../src/recognizers/label/decode.ts'
import {type Observation, toLineScores} from '../../src/recognizers/label/line-scores.ts'
import {toTables} from '../../src/recognizers/label/tables.ts'
import {type Role, roles} from '../../src/tree/roles.ts'

/** Scores that speak for one role alone. */
const only = (role: Role) => Float64Array.from(roles, each => (each === role ? 0 : -9))
const begins = -9

/** With the weights set by hand, which no learning changes. */
const tables = toTables(prior)
const decode = (observations: ReadonlyArray<Observation>) =>
  decodeBy(toLineScores(observations, tables.continued), tables)

describe('decode', () => {
  it('should give nothing for nothing', () => {
    expect(decode([])).toEqual([])
  })

  it('should follow scores that are clear', () => {
    const wanted: Role[] = ['letterhead', 'kind', 'headline', 'paragraph', 'paragraph', 'end-mark', 'contact']
    const decisions = decode(wanted.map(role => ({scores: only(role), continues: begins})))
    expect(decisions.map(({role}) => role)).toEqual(wanted)
    for (const {confidence} of decisions) expect(confidence).toBeGreaterThan(0.9)
  })

  it('should not begin with back matter, whatever the first line looks like', () => {
    const decisions = decode(
      (['signature', 'headline', 'paragraph', 'paragraph'] as const).map(role => ({
        scores: only(role),
        continues: begins
      }))
    )
    expect(decisions[0]?.role).not.toBe('signature')
    expect(decisions[1]?.role).toBe('headline')
  })

  it('should carry a role over lines that continue', () => {
    const decisions = decode([
      {scores: only('headline'), continues: begins},
      {scores: only('paragraph'), continues: 8},
      {scores: only('paragraph'), continues: begins}
    ])
    expect(decisions.map(({role, begins: first}) => [role, first])).toEqual([
      ['headline', true],
      ['headline', false],
      ['paragraph', true]
    ])
  })

  it('should say which role is the next likely, and how unsure it is', () => {
    const scores = Float64Array.from(roles, role => (role === 'paragraph' ? 0 : role === 'heading' ? -0.4 : -9))
    const [, decision] = decode([
      {scores: only('paragraph'), continues: begins},
      {scores, continues: begins},
      {scores: only('paragraph'), continues: begins}
    ])
    expect(decision?.runnerUp).toBe('heading')
    expect(decision?.confidence).toBeLessThan(0.8)
  })
})
