/** The places of `a`, then those of `b` that are not among them. */
export function union(a: ReadonlyArray<number>, b: ReadonlyArray<number>): ReadonlyArray<number> {
  if (b.length === 0 || a === b) return a
  if (a.length === 0) return b
  const others = b.filter(place => !a.includes(place))
  return others.length === 0 ? a : [...a, ...others]
}
