import type {Origin} from '@dateline/core'
import {type Box, entriesOf, type Place, type SourceIndex} from './source-index.ts'

/** A box on a page, from 1. */
export interface PageBox extends Box {
  readonly page: number
}

/** The page that a part of the source is of; `undefined` for parts of other kinds. */
export function toPage(part: string): number | undefined {
  const number = /^page\/(\d+)/.exec(part)?.[1]
  return number === undefined ? undefined : Number(number)
}

/**
 * Where `origin` is printed. Of a stretch that is only partly in it, the share of its width that its characters have; what went
 * into no leaf is printed where the origin itself says.
 */
export function toPageBoxes(index: SourceIndex, origin: Origin): PageBox[] {
  return origin.flatMap(span => {
    const page = toPage(span.part)
    if (page === undefined) return []
    const boxes = [...entriesOf(index, [span])].flatMap(({entry, start, end}) => {
      if (!entry.box) return []
      const size = entry.end - entry.start
      return [{page, ...narrow(entry.box, (start - entry.start) / size, (end - entry.start) / size)}]
    })
    if (boxes.length > 0) return boxes
    const {x0, y0, x1, y1} = span
    return x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined ? [] : [{page, x0, y0, x1, y1}]
  })
}

function narrow({x0, y0, x1, y1}: Box, from: number, to: number): Box {
  return {x0: x0 + (x1 - x0) * from, y0, x1: x0 + (x1 - x0) * to, y1}
}

/** Points around a printed line that still are that line: the white between two lines. */
const slack = 4

/** What is printed at a point of a page. */
export function placeAtPoint(index: SourceIndex, page: number, x: number, y: number): Place | undefined {
  let best: Place | undefined
  let nearest = slack
  for (const {part, start, box} of entriesOn(index, page)) {
    const distance = Math.max(box.x0 - x, x - box.x1, box.y0 - y, y - box.y1, 0)
    if (distance >= nearest && (best !== undefined || distance > slack)) continue
    best = {part, offset: start}
    nearest = distance
  }
  return best
}

/** The last of what is printed on a page above `y`; what is in no leaf counts as the page's beginning. */
export function placeAtHeight(index: SourceIndex, page: number, y: number): Place {
  let best: {place: Place; top: number} | undefined
  for (const {part, start, end, box} of entriesOn(index, page)) {
    if (box.y0 > y || (best && box.y0 < best.top)) continue
    const fraction = Math.min(1, (y - box.y0) / Math.max(1, box.y1 - box.y0))
    best = {place: {part, offset: start + (end - start) * fraction}, top: box.y0}
  }
  return best?.place ?? {part: `page/${page}`, offset: 0}
}

/** The box of the stretch of the source that a place is in, or comes after. */
export function boxAt(index: SourceIndex, {part, offset}: Place): Box | undefined {
  const entries = index.parts.get(part) ?? []
  return (entries.find(entry => entry.end > offset) ?? entries.at(-1))?.box
}

function* entriesOn(index: SourceIndex, page: number) {
  for (const [part, entries] of index.parts) {
    if (toPage(part) !== page) continue
    for (const {start, end, box} of entries) if (box) yield {part, start, end, box}
  }
}
