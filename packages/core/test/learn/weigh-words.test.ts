import {describe, expect, it} from 'vitest'
import {type Bag, weighWords} from '../../learn/furniture/weigh-words.ts'

const [tide, cookie, rare, the] = [0, 1, 2, 3] as const

/** On each site a text with `tide` and a notice with `cookie`, `the` in both; `rare` on one site alone. */
function bags(sites: number): Bag[] {
  return Array.from({length: sites}, (_, index): Bag[] => [
    {words: Uint32Array.of(tide, the), site: `site-${index}`, yes: 0.9, no: 0.1},
    {words: Uint32Array.of(...(index === 0 ? [rare] : []), cookie, the), site: `site-${index}`, yes: 0.1, no: 0.9}
  ]).flat()
}

describe('weighWords', () => {
  it('should weigh what tells more than what stands everywhere', () => {
    const weights = weighWords(bags(8), 0.001)
    expect((weights.get(tide) ?? 0) - (weights.get(cookie) ?? 0)).toBeGreaterThan(3)
    expect(Math.abs(weights.get(the) ?? 0)).toBeLessThan((weights.get(tide) ?? 0) / 2)
    expect(weights.has(rare)).toBe(false)
  })

  it('should weigh nothing that is met on few sites, or gains too little', () => {
    expect(weighWords(bags(5), 0.001).size).toBe(0)
    expect(weighWords(bags(8), 0.5).size).toBe(0)
  })

  it('should leave out what is said of nothing', () => {
    expect(weighWords([{words: Uint32Array.of(tide), site: 'a', yes: 0, no: 0}], 0.001).size).toBe(0)
  })
})
