/** Rows to learn from, feature after feature. */
export interface Rows {
  count: number
  width: number
  /** `values[row * width + feature]`. */
  values: Float32Array
  /** What is true, from 0 to 1. */
  targets: Float32Array
  weights: Float32Array
}

/** Bins of a feature, at most. */
export const bins = 64

/** Rows in bins, as histograms count them. */
export interface Binned {
  count: number
  /** By feature: the bin of each row. */
  columns: Uint8Array[]
  /** By feature: the greatest value of each bin, and the least. */
  edges: number[][]
  starts: number[][]
}

/** Rows that edges are taken from: enough to know how values are spread. */
const sampled = 20_000

/** Deals the values of each feature to bins. */
export function toBins({count, width, values}: Rows): Binned {
  const columns: Uint8Array[] = []
  const edges: number[][] = []
  const starts: number[][] = []
  const every = Math.max(1, Math.floor(count / sampled))
  for (let feature = 0; feature < width; feature++) {
    const sample: number[] = []
    for (let row = 0; row < count; row += every) sample.push(values[row * width + feature] ?? 0)
    const edge = edgesOf(sample.sort((a, b) => a - b))
    const column = new Uint8Array(count)
    const start = edge.map(() => Number.POSITIVE_INFINITY)
    for (let row = 0; row < count; row++) {
      const value = values[row * width + feature] as number
      const bin = Math.min(binOf(edge, value), edge.length - 1)
      column[row] = bin
      if (value < (start[bin] as number)) start[bin] = value
    }
    starts.push(start)
    columns.push(column)
    edges.push(edge)
  }
  return {count, columns, edges, starts}
}

/**
 * The greatest value of each bin: as many values in each, but those that are so frequent that they fill a bin have one of their own, or
 * most bins of what is mostly 0 would be empty.
 */
function edgesOf(sorted: ReadonlyArray<number>): number[] {
  const counts = new Map<number, number>()
  for (const value of sorted) counts.set(value, (counts.get(value) ?? 0) + 1)
  const frequent = new Set<number>()
  let left = sorted.length
  for (const [value, count] of [...counts].sort((a, b) => b[1] - a[1])) {
    if (count * (bins - frequent.size) < left) break
    frequent.add(value)
    left -= count
  }
  const each = left / Math.max(1, bins - 1 - frequent.size)
  const edges: number[] = []
  let filled = 0
  let last: number | undefined
  for (const [value, count] of counts) {
    if (last !== undefined && (frequent.has(value) || filled >= each)) {
      edges.push(last)
      filled = 0
    }
    filled += frequent.has(value) ? each : count
    last = value
  }
  return [...edges, last ?? 0].slice(0, bins)
}

/** The first bin whose edge is not below `value`. */
function binOf(edges: ReadonlyArray<number>, value: number): number {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((edges[middle] ?? 0) < value) low = middle + 1
    else high = middle
  }
  return low
}
