import type {Outline, Region} from '../../tree/outline.ts'
import {withOneMore} from '../../util/with-one-more.ts'
import {telling} from './name-words.ts'
import {KnownNames, type Names} from './names.ts'
import {cueNames} from './region-cues.ts'
import type {Piece} from './piece.ts'
import {union} from './union.ts'

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

/** Shared by all areas that have nothing of a kind: never added to. */
const none: Names[] = []
const noPlaces: ReadonlyArray<number> = []

/** What regions of a page have in common, each looked at once. */
interface Known {
  readonly areas: Map<Region, Area>
  /** Regions that the page says are not shown. */
  readonly unshown: Outline['unshown']
  readonly names: KnownNames
  /** Numbers of shapes, by tag and classes without numbers. */
  readonly shapes: Map<string, number>
}

/** A region with what all the blocks in it make together. */
export class Area {
  readonly region: Region
  readonly parent: Area | null
  readonly depth: number
  /** Its role, as WAI-ARIA names it: `dialog` of what is modal; `''` if none is given. */
  readonly role: string
  /** Its place among the areas of the page: those around it come before it. */
  readonly index: number
  /** What its classes, its identifier and the like are. */
  readonly names: ReadonlyArray<Names>
  /** Places of its own cues in `cueNames`. */
  readonly cues: ReadonlyArray<number>
  /** Places in `elementNames` of what it is. */
  readonly elements: ReadonlyArray<number>
  readonly isHidden: boolean
  /** Whether it says of itself that it is not shown, in style sheets or to the eye. */
  readonly isUnshown: boolean
  /** Whether nothing says that it, or what is around it, is not shown. */
  readonly isSeen: boolean
  /** Number of its tag and classes: alike for regions that are made alike. */
  readonly shape: number
  blocks = 0
  letters = 0
  linked = 0
  /** Letters in blocks that are prose. */
  prose = 0
  headings = 0
  /** How many regions right below its parent have its shape, and which of these it is. */
  alike = 1
  place = 0

  constructor(region: Region, parent: Area | null, known: Known) {
    let names: Names[] = none
    let classes = known.names.empty
    let role = ''
    let hides = parent?.isHidden === true
    let cues = noPlaces
    for (const {name, value} of region.attrs) {
      if (value !== '' && telling.has(name)) {
        const own = known.names.of(value)
        names = withOneMore(names, own)
        cues = union(cues, own.cues)
        if (name === 'class') classes = own
        else if (name === 'role') role = value.trim().toLowerCase()
      } else if (name === 'aria-modal' && value === 'true') role ||= 'dialog'
      else hides ||= hidesBy(name, value)
    }
    this.region = region
    this.role = role
    this.parent = parent
    this.depth = parent ? parent.depth + 1 : 0
    this.index = known.areas.size
    this.names = names
    this.cues = cues
    this.elements = elementsOf(region.name, byRole[role])
    this.isHidden = hides || classes.hides
    this.isUnshown = known.unshown.has(region)
    this.isSeen = parent?.isSeen !== false && !this.isHidden && !this.isUnshown
    this.shape = classes.shapeOf(region.name, known.shapes)
  }

  /** Takes in a block that stands in it and in no area inside of it. */
  add(piece: Piece): void {
    this.blocks++
    this.letters += piece.text.length
    this.linked += piece.linked
    if (isProse(piece)) this.prose += piece.text.length
    if (piece.block.type === 'heading') this.headings++
  }

  /** Gives up a block that stands in it, as do the areas around. */
  giveUp(piece: Piece): void {
    this.blocks--
    this.letters -= piece.text.length
    this.linked -= piece.linked
    if (isProse(piece)) this.prose -= piece.text.length
    if (piece.block.type === 'heading') this.headings--
    this.parent?.giveUp(piece)
  }

  /** Takes in what an area right inside of it has. */
  addAll(inner: Area): void {
    this.blocks += inner.blocks
    this.letters += inner.letters
    this.linked += inner.linked
    this.prose += inner.prose
    this.headings += inner.headings
  }
}

/** The areas of a page. */
export interface Areas {
  /** For each piece the innermost one. */
  readonly innermost: ReadonlyArray<Area | null>
  /** All of them; those around others come first. */
  readonly all: ReadonlyArray<Area>
}

/** The areas around the pieces of a page. */
export function toAreas(pieces: ReadonlyArray<Piece>, {unshown}: Outline): Areas {
  const known: Known = {areas: new Map(), unshown, names: new KnownNames(), shapes: new Map()}
  const innermost = pieces.map(piece => {
    const area = piece.region && toArea(piece.region, known)
    area?.add(piece)
    return area
  })
  const all = [...known.areas.values()]
  for (let index = all.length - 1; index > 0; index--) {
    const area = all[index] as Area
    area.parent?.addAll(area)
  }
  countAlike(all, known.shapes.size)
  return {innermost, all}
}

function toArea(region: Region, known: Known): Area {
  const before = known.areas.get(region)
  if (before) return before
  const area = new Area(region, region.parent && toArea(region.parent, known), known)
  known.areas.set(region, area)
  return area
}

/** Whether an attribute says that its element is not shown. */
function hidesBy(name: string, value: string): boolean {
  if (name === 'style') return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(value)
  return name === 'hidden' || (name === 'aria-hidden' && value === 'true')
}

const placesOfElements: ReadonlyMap<string, ReadonlyArray<number>> = new Map(
  elementNames.map((name, place) => [name, [place]])
)

function elementsOf(name: string, other: string | undefined): ReadonlyArray<number> {
  const own = placesOfElements.get(name) ?? noPlaces
  return other === undefined || other === name ? own : [...own, ...(placesOfElements.get(other) ?? noPlaces)]
}

/**
 * Puts into `row`, from `at` on, the steps up from an area to the nearest region with a cue of each of `cueNames`, then to the nearest of
 * each of `elementNames`; `far` where there is none.
 */
export function putSteps(area: Area, row: Float32Array, at: number): void {
  const atElements = at + cueNames.length
  row.fill(far, at, atElements + elementNames.length)
  let each: Area | null = area
  for (let steps = 0; each && steps < far; steps++) {
    putNearer(each.cues, steps, row, at)
    putNearer(each.elements, steps, row, atElements)
    each = each.parent
  }
}

function putNearer(places: ReadonlyArray<number>, steps: number, row: Float32Array, from: number) {
  for (let index = 0; index < places.length; index++) {
    const at = from + (places[index] as number)
    if ((row[at] as number) > steps) row[at] = steps
  }
}

/** Tells each area how many beside it, below the same one, have its shape. */
function countAlike(areas: ReadonlyArray<Area>, shapes: number) {
  const counts = new Map<number, number>()
  const keyOf = (parent: Area, {shape}: Area) => parent.index * shapes + shape
  for (const area of areas) {
    if (!area.parent) continue
    const key = keyOf(area.parent, area)
    area.place = counts.get(key) ?? 0
    counts.set(key, area.place + 1)
  }
  for (const area of areas) if (area.parent) area.alike = counts.get(keyOf(area.parent, area)) ?? 1
}
