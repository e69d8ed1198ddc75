/** The least of `values`, `Infinity` of none; where a page may have more than `Math.min` takes arguments, some hundred thousand. */
export function minOf(values: ReadonlyArray<number>): number {
  return values.reduce((least, value) => Math.min(least, value), Infinity)
}
