import {type Area, type Areas, isProse} from './area.ts'
import {copied, toShown} from './hidden-copies.ts'
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
 * Most of a page's prose that its style sheets do not show: with a copy for each of three widths of screens they hide two thirds. A page
 * that hides more shows it all once its scripts have run.
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
 * Sets aside what the page does not show, what stands in a dialog or in a field of a form, whatever it says, and hidden copies of what is
 * shown: before the page is looked at, so that a list of cookies or of countries is none of what its document is measured by. The sums of
 * `areas` lose what is set aside.
 */
export function setAside(pieces: ReadonlyArray<Piece>, areas: Areas, reader: Words): Parted {
  const all = {pieces, areas: areas.innermost, asides: []}
  const shown = hidesMost(all) ? all : part(all, index => reasonOfUnshown(all.areas[index]))
  const outer = outermostOf(shown, areas.all)
  const open = part(shown, index => reasonIn(shown.areas[index], outer))
  const shareOf = toShown(open.pieces, open.areas, reader)
  return part(open, index => {
    const share = shareOf(index)
    return share > copied ? toReason('shown-share', share) : undefined
  })
}

/** Whether a page does not show most of its prose. */
function hidesMost({pieces, areas}: Parted): boolean {
  let hidden = 0
  let prose = 0
  for (const [index, piece] of pieces.entries()) {
    if (!isProse(piece)) continue
    prose += piece.text.length
    if (areas[index]?.isUnshown) hidden += piece.text.length
  }
  return hidden > prose * mostUnshown
}

function reasonOfUnshown(area: Area | null | undefined): Contribution | undefined {
  return area?.isUnshown ? toReason('unshown', 1) : undefined
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

/** By area, the outermost one around it, or itself, that is set aside with all that it holds. */
function outermostOf({pieces, areas}: Parted, all: Areas['all']): Array<Area | undefined> {
  const letters = pieces.reduce((sum, {text}) => sum + text.length, 0)
  const titled = titledAreas(pieces, areas)
  const found: Array<Area | undefined> = []
  for (const area of all) {
    // Those around come first.
    const around = area.parent ? found[area.parent.index] : undefined
    found[area.index] = around ?? (area.letters <= letters * mostIn(area, titled) ? area : undefined)
  }
  return found
}

/** The areas that hold a heading of depth 1. */
function titledAreas(pieces: ReadonlyArray<Piece>, innermost: Parted['areas']): Set<Area> {
  const titled = new Set<Area>()
  for (const [index, {block}] of pieces.entries()) {
    if (block.type !== 'heading' || block.depth !== 1) continue
    for (let each = innermost[index] ?? null; each && !titled.has(each); each = each.parent) titled.add(each)
  }
  return titled
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

function reasonIn(area: Area | null | undefined, outer: ReadonlyArray<Area | undefined>): Contribution | undefined {
  const around = area ? outer[area.index] : undefined
  return area && around ? toReason(`in-${kindOf(around) ?? ''}`, area.depth - around.depth) : undefined
}

function toReason(feature: string, value: number): Contribution {
  return {feature, value, weight: toOdds(0)}
}
