/** Puts the gradient at `values` into `gradient`, which comes in as zeros, and returns the loss there. */
export type Loss = (values: Float64Array, gradient: Float64Array) => number

/** Steps of Rprop; the loss has long come to rest by then. */
const steps = 60

/** As in Riedmiller and Braun (1993). */
const faster = 1.2
const slower = 0.5
const firstStep = 0.1
const longestStep = 1
const shortestStep = 1e-6

/**
 * The values with the least loss, a Gaussian around `start` added: iRprop- over all examples at once, which is the same
 * in every run.
 *
 * @param pull Inverse variance of the Gaussian, for all values or for each.
 */
export function minimize(start: Float64Array, pull: number | Float64Array, loss: Loss): Float64Array {
  const values = start.slice()
  const sizes = new Float64Array(start.length).fill(firstStep)
  let before = new Float64Array(start.length)
  for (let step = 0; step < steps; step++) {
    const gradient = new Float64Array(start.length)
    loss(values, gradient)
    for (let index = 0; index < values.length; index++) {
      const strength = typeof pull === 'number' ? pull : (pull[index] ?? 0)
      let slope = (gradient[index] ?? 0) + strength * ((values[index] ?? 0) - (start[index] ?? 0))
      const turn = slope * (before[index] ?? 0)
      const size = sizes[index] ?? firstStep
      if (turn > 0) sizes[index] = Math.min(size * faster, longestStep)
      if (turn < 0) {
        sizes[index] = Math.max(size * slower, shortestStep)
        slope = 0
      }
      values[index] = (values[index] ?? 0) - Math.sign(slope) * (sizes[index] ?? 0)
      gradient[index] = slope
    }
    before = gradient
  }
  return values
}
