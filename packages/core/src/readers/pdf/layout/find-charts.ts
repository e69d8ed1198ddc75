import {boxAround} from '../box-around.ts'
import type {Box} from '../box.ts'
import {intersect} from '../drawings.ts'
import type {Page, Word} from '../page-content.ts'
import {isFigureLabel} from '../structure/figure-words.ts'
import {type Chunk, chunkGaps, type TextRow, toTextRows} from '../tables/rows-of-text.ts'
import {usualStyle} from './to-words.ts'

/** A chart, or another picture of lines and areas, with the words that are printed in it. */
export interface Chart extends Box {
  readonly words: ReadonlyArray<Word>
}

/** Points by which parts of one chart are apart; bars by as much more as they are thick, up to a limit. */
const near = 14
const thickest = 40

/** Shapes of a page with a chart at most: a map has more, and is none. What is grouped is compared pair by pair. */
const most = 2000

/** Points of a curve or a slanting line that shows a chart by itself, across and down. */
const telling = 30

/** Bars of a chart at least, points by which their feet may differ, and by which they are not of one length. */
const bars = {fewest: 3, aligned: 1, differ: 2}

/** Points of a chart at least, and the part of the page at most: what is larger is what the page is printed on. */
const least = {across: 72, down: 48}
const largest = 0.75

/** Parts of a page at its edges where what is drawn is an ornament, or a logo. */
const margins = {first: 0.2, top: 0.08, bottom: 0.08}

/** Points to the edge of the page from which a shape is a part of its ground. */
const bleed = 3

/** Longest of a chart's labels, in characters, and of what stands at its edges; on average they are shorter: others are text in a box. */
const longest = {within: 60, beside: 30, average: 25}

/** Size of a label above or below a chart, in sizes of the page's text: what is as large is a heading, or the text. */
const small = 0.95

/**
 * The charts of a page: curves and slanting lines, or bars with one foot, with axes and short labels around. A tagged file names its own.
 */
export function findCharts(words: ReadonlyArray<Word>, page: Omit<Page, 'text'>): Chart[] {
  if (page.tags.length > 0 || page.sketches.length + page.fills.length > most) return []
  const empty = page.fills.filter(fill => !words.some(word => isWithin(word, fill)))
  const marks = [...page.sketches, ...empty].filter(mark => isInk(mark, page))
  const groups = group(marks).filter(each => isDrawn(each, page))
  if (groups.length === 0) return []
  const {size} = words.length > 0 ? usualStyle(words) : {size: 0}
  const rows = toTextRows(
    words.filter(({style}) => style.rotation === 0),
    chunkGaps.text
  )
  const chunks = rows.flatMap(row => row.chunks)
  return groups.flatMap(each => {
    const box = withLabels(withAxes(boxAround(each), page.rules), rows, size)
    return box && hasRoom(box, page) && isLabeled(box, chunks) && !isTable(box, page, empty.length)
      ? [{...box, words: words.filter(word => isWithin(word, box))}]
      : []
  })
}

/** Whether a shape is something on the page, and not a part of its ground. */
function isInk({x0, y0, x1, y1}: Box, {width, height}: Pick<Page, 'height' | 'width'>): boolean {
  if (x0 < bleed || y0 < bleed || x1 > width - bleed || y1 > height - bleed) return false
  return (x1 - x0) * (y1 - y0) < width * height * largest
}

/** Shapes that are near each other. */
function group(marks: ReadonlyArray<Box>): Box[][] {
  let groups: Array<{box: Box; members: Box[]}> = []
  for (const mark of marks) {
    const around = groups.filter(({members}) =>
      members.some(each => isNear(each, mark, near + Math.max(thicknessOf(each), thicknessOf(mark))))
    )
    const members = [...around.flatMap(each => each.members), mark]
    groups = [...groups.filter(each => !around.includes(each)), {box: boxAround(members), members}]
  }
  return groups.map(({members}) => members)
}

function thicknessOf({x0, y0, x1, y1}: Box): number {
  return Math.min(x1 - x0, y1 - y0, thickest)
}

