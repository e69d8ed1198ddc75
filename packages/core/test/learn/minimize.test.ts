import {describe, expect, it} from 'vitest'
import {minimize} from '../../learn/minimize.ts'

/** Half the squared distance from 3 and -2. */
const distance = (values: Float64Array, gradient: Float64Array) => {
  const targets = [3, -2]
  return targets.reduce((sum, target, index) => {
    const off = (values[index] ?? 0) - target
    gradient[index] = off
    return sum + (off * off) / 2
  }, 0)
}

describe('minimize', () => {
  it('should find the least loss', () => {
    const [first, second] = minimize(new Float64Array(2), 0, distance)
    expect(first).toBeCloseTo(3, 2)
    expect(second).toBeCloseTo(-2, 2)
  })

  it('should be drawn back to where it starts from', () => {
    // With as strong a pull as the loss has, the least is half way.
    const [first, second] = minimize(Float64Array.of(1, 0), 1, distance)
    expect(first).toBeCloseTo(2, 2)
    expect(second).toBeCloseTo(-1, 2)
  })
})
