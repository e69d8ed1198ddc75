import {describe, expect, it} from 'vitest'
import {levels, toScore} from '../../src/recognizers/furniture/flat-trees.ts'
import type {Trees} from '../../src/recognizers/furniture/trees.ts'

/** A tree that is a leaf on the left, and on the right a chain of as many questions as `depth`, then one that is a leaf alone. */
function chain(depth: number, threshold: number): Trees {
  const trees = {names: ['a', 'b'], base: 0.25, roots: [0], features: [] as number[], thresholds: [] as number[]}
  const [lefts, values]: [number[], number[]] = [[], []]
  const add = (feature: number, left: number, value: number) => {
    trees.features.push(feature)
    trees.thresholds.push(feature < 0 ? 0 : threshold)
    lefts.push(left)
    values.push(value)
  }
  add(depth > 0 ? 0 : -1, 1, 0)
  for (let level = 1; level <= depth; level++) {
    add(-1, -1, level)
    add(level < depth ? level % 2 : -1, 2 * level + 1, -level)
  }
  trees.roots.push(trees.features.length)
  add(-1, -1, 100)
  return {...trees, lefts, values}
}

/** The same by going from node to node. */
function walk(trees: Trees, measures: Float32Array): number {
  let sum = trees.base
  for (const root of trees.roots) {
    let node = root
    while ((trees.features[node] ?? -1) >= 0) {
      const isLeft = (measures[trees.features[node] ?? 0] ?? Number.NaN) <= (trees.thresholds[node] ?? 0)
      node = (trees.lefts[node] ?? 0) + (isLeft ? 0 : 1)
    }
    sum += trees.values[node] ?? 0
  }
  return sum
}

describe('toScore', () => {
  // 0.1 and -0.1 lie between two numbers of 32 bits, 1e-60 and -1e-60 nearer to 0 than all of them.
  const thresholds = [0, 0.1, -0.1, 1e-60, -1e-60, 1000]

  it.each(thresholds)('should say what the trees say, at measures around a threshold of %d', threshold => {
    const near = Math.fround(threshold)
    const around = [near, near + 1e-7, near - 1e-7, 1.401298464324817e-45, -1.401298464324817e-45, -1000, Number.NaN]
    for (let depth = 0; depth <= levels; depth++) {
      const trees = chain(depth, threshold)
      const score = toScore(trees, [0, 1])
      for (const a of around) {
        for (const b of around) {
          const measures = Float32Array.of(9, a, b)
          expect(score(measures, 1)).toBe(walk(trees, measures.subarray(1)))
        }
      }
    }
  })

  it('should refuse a tree that is deeper than trees are grown', () => {
    expect(() => toScore(chain(levels + 1, 0), [0, 1])).toThrow(RangeError)
  })
})
