import type {Region} from '../../tree/outline.ts'
import {cueNames, cuesOf} from './region-cues.ts'
import type {Piece} from './piece.ts'

/** A region with what all the blocks in it make together. */
export interface Area {
  readonly region: Region
  readonly parent: Area | null
  readonly depth: number
  /** Steps up to the nearest region with a cue of each group; `far` where there is none. */
  readonly cues: Uint8Array
  /** The same for each of `elementNames`. */
  readonly elements: Uint8Array
  readonly isHidden: boolean
  /** Tag and classes: alike for regions that are made alike. */
  readonly shape: string
  /** Its shape and those of the regions around it: alike for blocks that are made alike. */
  readonly path: string
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

/** The areas of a page: for each piece the innermost one. */
export function toAreas(pieces: ReadonlyArray<Piece>): Array<Area | null> {
  const known = new Map<Region, Area>()
  const names = new Map<string, ReadonlyArray<number>>()
  const areas = pieces.map(({region}) => (region ? toArea(region, known, names) : null))
  pieces.forEach((piece, index) => {
    for (let area = areas[index] ?? null; area; area = area.parent) addPiece(area, piece, index)
  })
  countAlike(known.values())
  return areas
}

function toArea(region: Region, known: Map<Region, Area>, names: Map<string, ReadonlyArray<number>>): Area {
  const before = known.get(region)
  if (before) return before
  const parent = region.parent ? toArea(region.parent, known, names) : null
  const shape = shapeOf(region)
  const area: Area = {
    region,
    parent,
    depth: parent ? parent.depth + 1 : 0,
    cues: step(parent?.cues, cueNames.length),
    elements: step(parent?.elements, elementNames.length),
    isHidden: parent?.isHidden === true || hides(region),
    shape,
    path: pathOf(shape, parent),
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
  for (const cue of cuesOf(region, names)) area.cues[cue] = 0
  const role = attributeOf(region, 'role')
  for (const name of [region.name, byRole[role] ?? '']) {
    const element = elementNames.indexOf(name as 'a')
    if (element >= 0) area.elements[element] = 0
  }
  known.set(region, area)
  return area
}

/** One step farther than around the parent. */
function step(around: Uint8Array | undefined, length: number): Uint8Array {
  if (!around) return new Uint8Array(length).fill(far)
  const result = around.slice()
  for (let index = 0; index < length; index++) {
    const steps = result[index] ?? far
    if (steps < far) result[index] = steps + 1
  }
  return result
}

function attributeOf(region: Region, name: string): string {
  return (
    region.attrs
      .find(each => each.name === name)
      ?.value.trim()
      .toLowerCase() ?? ''
  )
}

/** Whether an element is not shown, as far as its own attributes tell. */
function hides(region: Region): boolean {
  return region.attrs.some(
    ({name, value}) =>
      name === 'hidden' ||
      (name === 'aria-hidden' && value === 'true') ||
      (name === 'style' && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value))
  )
}

/** Classes without numbers: `post-123` is made like `post-124`. */
function shapeOf(region: Region): string {
  const classes = region.attrs.find(({name}) => name === 'class')?.value ?? ''
  return `${region.name}.${classes.replaceAll(/\d+/g, '')}`
}

/** Regions up from a block whose shapes make its own. */
const pathLength = 4

function pathOf(shape: string, parent: Area | null): string {
  let path = shape
  let each = parent
  for (let level = 1; each && level < pathLength; level++) {
    path += ` ${each.shape}`
    each = each.parent
  }
  return path
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
  const groups = new Map<Area, Map<string, Area[]>>()
  for (const area of areas) {
    if (!area.parent || area.blocks === 0) continue
    const shapes = groups.get(area.parent) ?? new Map<string, Area[]>()
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
