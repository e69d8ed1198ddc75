import type {Area} from './area.ts'
import type {Page} from './page.ts'

/** Regions up from a block whose shapes make it alike: closely, and roughly. */
export const pathLengths = {closely: 4, roughly: 2} as const

/** By block, the number of those that are made alike, of one type and with regions of the same shapes around; -1 where it stands in no region. */
export type Alike = Readonly<Record<keyof typeof pathLengths, Int32Array>>

type Placed = Pick<Page, 'allAreas' | 'areas' | 'pieces'>

/** Which blocks of a page are made alike. */
export function toAlike(page: Placed): Alike {
  return {closely: pathsOf(page, pathLengths.closely), roughly: pathsOf(page, pathLengths.roughly)}
}

function pathsOf({pieces, areas, allAreas}: Placed, length: number): Int32Array {
  const paths = new Map<number, number>()
  const numbers = new Map<string, Map<number, number>>()
  const found = new Int32Array(pieces.length).fill(-1)
  let count = 0
  for (const [index, {block}] of pieces.entries()) {
    const area = areas[index]
    if (!area) continue
    let byPath = numbers.get(block.type)
    if (!byPath) numbers.set(block.type, (byPath = new Map()))
    const path = pathOf(area, length, allAreas.length, paths)
    let number = byPath.get(path)
    if (number === undefined) byPath.set(path, (number = count++))
    found[index] = number
  }
  return found
}

/**
 * The number of an area's shape and of those of the regions around it.
 *
 * @param count A number that no shape reaches.
 * @param known Numbers of the paths that were met, by that of the path without its last shape, and this shape.
 */
function pathOf(area: Area, longest: number, count: number, known: Map<number, number>): number {
  let path = area.shape
  let each = area.parent
  for (let length = 1; each && length < longest; length++) {
    const key = path * count + each.shape
    let longer = known.get(key)
    if (longer === undefined) known.set(key, (longer = count + known.size))
    path = longer
    each = each.parent
  }
  return path
}
