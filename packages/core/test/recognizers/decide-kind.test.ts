import {describe, expect, it} from 'vitest'
import {decideKind} from '../../src/recognizers/kind/decide-kind.ts'
import type {Sign} from '../../src/recognizers/kind/sign.ts'

const sign = (name: Sign['name'], kind?: Sign['kind']): Sign => ({name, strength: 1, ...(kind ? {kind} : {})})

describe('decideKind', () => {
  it('should take a document of which nothing is known for a release', () => {
    expect(decideKind([])[0]).toMatchObject({value: 'press-release', evidence: 'default'})
  })

  it('should believe what a document calls itself before all its traits', () => {
    const traits = (['salutation', 'spoken', 'first-person', 'first-person-plural', 'full-text'] as const).map(name =>
      sign(name)
    )
    expect(decideKind(traits)[0]?.value).toBe('speech')
    expect(decideKind([...traits, sign('label', 'press-release')])[0]?.value).toBe('press-release')
  })

  it('should name the signs that speak for a kind, the strongest first', () => {
    expect(decideKind([sign('salutation'), sign('delivery')])[0]?.evidence).toBe('delivery, salutation')
  })

  it('should keep runners-up with their confidence', () => {
    const [best, second] = decideKind([sign('meeting')])
    expect([best?.value, second?.value]).toEqual(['readout', 'press-release'])
    expect(second?.confidence).toBeGreaterThan(0.1)
    expect(best?.confidence).toBeGreaterThan(second?.confidence ?? 1)
  })

  it('should be sure of no kind', () => {
    const signs = (['label', 'headline', 'announced', 'lead'] as const).map(name => sign(name, 'statement'))
    expect(decideKind(signs)[0]?.confidence).toBeLessThan(1)
  })
})
