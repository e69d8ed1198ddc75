import {type Area, type Areas, isProse} from './area.ts'
import {copied, toShown} from './hidden-copies.ts'
import {toVaried, varied} from './hidden-variants.ts'
import {toOdds} from './odds.ts'
import type {Piece} from './piece.ts'
import {cueNames} from './region-cues.ts'
import type {Contribution} from './trees.ts'
import type {Words} from './words.ts'

/** What is laid over a document, or filled in beside it, by tag, as the HTML standard has them. */
const byName: Readonly<Record<string, string>> = {
  dialog: 'dialog',
  select: 'select',
  textarea: 'textarea'
}

/** The same by role, as WAI-ARIA 1.2 has them. */
const byRole: Readonly<Record<string, string>> = {
  alertdialog: 'dialog',
  dialog: 'dialog',
  listbox: 'select'
}

/**
 * Most of a page's letters that such an element holds: what holds more is a page in a dialog. A dialog for consent may hold more than a
 * short page does, as a list of all cookies and partners; not so where it has the title of a page, which then tells of cookies.
 */
const mostOfPage = 0.5
const mostForConsent = 0.9

/**
 * Most of a page's prose that is not shown: with a copy for each of three widths of screens it hides two thirds. A page that hides more
 * shows it all once its scripts have run.
 */
const mostUnshown = 0.7

const consent = cueNames.indexOf('consent-dialog')

/** A block that is out of the document whatever it says, not to be judged. */
export interface Aside {
  readonly piece: Piece
  /** The innermost area around it. */
  readonly area: Area | null
  /** What puts it out. */
  readonly reason: Contribution
}

/** The blocks of a page that are judged, with the innermost area around each, and the others. */
export interface Parted {
  readonly pieces: ReadonlyArray<Piece>
  readonly areas: ReadonlyArray<Area | null>
  readonly asides: ReadonlyArray<Aside>
}

/**
 * Sets aside what a page does not show, what stands in a dialog or in a field of a form, whatever it says, hidden copies of what is shown,
 * and the forms of a hidden text of which scripts show one: before the page is looked at, so that a list of cookies or of countries is none
 * of what its document is measured by. The sums of `areas` lose what is set aside.
 */
export function setAside(pieces: ReadonlyArray<Piece>, areas: Areas, reader: Words): Parted {
  const all = {pieces, areas: areas.innermost, asides: []}
  const unshown = unshownOf(all, areas.all)
  const shown = part(all, index => reasonIn(all.areas[index], unshown, () => 'unshown'))
  const laidOver = laidOverOf(shown, areas.all)
  const open = part(shown, index => reasonIn(shown.areas[index], laidOver, area => `in-${kindOf(area) ?? ''}`))
  const shownOf = toShown(open.pieces, open.areas, reader)
  const single = part(open, index => reasonOver(copied, 'shown-share', shownOf(index)))
  const variedOf = toVaried(single.pieces, single.areas, reader)
  return part(single, index => reasonOver(varied, 'varied-share', variedOf(index)))
}

/** Sets the blocks aside for which there is a reason, if a page has others. */
function part(before: Parted, reasonOf: (index: number) => Contribution | undefined): Parted {
  const reasons = before.pieces.map((_, index) => reasonOf(index))
  const isKept = (_: unknown, index: number) => reasons[index] === undefined
  const kept = before.pieces.filter(isKept)
  if (kept.length === 0 || kept.length === reasons.length) return before
  const asides = before.pieces.flatMap((piece, index) => {
    const reason = reasons[index]
    return reason ? [{piece, area: before.areas[index] ?? null, reason}] : []
  })
  for (const {piece, area} of asides) area?.giveUp(piece)
  return {pieces: kept, areas: before.areas.filter(isKept), asides: [...before.asides, ...asides]}
}

/** By area, the outermost one around it, or itself, that is not shown; none on a page that will show most of what it hides. */
function unshownOf(page: Parted, all: Areas['all']): Outermost {
  const main = titledAreas(page)
  for (const area of all) if (area.region.name === 'main' || area.role === 'main') addAround(area, main)
  const outer = outermostOf(all, area => area.isUnshown && !main.has(area))
  return hidesMost(page, outer) ? [] : outer
}

/** Whether a page hides most of its prose, or of its text, where it has no prose. */
function hidesMost({pieces, areas}: Parted, outer: Outermost): boolean {
  const sums = {hidden: 0, hiddenProse: 0, all: 0, prose: 0}
  for (const [index, piece] of pieces.entries()) {
    const {length} = piece.text
    const prose = isProse(piece) ? length : 0
    sums.all += length
    sums.prose += prose
    if (!outer[areas[index]?.index ?? -1]) continue
    sums.hidden += length
    sums.hiddenProse += prose
  }
  return sums.prose > 0 ? sums.hiddenProse > sums.prose * mostUnshown : sums.hidden > sums.all * mostUnshown
}

/** By area, the outermost one around it, or itself, that is a dialog or a field. */
function laidOverOf(page: Parted, all: Areas['all']): Outermost {
  const letters = page.pieces.reduce((sum, {text}) => sum + text.length, 0)
  const titled = titledAreas(page)
  return outermostOf(all, area => area.letters <= letters * mostIn(area, titled))
}

/** By area. */
type Outermost = ReadonlyArray<Area | undefined>

/** By area, the outermost one around it, or itself, that is `out`. */
function outermostOf(all: Areas['all'], isOut: (area: Area) => boolean): Outermost {
  const found: Array<Area | undefined> = []
  for (const area of all) {
    // Those around come first.
    const around = area.parent ? found[area.parent.index] : undefined
    found[area.index] = around ?? (isOut(area) ? area : undefined)
  }
  return found
}

/** The areas that hold a heading of depth 1. */
function titledAreas({pieces, areas}: Parted): Set<Area> {
  const titled = new Set<Area>()
  for (const [index, {block}] of pieces.entries()) {
    if (block.type === 'heading' && block.depth === 1) addAround(areas[index] ?? null, titled)
  }
  return titled
}

/** Adds an area, and those around it. */
function addAround(area: Area | null, found: Set<Area>) {
  for (let each = area; each && !found.has(each); each = each.parent) found.add(each)
}

/** The most of a page's letters with which an area is set aside; less than 0 where nothing says that it is. */
function mostIn(area: Area, titled: ReadonlySet<Area>): number {
  if (area.cues.includes(consent) && !titled.has(area)) return mostForConsent
  return kindOf(area) === undefined ? -1 : mostOfPage
}

/** What an area is of all that is set aside; `undefined` if nothing. */
function kindOf({region, role, cues}: Area): string | undefined {
  if (cues.includes(consent)) return 'dialog'
  return byRole[role] ?? byName[region.name]
}

function reasonIn(
  area: Area | null | undefined,
  outer: Outermost,
  nameOf: (around: Area) => string
): Contribution | undefined {
  const around = area ? outer[area.index] : undefined
  return area && around ? toReason(nameOf(around), area.depth - around.depth) : undefined
}

function reasonOver(least: number, feature: string, value: number): Contribution | undefined {
  return value > least ? toReason(feature, value) : undefined
}

function toReason(feature: string, value: number): Contribution {
  return {feature, value, weight: toOdds(0)}
}
