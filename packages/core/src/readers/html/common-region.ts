import type {Region} from '../../tree/outline.ts'

/** The innermost region around both; `null` if there is none. */
export function commonRegion(a: Region | null, b: Region | null): Region | null {
  if (a === b) return a
  let left = a
  let right = b
  let leftDepth = depthOf(left)
  let rightDepth = depthOf(right)
  while (left !== right) {
    if (leftDepth >= rightDepth) {
      left = left?.parent ?? null
      leftDepth--
    } else {
      right = right?.parent ?? null
      rightDepth--
    }
  }
  return left
}

function depthOf(region: Region | null): number {
  let depth = 0
  for (let each = region; each; each = each.parent) depth++
  return depth
}
