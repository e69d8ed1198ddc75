/** Chances that are nearer to 0 or 1 than this say no more. */
const least = 0.0001

/** A chance as the natural logarithm of its odds. */
export function toOdds(chance: number): number {
  const bounded = Math.max(least, Math.min(chance, 1 - least))
  return Math.log(bounded / (1 - bounded))
}
