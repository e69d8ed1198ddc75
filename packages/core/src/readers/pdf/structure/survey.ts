import {maxOf} from '../../../util/max-of.ts'
import {minOf} from '../../../util/min-of.ts'
import {boxAround} from '../box-around.ts'
import type {Column, PageLayout} from '../layout/lay-out-page.ts'
import {markerOf} from '../layout/marker.ts'
import type {TextLine} from '../layout/text-line.ts'

/** What is usual in a document: others are told by how they differ from it. */
export interface Survey {
  /** Size of the running text in points. */
  readonly size: number
  /** Whether the running text is bold. */
  readonly bold: boolean
  /** Whether the structure tree can be trusted: nearly all of the text is in a block of it, and blocks are not too large. */
  readonly tagged: boolean
  /** How far the first lines of paragraphs are set in, in points, where that is how paragraphs are told. */
  readonly indent: number | undefined
  /** Whether nearly all lines end as sentences do: then each is a paragraph, however long the next word is. */
  readonly closed: boolean
  /** Distance of the baselines of two lines of one paragraph, for text of `size`. */
  leading(size: number): number
  /** Left and right edge of what `line` of `column` is set in, on a page of `width`. */
  frame(column: Column, line: Edges, width: number): Edges
}

/** From where to where lines go that are full. */
export interface Edges {
  readonly x0: number
  readonly x1: number
}

/** Distances of baselines, in sizes, that lines of one paragraph may have. */
const leadings = {least: 0.85, most: 2.3}

/** Share of the distances of one size that the usual one has at least: the smallest such is that of lines, others of paragraphs. */
const leadingShare = 0.12

/** Lines of a size, below which its distance is taken from the running text. */
const fewestGaps = 4

/** Lines of a column that show its width. */
const fewestLines = 5

/** Points by which an edge may be off. */
const slack = 3

/** Looks over a document's lines. */
export function survey(pages: ReadonlyArray<PageLayout>): Survey {
  const lines = pages.flatMap(page => page.columns.flatMap(column => column.lines))
  const {size, bold} = usualLook(lines)
  const gaps = gapsOf(pages)
  const ratio = usualGap(gaps.get(size) ?? [], size) / size
  const known = new Map<number, number>()
  const frames = framesOf(pages, size)
  const own = new Map<Column, Edges | undefined>()
  const owns = (column: Column) => {
    if (!own.has(column)) own.set(column, ownFrame(column, size))
    return own.get(column)
  }
  return {
    size,
    bold,
    tagged: isTagged(lines),
    indent: indentOf(pages, size, owns),
    closed: isClosed(pages, size),
    leading(of) {
      let leading = known.get(of)
      if (leading === undefined) {
        const own = gaps.get(of) ?? []
        leading = own.length < fewestGaps ? ratio * of : usualGap(own, of)
        known.set(of, leading)
      }
      return leading
    },
    frame: (column, line, width) => frameOf(column, line, width, frames, owns(column))
  }
}

/** Size and weight that most characters have. */
export function usualLook(lines: ReadonlyArray<TextLine>): {size: number; bold: boolean} {
  const counts = new Map<number, {bold: number; all: number}>()
  for (const {text, style} of lines) {
    const count = counts.get(style.size) ?? {bold: 0, all: 0}
    count.all += text.length
    if (style.bold) count.bold += text.length
    counts.set(style.size, count)
  }
  let best = {size: 10, bold: 0, all: 0}
  for (const [size, count] of counts) if (count.all > best.all) best = {size, ...count}
  return {size: best.size, bold: best.bold * 2 > best.all}
}

/** Share of the text in blocks of the structure tree, and characters of a block, in which one can be trusted. */
const trusted = {share: 0.9, characters: 1500}

/** Whether the structure tree of a file that has such lines can be trusted. */
export function isTagged(lines: ReadonlyArray<TextLine>): boolean {
  const tagged = lines.filter(line => line.block)
  const [inBlocks, all] = [lengthOf(tagged), lengthOf(lines)]
  const blocks = new Set(tagged.map(line => line.block)).size
  return blocks > 1 && inBlocks >= all * trusted.share && inBlocks <= blocks * trusted.characters
}

function lengthOf(lines: ReadonlyArray<TextLine>): number {
  return lines.reduce((sum, {text}) => sum + text.length, 0)
}

/** Indents, in sizes, that first lines may have. */
const indents = {least: 0.7, most: 5}

/** Fewest first lines with one indent, and their share of those that are set in, that show how paragraphs are told. */
const fewestIndents = {count: 3, share: 0.6}

/** Points in which indents are counted. */
const indentStep = 0.5

/** Points by which the beginnings of lines may differ that begin at one edge. */
const edgeSlack = 1