function isNear(a: Box, b: Box, distance: number): boolean {
  return a.x0 - b.x1 <= distance && b.x0 - a.x1 <= distance && a.y0 - b.y1 <= distance && b.y0 - a.y1 <= distance
}

/** Whether shapes are those of a chart: a curve or a slanting line of some size, or bars on one foot. */
function isDrawn(shapes: ReadonlyArray<Box>, {sketches}: Pick<Page, 'sketches'>): boolean {
  const drawn = new Set(sketches)
  return (
    shapes.some(shape => drawn.has(shape) && isTelling(shape)) ||
    hasBars(shapes, 'y1', 'y0') ||
    hasBars(shapes, 'x0', 'x1')
  )
}

function isTelling({x0, y0, x1, y1}: Box): boolean {
  return x1 - x0 >= telling && y1 - y0 >= telling
}

/** Whether some of the shapes begin at one height or edge, and end at different ones. */
function hasBars(shapes: ReadonlyArray<Box>, foot: keyof Box, end: keyof Box): boolean {
  return shapes.some(first => {
    const own = shapes.filter(shape => Math.abs(shape[foot] - first[foot]) <= bars.aligned)
    const lengths = own.map(shape => shape[end])
    const spread = Math.max(...lengths) - Math.min(...lengths)
    return own.length >= bars.fewest && spread > bars.differ
  })
}

/** The box with the lines that are at it and not much longer than it is. */
function withAxes(box: Box, rules: ReadonlyArray<Box>): Box {
  const [across, down] = [box.x1 - box.x0, box.y1 - box.y0]
  const axes = rules.filter(
    rule =>
      isNear(box, rule, near) &&
      rule.x1 - rule.x0 <= across * 2 &&
      rule.y1 - rule.y0 <= Math.max(down * 2, least.down * 2)
  )
  return boxAround([box, ...axes])
}

/** The box with the short labels at its edges. */
function withLabels(box: Box, rows: ReadonlyArray<TextRow>, size: number): Box {
  const labels = rows.flatMap(row => {
    const own = row.chunks.filter(chunk => isNear(box, chunk, near))
    if (own.some(chunk => textOf(chunk).length > longest.beside || isFigureLabel(textOf(chunk)))) return []
    const isLevel = row.y0 >= box.y0 - row.size / 2 && row.y1 <= box.y1 + row.size / 2
    // What stands in a row below or above it counts along an axis.
    return isLevel || own.length > 1 || row.size <= size * small ? own : []
  })
  return boxAround([box, ...labels])
}

function hasRoom(box: Box, {number, width, height}: Pick<Page, 'height' | 'number' | 'width'>): boolean {
  const [across, down] = [box.x1 - box.x0, box.y1 - box.y0]
  if (across < least.across || down < least.down || across * down > width * height * largest) return false
  return box.y1 > height * (number === 1 ? margins.first : margins.top) && box.y0 < height * (1 - margins.bottom)
}

/** Whether all that is printed within a box are labels. */
function isLabeled(box: Box, chunks: ReadonlyArray<Chunk>): boolean {
  const lengths = chunks.filter(chunk => isWithin(chunk, box)).map(chunk => textOf(chunk).length)
  const sum = lengths.reduce((all, length) => all + length, 0)
  return lengths.every(length => length <= longest.within) && sum <= lengths.length * longest.average
}

/** Whether as many areas in a box have words in them as have none: cells of a table, some of them empty. */
function isTable(box: Box, {fills}: Pick<Page, 'fills'>, empty: number): boolean {
  const own = fills.filter(fill => isWithin(fill, box) && intersect(fill, box).y1 > box.y0)
  return own.length - empty >= bars.fewest && own.length - empty >= empty
}

/** Whether the middle of one box is in another. */
function isWithin({x0, y0, x1, y1}: Box, box: Box): boolean {
  const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2]
  return x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1
}

function textOf({words}: Chunk): string {
  return words.map(word => word.text).join(' ')
}
