import {type Area, elementNames, far, putSteps} from '../area.ts'
import {cueNames} from '../region-cues.ts'
import type {Page} from '../page.ts'
import type {Features, Measure} from './features.ts'

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
  of: page => new RegionMeasure(page)
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

class RegionMeasure implements Measure {
  readonly #page: Page
  readonly #cores: ReadonlyArray<Core | null>

  constructor(page: Page) {
    this.#page = page
    this.#cores = cores.map(share => toCore(page, share))
  }

  put(index: number, row: Float32Array, at: number): void {
    const area = this.#page.areas[index]
    if (!area) return row.set(nothing, at)
    putSteps(area, row, at)
    row[at + afterSteps] = area.depth
    row[at + afterSteps + 1] = Number(area.isHidden)
    putAround(area, this.#page, row, at + afterDepth)
    for (let core = 0; core < this.#cores.length; core++) {
      putPlaceIn(this.#cores[core] as Core | null, area, row, at + afterAround + core * placesInCore)
    }
  }
}

/** The areas around a block, those left out that hold no more than the one inside of them. */
function putAround(area: Area, page: Page, row: Float32Array, at: number) {
  const end = at + levels * sums
  let next = at
  let blocks = 0
  for (let each: Area | null = area; each && next < end; each = each.parent) {
    if (each.blocks > blocks) next = putSums(each, page, row, next)
    blocks = each.blocks
  }
  row.fill(-1, next, end)
}

function putSums(area: Area, page: Page, row: Float32Array, at: number): number {
  let next = at
  row[next++] = area.blocks
  row[next++] = area.letters
  row[next++] = area.linked / Math.max(1, area.letters)
  row[next++] = area.prose / Math.max(1, area.letters)
  row[next++] = area.headings / Math.max(1, area.blocks)
  row[next++] = area.letters / Math.max(1, page.letters)
  row[next++] = area.prose / Math.max(1, page.prose)
  return next
}

/** The innermost area with some share of the prose. */
interface Core {
  /** By area, how many steps it is from the innermost one around it that is also around the core, to the core. */
  readonly steps: Int32Array
  /** How much of the page it is. */
  readonly share: number
}

function toCore(page: Page, share: number): Core | null {
  const core = innermostWith(page.prose * share, page)
  return core && {steps: stepsTo(core, page.allAreas), share: core.letters / Math.max(1, page.letters)}
}

/** The innermost area with at least `prose` letters of prose. */
function innermostWith(prose: number, {areas}: Page): Area | null {
  if (prose === 0) return null
  let best: Area | null = null
  for (const area of areas) {
    let each = area
    while (each && each.prose < prose) each = each.parent
    if (each && (!best || each.depth > best.depth)) best = each
  }
  return best
}

function stepsTo(core: Area, areas: ReadonlyArray<Area>): Int32Array {
  const steps = new Int32Array(areas.length).fill(-1)
  for (let each: Area | null = core; each; each = each.parent) steps[each.index] = core.depth - each.depth
  for (const {index, parent} of areas) {
    // Those around come first.
    if (steps[index] === -1) steps[index] = parent ? (steps[parent.index] as number) : core.depth
  }
  return steps
}

function putPlaceIn(core: Core | null, area: Area, row: Float32Array, at: number) {
  if (!core) {
    row.fill(-1, at, at + placesInCore)
    return
  }
  const steps = core.steps[area.index] as number
  row[at] = Number(steps === 0)
  row[at + 1] = steps
  row[at + 2] = core.share
}
