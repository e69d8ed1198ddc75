/** The greatest of `values`, `-Infinity` of none; where a page may have more than `Math.max` takes arguments, some hundred thousand. */
export function maxOf(values: ReadonlyArray<number>): number {
  return values.reduce((greatest, value) => Math.max(greatest, value), -Infinity)
}
