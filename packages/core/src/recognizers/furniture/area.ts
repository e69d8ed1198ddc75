import type {Region} from '../../tree/outline.ts'
import {cueNames, cuesOf} from './region-cues.ts'
import type {Piece} from './piece.ts'

/** A region with what all the blocks in it make together. */
export interface Area {
  readonly region: Region
  readonly parent: Area | null
  readonly depth: number
  /** Places of its own cues in `cueNames`. */
  readonly cues: ReadonlyArray<number>
  /** Places in `elementNames` of what it is. */
  readonly elements: ReadonlyArray<number>
  readonly isHidden: boolean
  /** Number of its tag and classes: alike for regions that are made alike. */
  readonly shape: number
  /** Places of its first and its last block. */
  first: number
  last: number
  blocks: number
  letters: number
  linked: number
  links: number
  words: number
  /** Letters in blocks that are prose. */
  prose: number
  headings: number
  /** How many regions right below its parent have its shape, and which of these it is. */
  alike: number
  place: number
}

/** Steps beyond which a region does not matter any more, and what is said where there is none. */
export const far = 20

/** Elements whose nearest occurrence around a block is looked at. */
export const elementNames = [
  'a',
  'article',
  'aside',
  'blockquote',
  'button',
  'dl',
  'figure',
  'footer',
  'form',
  'header',
  'li',
  'main',
  'nav',
  'p',
  'pre',
  'section',
  'select',
  'span',
  'table',
  'ul'
] as const

/** Roles that make an element another one. */
const byRole: Readonly<Record<string, string>> = {
  article: 'article',
  banner: 'header',
  button: 'button',
  complementary: 'aside',
  contentinfo: 'footer',
  form: 'form',
  main: 'main',
  menu: 'nav',
  menubar: 'nav',
  navigation: 'nav',
  search: 'form'
}

/** Fewest words, and most of the text in links, of a block that is prose. */
const proseWords = 15
const proseLinked = 0.4

/** Whether a block is a paragraph of prose. */
export function isProse({words, linked, text}: Piece): boolean {
  return words >= proseWords && linked < text.length * proseLinked
}

/** What regions of a page have in common, each looked at once. */
interface Known {
  readonly areas: Map<Region, Area>
  /** Cues by the value of an attribute. */
  readonly cues: Map<string, ReadonlyArray<number>>
  /** Numbers of shapes by classes and tag: most come again, digit for digit. */
  readonly shapes: Map<string, Map<string, number>>
  /** The same by tag and classes without numbers. */
  readonly numbers: Map<string, number>
}

/** The areas of a page: for each piece the innermost one. */
export function toAreas(pieces: ReadonlyArray<Piece>): Array<Area | null> {
  const known: Known = {areas: new Map(), cues: new Map(), shapes: new Map(), numbers: new Map()}
  const areas = pieces.map(({region}) => (region ? toArea(region, known) : null))
  pieces.forEach((piece, index) => {
    for (let area = areas[index] ?? null; area; area = area.parent) addPiece(area, piece, index)
  })
  countAlike(known.areas.values())
  return areas
}

function toArea(region: Region, known: Known): Area {
  const before = known.areas.get(region)
  if (before) return before
  const parent = region.parent ? toArea(region.parent, known) : null
  const {role, classes, hides} = read(region)
  const area: Area = {
    region,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    cues: cuesOf(region, known.cues),
    elements: elementsOf(region.name, byRole[role]),
    isHidden: parent?.isHidden === true || hides,
    shape: shapeOf(region.name, classes, known),
    first: -1,
    last: -1,
    blocks: 0,
    letters: 0,
    linked: 0,
    links: 0,
    words: 0,
    prose: 0,
    headings: 0,
    alike: 1,
    place: 0
  }
  known.areas.set(region, area)
  return area
}