/** The indent of most lines that are set in between two lines at the column's edge. */
function indentOf(
  pages: ReadonlyArray<PageLayout>,
  size: number,
  frame: (column: Column) => Edges | undefined
): number | undefined {
  const counts = new Map<number, number>()
  for (const column of pages.flatMap(page => page.columns)) {
    const edge = frame(column)?.x0
    if (edge === undefined) continue
    const isAtEdge = (line: TextLine | undefined) => line !== undefined && Math.abs(line.x0 - edge) <= edgeSlack
    column.lines.forEach((line, index) => {
      const indent = Math.round((line.x0 - edge) / indentStep) * indentStep
      if (line.style.size !== size || indent < size * indents.least || indent > size * indents.most) return
      const before = column.lines[index - 1]
      // What hangs behind a marker is no first line.
      if (before && isAtEdge(before) && isAtEdge(column.lines[index + 1]) && !markerOf(before.text))
        counts.set(indent, (counts.get(indent) ?? 0) + 1)
    })
  }
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const [most] = [...counts]
    .map(([indent, count]) => ({indent, count, near: nearTo(indent, counts)}))
    .toSorted((a, b) => b.near - a.near || b.count - a.count)
  return most && most.near >= fewestIndents.count && most.near >= all * fewestIndents.share ? most.indent : undefined
}

/** How many lines have an indent that is `indent` as nearly as edges can be told. */
function nearTo(indent: number, counts: ReadonlyMap<number, number>): number {
  return [-indentStep, 0, indentStep].reduce((sum, step) => sum + (counts.get(indent + step) ?? 0), 0)
}

/** What a sentence ends with. */
export const sentenceEnd = /[.!?…:。！？؟]["'”’»)\]]*$/u

/** Fewest lines with another one below them by which a document is judged, and the share of them that end within a sentence in prose. */
const fewestBelow = 12
const openShare = 0.1

/** Whether hardly any line of the running text goes on in the one below it. */
function isClosed(pages: ReadonlyArray<PageLayout>, size: number): boolean {
  let all = 0
  let open = 0
  for (const {lines} of pages.flatMap(page => page.columns)) {
    lines.forEach((line, index) => {
      const before = lines[index - 1]
      if (!before || before.style.size !== size || line.style.size !== size) return
      all++
      if (!sentenceEnd.test(before.text)) open++
    })
  }
  return all >= fewestBelow && open < all * openShare
}

/** Distances of the baselines of lines that follow each other, by the size of both. */
function gapsOf(pages: ReadonlyArray<PageLayout>): Map<number, number[]> {
  const gaps = new Map<number, number[]>()
  for (const {columns} of pages) {
    for (const {lines} of columns) {
      lines.forEach((line, index) => {
        const before = lines[index - 1]
        const {size} = line.style
        if (!before || before.style.size !== size) return
        const gap = line.baseline - before.baseline
        if (gap < size * leadings.least || gap > size * leadings.most) return
        const list = gaps.get(size)
        if (list) list.push(gap)
        else gaps.set(size, [gap])
      })
    }
  }
  return gaps
}

/** The smallest distance that enough lines have. */
function usualGap(gaps: ReadonlyArray<number>, size: number): number {
  const counts = new Map<number, number>()
  for (const gap of gaps) {
    const key = Math.round(gap * 2) / 2
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  const fewest = Math.max(1, gaps.length * leadingShare)
  const usual = [...counts].filter(([, count]) => count >= fewest).map(([gap]) => gap)
  return usual.length > 0 ? minOf(usual) + 0.25 : size * 1.2
}

function framesOf(pages: ReadonlyArray<PageLayout>, size: number): Edges[] {
  const frames: Edges[] = []
  for (const column of pages.flatMap(page => page.columns)) {
    const frame = ownFrame(column, size)
    if (frame && !frames.some(each => isNear(each.x0, frame.x0) && isNear(each.x1, frame.x1))) frames.push(frame)
  }
  return frames
}

/** The width of a column with enough lines of running text. */
function ownFrame({lines}: Column, size: number): Edges | undefined {
  const usual = lines.filter(line => line.style.size === size)
  if (usual.length < fewestLines) return undefined
  return boxAround(usual)
}

function frameOf(
  column: Column,
  line: Edges,
  width: number,
  frames: ReadonlyArray<Edges>,
  own: Edges | undefined
): Edges {
  if (own && isAround(own, line)) return own
  if (own) return {x0: Math.min(own.x0, column.x0), x1: Math.max(own.x1, column.x1)}
  const around = frames.filter(frame => isAround(frame, column))
  const [narrowest] = around.toSorted((a, b) => a.x1 - a.x0 - (b.x1 - b.x0))
  if (narrowest) return narrowest
  const edge = frames.length > 0 ? maxOf(frames.map(frame => frame.x1)) : width - column.x0
  return {x0: column.x0, x1: Math.max(column.x1, edge)}
}

function isAround(frame: Edges, box: Edges): boolean {
  return frame.x0 <= box.x0 + slack && frame.x1 >= box.x1 - slack
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) <= slack
}
