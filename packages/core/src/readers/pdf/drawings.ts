import type {Box} from './box.ts'

/** What a page draws beside its text and pictures, as far as it lies along the axes. */
export interface Drawings {
  /** Lines, drawn or filled: one side is as long as the line, the other as thick. */
  rules: Box[]
  /** Filled rectangles that are no lines, and not as white as paper. */
  fills: Fill[]
  /** Small round or square shapes: bullets that some programs draw instead of setting them. */
  dots: Box[]
  /** Boxes of all else: curves, slanting lines, shapes with other corners. */
  sketches: Box[]
}

/** A filled rectangle. */
export interface Fill extends Box {
  /** Red, green and blue, 8 bits each: `0xrrggbb`. */
  color: number
}

/** How thick a line can be: the thickest borders of tables are 3 points; thicker bars are areas. */
const ruleThickness = 3.5

/** How much longer than thick a line is at least: a square is a bullet or a check box. */
const ruleStretch = 3

/** How far from its axis a line may end, and a corner from its right angle: what rounding leaves. */
const slack = 0.6

/** How much of its own box a shape fills that counts as a rectangle: rounded corners take less than a tenth. */
const rectangleShare = 0.9

/** One closed or open line of a path. */
export interface Shape {
  readonly points: Point[]
  curved: boolean
  closed: boolean
}

/** In points from the top left of the page. */
export type Point = readonly [x: number, y: number]

/** A filled shape is a line if it is thin, and a rectangle if it fills its box. */
export function addArea(shape: Shape, color: number, clip: Box | undefined, {rules, fills, dots, sketches}: Drawings) {
  const whole = boxOf(shape.points)
  const box = clip ? intersect(whole, clip) : whole
  if (box.x1 < box.x0 || box.y1 < box.y0) return
  if (isDot(box)) dots.push(box)
  else if (isRule(box)) rules.push(box)
  else if (!isLarge(box)) return
  else if (areaOf(shape.points) >= rectangleShare * (whole.x1 - whole.x0) * (whole.y1 - whole.y0))
    fills.push({...box, color})
  else sketches.push(box)
}

/** The straight stretches of a stroked shape that lie along an axis. */
export function addStrokes(
  {points, curved, closed}: Shape,
  width: number,
  clip: Box | undefined,
  {rules, dots, sketches}: Drawings
) {
  const whole = boxOf(points)
  if (curved && isDot(whole)) {
    dots.push(whole)
    return
  }
  // A rounded frame is a frame, whose corners do not matter; other curves are drawings.
  const [first] = points
  const path = closed && first ? [...points, first] : points
  if (isSlanting(path)) {
    const sketch = clip ? intersect(whole, clip) : whole
    if (sketch.x1 > sketch.x0 && sketch.y1 > sketch.y0) sketches.push(sketch)
  }
  path.forEach(([x, y], index) => {
    const before = path[index - 1]
    if (!before || (curved && Math.hypot(x - before[0], y - before[1]) < ruleThickness * ruleStretch)) return
    const half = Math.min(width, ruleThickness) / 2
    const across = Math.abs(x - before[0]) <= slack
    if (!across && Math.abs(y - before[1]) > slack) return
    const thick = across ? ([half, 0] as const) : ([0, half] as const)
    const box = {
      x0: Math.min(x, before[0]) - thick[0],
      x1: Math.max(x, before[0]) + thick[0],
      y0: Math.min(y, before[1]) - thick[1],
      y1: Math.max(y, before[1]) + thick[1]
    }
    const cut = clip ? intersect(box, clip) : box
    if (isRule(cut)) rules.push(cut)
  })
}

/** Whether most of a path runs along no axis: the corners of a rounded frame are less. */
function isSlanting(path: ReadonlyArray<Point>): boolean {
  let slanting = 0
  let all = 0
  path.forEach(([x, y], index) => {
    const before = path[index - 1]
    if (!before) return
    const length = Math.hypot(x - before[0], y - before[1])
    all += length
    if (Math.abs(x - before[0]) > slack && Math.abs(y - before[1]) > slack) slanting += length
  })
  return slanting > all / 2
}

/** How large a bullet can be, and how much longer than wide. */
const dot = {least: 1, most: 9, stretch: 1.35}

function isDot({x0, y0, x1, y1}: Box): boolean {
  const [across, down] = [x1 - x0, y1 - y0]
  const [least, most] = [Math.min(across, down), Math.max(across, down)]
  return least >= dot.least && most <= dot.most && most <= least * dot.stretch
}

function isRule({x0, y0, x1, y1}: Box): boolean {
  const thickness = Math.min(x1 - x0, y1 - y0)
  const length = Math.max(x1 - x0, y1 - y0)
  return thickness >= 0 && thickness <= ruleThickness && length > 0 && length >= ruleStretch * thickness
}

function isLarge({x0, y0, x1, y1}: Box): boolean {
  return Math.min(x1 - x0, y1 - y0) > ruleThickness
}

/** The box around points. */
export function boxOf(points: ReadonlyArray<Point>): Box {
  const box = {x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity}
  for (const [x, y] of points) {
    box.x0 = Math.min(box.x0, x)
    box.y0 = Math.min(box.y0, y)
    box.x1 = Math.max(box.x1, x)
    box.y1 = Math.max(box.y1, y)
  }
  return box
}

/** What two boxes have in common; turned inside out where that is nothing. */
export function intersect(a: Box, b: Box): Box {
  return {x0: Math.max(a.x0, b.x0), y0: Math.max(a.y0, b.y0), x1: Math.min(a.x1, b.x1), y1: Math.min(a.y1, b.y1)}
}

/** The area inside a line of points, by the shoelace formula. */
function areaOf(points: ReadonlyArray<Point>): number {
  let twice = 0
  points.forEach(([x, y], index) => {
    const [nextX, nextY] = points[(index + 1) % points.length] ?? [x, y]
    twice += x * nextY - nextX * y
  })
  return Math.abs(twice) / 2
}