/** What the attributes of an element say: what it is, what it is made like, and whether it is not shown, as far as they tell. */
function read({attrs}: Region): {role: string; classes: string; hides: boolean} {
  const found = {role: '', classes: '', hides: false}
  for (let index = attrs.length - 1; index >= 0; index--) {
    const {name, value} = attrs[index] as Region['attrs'][number]
    if (name === 'class') found.classes = value
    else if (name === 'role') found.role = value.trim().toLowerCase()
    else if (name === 'hidden' || (name === 'aria-hidden' && value === 'true')) found.hides = true
    else if (name === 'style') found.hides ||= /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)
  }
  return found
}

const placesOfElements: ReadonlyMap<string, ReadonlyArray<number>> = new Map(
  elementNames.map((name, place) => [name, [place]])
)

const none: ReadonlyArray<number> = []

function elementsOf(name: string, other: string | undefined): ReadonlyArray<number> {
  const own = placesOfElements.get(name) ?? none
  return other === undefined || other === name ? own : [...own, ...(placesOfElements.get(other) ?? none)]
}

function shapeOf(name: string, classes: string, {shapes, numbers}: Known): number {
  let byName = shapes.get(classes)
  if (!byName) shapes.set(classes, (byName = new Map()))
  const before = byName.get(name)
  if (before !== undefined) return before
  // Classes without numbers: `post-123` is made like `post-124`.
  const key = `${name}.${classes.replaceAll(/\d+/g, '')}`
  const shape = numbers.get(key) ?? numbers.size
  numbers.set(key, shape)
  byName.set(name, shape)
  return shape
}

/** Regions up from a block whose shapes make its own. */
const pathLength = 4

/** The shape of an area and those of the regions around it: alike for blocks that are made alike. */
export function pathOf(area: Area): string {
  let path = `${area.shape}`
  let each = area.parent
  for (let level = 1; each && level < pathLength; level++) {
    path += ` ${each.shape}`
    each = each.parent
  }
  return path
}

/**
 * Puts into `row` the steps up from an area to the nearest region with a cue of each of `cueNames`, then to the nearest of
 * each of `elementNames`; `far` where there is none.
 */
export function putSteps(area: Area, row: Float64Array): void {
  row.fill(far, 0, cueNames.length + elementNames.length)
  let each: Area | null = area
  for (let steps = 0; each && steps < far; steps++) {
    for (const cue of each.cues) row[cue] = Math.min(row[cue] ?? far, steps)
    for (const element of each.elements) {
      const at = cueNames.length + element
      row[at] = Math.min(row[at] ?? far, steps)
    }
    each = each.parent
  }
}

function addPiece(area: Area, piece: Piece, index: number) {
  if (area.first < 0) area.first = index
  area.last = index
  area.blocks++
  area.letters += piece.text.length
  area.linked += piece.linked
  area.links += piece.links
  area.words += piece.words
  if (isProse(piece)) area.prose += piece.text.length
  if (piece.block.type === 'heading') area.headings++
}

function countAlike(areas: Iterable<Area>) {
  const groups = new Map<Area, Map<number, Area[]>>()
  for (const area of areas) {
    if (!area.parent || area.blocks === 0) continue
    const shapes = groups.get(area.parent) ?? new Map<number, Area[]>()
    groups.set(area.parent, shapes)
    const group = shapes.get(area.shape)
    if (group) group.push(area)
    else shapes.set(area.shape, [area])
  }
  for (const shapes of groups.values()) {
    for (const group of shapes.values()) {
      group.forEach((area, place) => {
        area.alike = group.length
        area.place = place
      })
    }
  }
}

/** The areas around a block, those left out that hold no more than the one inside of them. */
export function levelsOf(area: Area | null, count: number): Area[] {
  const result: Area[] = []
  let blocks = 0
  for (let each: Area | null = area; each && result.length < count; each = each.parent) {
    if (each.blocks > blocks) result.push(each)
    blocks = each.blocks
  }
  return result
}
