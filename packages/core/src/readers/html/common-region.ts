import type {Element} from './dom.ts'

/** The innermost region around both; `null` if there is none. */
export function commonRegion(a: Element | null, b: Element | null): Element | null {
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

function depthOf(region: Element | null): number {
  let depth = 0
  for (let each = region; each; each = each.parent) depth++
  return depth
}
