import {type Area, elementNames, far, levelsOf, putSteps} from '../area.ts'
import {cueNames} from '../region-cues.ts'
import type {Page} from '../page.ts'
import type {Features} from './features.ts'

/** Levels of areas around a block that are looked at, each with more blocks than the one inside of it. */
const levels = 4

/** Shares of the page's prose that a core holds. */
const cores = [0.5, 0.75, 0.95]

/** The regions around a block: their words, their elements, what they hold. */
export const region: Features = {
  names: [
    ...cueNames.map(name => `cue-${name}`),
    ...elementNames.map(name => `in-${name}`),
    'depth',
    'hidden',
    ...Array.from({length: levels}, (_, level) =>
      ['blocks', 'letters', 'linked', 'prose', 'headings', 'page-share', 'prose-share'].map(
        name => `around-${level + 1}-${name}`
      )
    ).flat(),
    ...cores.flatMap(share => [`core-${share * 100}-inside`, `core-${share * 100}-steps`, `core-${share * 100}-size`])
  ],
  of: page => {
    const found = cores.map(share => withPath(toCore(page, share)))
    const around = new Map<Area, ArrayLike<number>>()
    return index => {
      const area = page.areas[index]
      if (!area) return nothing
      let known = around.get(area)
      if (!known) around.set(area, (known = measure(area, page, found)))
      return known
    }
  }
}

const nothing: ReadonlyArray<number> = region.names.map(name =>
  name.startsWith('cue-') || name.startsWith('in-') ? far : 0
)

/** How many numbers are measured of each area around, and of the place in each core. */
const sums = 7
const placesInCore = 3

/** Places in a row after the steps, after the depth, after the areas around. */
const afterSteps = cueNames.length + elementNames.length
const afterDepth = afterSteps + 2
const afterAround = afterDepth + levels * sums

function measure(area: Area, page: Page, found: ReadonlyArray<Core | null>): Float64Array {
  const row = new Float64Array(region.names.length).fill(-1)
  putSteps(area, row)
  row[afterSteps] = area.depth
  row[afterSteps + 1] = Number(area.isHidden)
  levelsOf(area, levels).forEach((each, level) => row.set(sumsOf(each, page), afterDepth + level * sums))
  found.forEach((core, index) => {
    if (core) row.set(placeIn(area, core, page), afterAround + index * placesInCore)
  })
  return row
}

function sumsOf(area: Area, page: Page): number[] {
  return [
    area.blocks,
    area.letters,
    area.linked / Math.max(1, area.letters),
    area.prose / Math.max(1, area.letters),
    area.headings / Math.max(1, area.blocks),
    area.letters / Math.max(1, page.letters),
    area.prose / Math.max(1, page.prose)
  ]
}

/** The innermost area with at least `share` of the prose. */
function toCore({areas, prose}: Page, share: number): Area | null {
  let best: Area | null = null
  for (const area of new Set(areas)) {
    for (let each = area; each; each = each.parent) {
      if (each.prose < prose * share || prose === 0) continue
      if (!best || each.depth > best.depth) best = each
      break
    }
  }
  return best
}

/** A core with the areas around it. */
interface Core {
  core: Area
  path: ReadonlySet<Area>
}

function withPath(core: Area | null): Core | null {
  if (!core) return null
  const path = new Set<Area>()
  for (let each: Area | null = core; each; each = each.parent) path.add(each)
  return {core, path}
}

/** Whether an area is in the core, how many steps it is from an area around the core, and how much of the page the core is. */
function placeIn(area: Area, {core, path}: Core, page: Page): number[] {
  let steps = 0
  let each: Area | null = area
  while (each && !path.has(each)) {
    each = each.parent
    steps++
  }
  const out = each ? core.depth - each.depth : core.depth
  return [Number(out === 0), out, core.letters / Math.max(1, page.letters)]
}
