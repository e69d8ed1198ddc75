import type {Bookmark} from '../engine/open-document.ts'
import type {Piece} from './paragraphs.ts'
import {squash} from './squash.ts'

/** A heading with its looks. */
export interface Styled {
  readonly piece: Piece
  readonly text: string
  /** Size, weight and slant, so that what ranks higher sorts later. */
  readonly look: string
  /** Color of its letters. */
  readonly color: number
  /** The look of the heading that stands right below it, with nothing between, if one does. */
  readonly next: string | undefined
}

/** Part by which the sizes of headings of one depth may differ. */
const sizeStep = 1.02

/** Fewest headings with decimal numbers that show how the document counts. */
const fewestNumbered = 2

/** Headings of each color on average, below which colors are decoration: a color for each chapter. */
const fewestOfColor = 2

/**
 * The depth of each heading, from 1: by its looks, and below that by its color, its decimal number and the bookmarks.
 *
 * Looks rank by size, weight and slant. Colors have no order of their own: the one that comes first in the document ranks
 * higher. Numbers and bookmarks part headings of one look, and never overrule looks.
 */
export function rankHeadings(headings: ReadonlyArray<Styled>, bookmarks: ReadonlyArray<Bookmark>): Map<Piece, number> {
  const levels = toLevels(bookmarks)
  const depths = new Map<Piece, number>()
  let above = 0
  for (const group of toGroups(headings)) {
    const below = belowIn(group, levels)
    let deepest = 0
    for (const {piece} of group) {
      const depth = below.get(piece) ?? 0
      depths.set(piece, above + 1 + depth)
      deepest = Math.max(deepest, depth)
    }
    above += deepest + 1
  }
  return depths
}

/** Headings of one look, the highest first; sizes that are nearly the same are one. */
function toGroups(headings: ReadonlyArray<Styled>): Styled[][] {
  const looks = toOrder(headings)
  const groups: Styled[][] = []
  let before: string | undefined
  for (const look of looks) {
    const own = headings.filter(each => each.look === look)
    const open = groups.at(-1)
    if (open && before !== undefined && isLike(before, look)) open.push(...own)
    else groups.push(own)
    before = look
  }
  return groups
}

/**
 * The looks, the highest first. Of two in one size, the one ranks higher that stands right over the other: what has a heading below it
 * and no text is over what that is over. Where that is not seen, the one does that comes first in the document.
 */
function toOrder(headings: ReadonlyArray<Styled>): string[] {
  const looks = [...new Set(headings.map(({look}) => look))].toSorted().toReversed()
  const over = (a: string, b: string) => headings.filter(({look, next}) => look === a && next === b).length
  for (let index = 1; index < looks.length; index++) {
    for (let at = index; at > 0; at--) {
      const [higher = '', lower = ''] = [looks[at - 1], looks[at]]
      const isOver = over(lower, higher) - over(higher, lower)
      // A line that ends a part stands right over the heading of the next, and is not over it.
      const isHigher = isOver > 0 ? !isFirst(higher, lower, headings) : isOver === 0 && isFirst(lower, higher, headings)
      if (!isOneSize(higher, lower) || !isHigher) break
      looks.splice(at - 1, 2, lower, higher)
    }
  }
  return looks
}

/** Headings of a look, below which its place says nothing of the others. */
const fewestOfLook = 2

/** Whether headings of one look begin before those of another, and there are enough of both. */
function isFirst(look: string, other: string, headings: ReadonlyArray<Styled>): boolean {
  const count = (of: string) => headings.filter(each => each.look === of).length
  const first = headings.find(each => each.look === look || each.look === other)
  return first?.look === look && Math.min(count(look), count(other)) >= fewestOfLook
}

function isOneSize(a: string, b: string): boolean {
  const [one, other] = [Number.parseFloat(a), Number.parseFloat(b)]
  return Math.max(one, other) / Math.min(one, other) < sizeStep
}

function isLike(a: string, b: string): boolean {
  const [[sizeA, ...restA], [sizeB, ...restB]] = [a.split(' '), b.split(' ')]
  return Number(sizeA) / Number(sizeB) < sizeStep && restA.join() === restB.join()
}

/** How many steps each heading of one look is below the highest of them, by the surest sign that parts them. */
function belowIn(group: ReadonlyArray<Styled>, levels: ReadonlyMap<string, number>): Map<Piece, number> {
  const colors = colorsOf(group)
  const numbered = group.filter(({text}) => decimal.test(text)).length >= fewestNumbered
  const signs = [
    ({text}: Styled) => levels.get(squash(text)),
    ({text}: Styled) => (numbered ? partsBelow(text) : undefined),
    ({color}: Styled) => (colors.length <= group.length / fewestOfColor ? colors.indexOf(color) : undefined)
  ]
  for (const sign of signs) {
    const found = group.map(each => [each.piece, sign(each)] as const)
    const known = found.map(([, level]) => level).filter(level => level !== undefined)
    const steps = [...new Set(known)].toSorted((a, b) => a - b)
    if (steps.length > 1)
      return new Map(found.map(([piece, level]) => [piece, level === undefined ? 0 : steps.indexOf(level)]))
  }
  return new Map()
}

/** Depth in the outline by title; titles that stand in it at several depths say nothing. */
function toLevels(bookmarks: ReadonlyArray<Bookmark>): Map<string, number> {
  const levels = new Map<string, number>()
  const unsure = new Set<string>()
  for (const {title, depth} of bookmarks) {
    const key = squash(title)
    if ((levels.get(key) ?? depth) !== depth) unsure.add(key)
    levels.set(key, depth)
  }
  for (const key of unsure) levels.delete(key)
  return levels
}

/** A decimal number of two or more parts, as sections have it: "2.1", "2.1.3." */
const decimal = /^\p{Nd}{1,2}(?:\.\p{Nd}{1,2})+\.?(?=\s)/u

/** How many parts a heading's number has below the first. */
function partsBelow(text: string): number {
  const [number] = decimal.exec(text) ?? []
  return number ? (number.match(/\p{Nd}+/gu)?.length ?? 1) - 1 : 0
}

function colorsOf(group: ReadonlyArray<Styled>): number[] {
  return [...new Set(group.map(({color}) => color))]
}
