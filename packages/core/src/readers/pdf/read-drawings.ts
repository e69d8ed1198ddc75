import type {Box} from './box.ts'
import {mapPoint, type Matrix, multiply, scaleOf} from './matrix.ts'

/** What a page draws beside its text and pictures, as far as it lies along the axes. */
export interface Drawings {
  /** Lines, drawn or filled: one side is as long as the line, the other as thick. */
  rules: Box[]
  /** Filled rectangles that are no lines, and not as white as paper. */
  fills: Fill[]
  /** Small round or square shapes: bullets that some programs draw instead of setting them. */
  dots: Box[]
}

/** A filled rectangle. */
export interface Fill extends Box {
  /** Red, green and blue, 8 bits each: `0xrrggbb`. */
  color: number
}

/** Functions of the engine that paths are read with: the module's own exports, since its wrapped ones take ten times as long. */
export interface PathEngine {
  /** Its memory as it is now: it moves when it grows. */
  memory(): {readonly floats: Float32Array; readonly integers: Uint32Array}
  readonly exports: PathExports
}

/** The exports of pdfium that are used here; pointers are byte addresses, truth is 0 or 1. */
export interface PathExports {
  malloc(size: number): number
  free(pointer: number): void
  FPDFPage_CountObjects(page: number): number
  FPDFPage_GetObject(page: number, index: number): number
  FPDFFormObj_CountObjects(form: number): number
  FPDFFormObj_GetObject(form: number, index: number): number
  FPDFPageObj_GetType(object: number): number
  FPDFPageObj_GetMatrix(object: number, matrix: number): number
  FPDFPageObj_GetFillColor(object: number, red: number, green: number, blue: number, alpha: number): number
  FPDFPageObj_GetStrokeColor(object: number, red: number, green: number, blue: number, alpha: number): number
  FPDFPageObj_GetStrokeWidth(object: number, width: number): number
  FPDFPageObj_GetClipPath(object: number): number
  FPDFClipPath_CountPaths(clip: number): number
  FPDFClipPath_CountPathSegments(clip: number, path: number): number
  FPDFClipPath_GetPathSegment(clip: number, path: number, index: number): number
  FPDFPath_GetDrawMode(path: number, fill: number, stroke: number): number
  FPDFPath_CountSegments(path: number): number
  FPDFPath_GetPathSegment(path: number, index: number): number
  FPDFPathSegment_GetType(segment: number): number
  FPDFPathSegment_GetPoint(segment: number, x: number, y: number): number
  FPDFPathSegment_GetClose(segment: number): number
}

/** Kinds of page objects (`FPDF_PAGEOBJ_*`) and of path segments (`FPDF_SEGMENT_*`). */
const pathObject = 2
const formObject = 5
const bezierTo = 1
const moveTo = 2

/** Forms within forms that are looked into: engines nest two or three, a file that was made to hurt any number. */
const formDepth = 8

/** Segments of a page's paths that are looked at. A table of a thousand cells has ten thousand, a map has more and no table. */
const segmentsRead = 50_000

/** Segments of one path that are looked at: all rules of a grid can be one path, an outlined word is longer. */
const segmentsOfPath = 4000

/** How thick a line can be: the thickest borders of tables are 3 points; thicker bars are areas. */
const ruleThickness = 3.5

/** How much longer than thick a line is at least: a square is a bullet or a check box. */
const ruleStretch = 3

/** How far from its axis a line may end, and a corner from its right angle: what rounding leaves. */
const slack = 0.6

/** How much of its own box a shape fills that counts as a rectangle: rounded corners take less than a tenth. */
const rectangleShare = 0.9

/** The least of red, green and blue that is as white as paper. */
const paperWhite = 250

/** Reads the lines and rectangles of a page, also those in form XObjects; `toPage` maps the page's user space to points from its top left. */
export function readDrawings(engine: PathEngine, page: number, toPage: Matrix): Drawings {
  const {exports} = engine
  const scratch = exports.malloc(32)
  try {
    const reading: Reading = {engine, scratch, left: segmentsRead, drawings: {rules: [], fills: [], dots: []}}
    const objects = {
      count: exports.FPDFPage_CountObjects(page),
      get: (i: number) => exports.FPDFPage_GetObject(page, i)
    }
    readObjects(objects, toPage, 0, reading)
    return reading.drawings
  } finally {
    exports.free(scratch)
  }
}

interface Reading {
  readonly engine: PathEngine
  /** Address of 32 bytes that results are written to. */
  readonly scratch: number
  /** Segments that may still be read. */
  left: number
  readonly drawings: Drawings
}

interface Objects {
  readonly count: number
  get(index: number): number
}

function readObjects(objects: Objects, matrix: Matrix, depth: number, reading: Reading) {
  const {exports} = reading.engine
  for (let index = 0; index < objects.count && reading.left > 0; index++) {
    const object = objects.get(index)
    const type = exports.FPDFPageObj_GetType(object)
    if (type === pathObject) readPath(object, matrix, reading)
    if (type !== formObject || depth === formDepth) continue
    const count = exports.FPDFFormObj_CountObjects(object)
    const get = (i: number) => exports.FPDFFormObj_GetObject(object, i)
    readObjects({count, get}, multiply(matrixOf(object, reading), matrix), depth + 1, reading)
  }
}

function matrixOf(object: number, {engine, scratch}: Reading): Matrix {
  engine.exports.FPDFPageObj_GetMatrix(object, scratch)
  const {floats} = engine.memory()
  const at = (index: number) => floats[scratch / 4 + index] ?? 0
  return [at(0), at(1), at(2), at(3), at(4), at(5)]
}

function readPath(object: number, outer: Matrix, reading: Reading) {
  const {exports} = reading.engine
  const count = exports.FPDFPath_CountSegments(object)
  reading.left -= count
  if (count < 2 || count > segmentsOfPath) return
  const [filled, stroked] = drawModeOf(object, reading)
  const fill = filled ? colorOf(object, 'FPDFPageObj_GetFillColor', reading) : undefined
  const stroke = stroked ? colorOf(object, 'FPDFPageObj_GetStrokeColor', reading) : undefined
  if (fill === undefined && stroke === undefined) return
  const matrix = multiply(matrixOf(object, reading), outer)
  const clip = clipOf(object, outer, reading)
  for (const shape of shapesOf(index => exports.FPDFPath_GetPathSegment(object, index), count, matrix, reading)) {
    if (fill !== undefined) addArea(shape, fill, clip, reading.drawings)
    if (stroke !== undefined)
      addStrokes(shape, strokeWidthOf(object, reading) * scaleOf(matrix), clip, reading.drawings)
  }
}

function drawModeOf(object: number, {engine, scratch}: Reading): readonly [filled: boolean, stroked: boolean] {
  engine.exports.FPDFPath_GetDrawMode(object, scratch, scratch + 4)
  const {integers} = engine.memory()
  return [integers[scratch / 4] !== 0, integers[scratch / 4 + 1] !== 0]
}

/** The color in 24 bits; nothing where it cannot be seen on paper. A pattern is taken for gray. */
function colorOf(
  object: number,
  get: 'FPDFPageObj_GetFillColor' | 'FPDFPageObj_GetStrokeColor',
  reading: Reading
): number | undefined {
  const {engine, scratch} = reading
  if (!engine.exports[get](object, scratch, scratch + 4, scratch + 8, scratch + 12)) return 0x808080
  const {integers} = engine.memory()
  const [red = 0, green = 0, blue = 0, alpha = 0] = integers.subarray(scratch / 4, scratch / 4 + 4)
  if (alpha === 0 || Math.min(red, green, blue) >= paperWhite) return undefined
  return red * 0x10000 + green * 0x100 + blue
}

function strokeWidthOf(object: number, {engine, scratch}: Reading): number {
  engine.exports.FPDFPageObj_GetStrokeWidth(object, scratch)
  return engine.memory().floats[scratch / 4] ?? 0
}

/** The box that an object is cut to: what the boxes of its clip paths have in common. */
function clipOf(object: number, outer: Matrix, reading: Reading): Box | undefined {
  const {exports} = reading.engine
  const clip = exports.FPDFPageObj_GetClipPath(object)
  if (clip === 0) return undefined
  const paths = exports.FPDFClipPath_CountPaths(clip)
  let box: Box | undefined
  for (let path = 0; path < paths; path++) {
    const count = exports.FPDFClipPath_CountPathSegments(clip, path)
    if (count < 2 || count > segmentsOfPath) continue
    reading.left -= count
    const points = shapesOf(index => exports.FPDFClipPath_GetPathSegment(clip, path, index), count, outer, reading)
    const around = boxOf(points.flatMap(shape => shape.points))
    box = box ? intersect(box, around) : around
  }
  return box
}

/** One closed or open line of a path. */
interface Shape {
  readonly points: Point[]
  curved: boolean
  closed: boolean
}

type Point = readonly [x: number, y: number]

function shapesOf(get: (index: number) => number, count: number, matrix: Matrix, reading: Reading): Shape[] {
  const {exports} = reading.engine
  const shapes: Shape[] = []
  let shape: Shape = {points: [], curved: false, closed: false}
  for (let index = 0; index < count; index++) {
    const segment = get(index)
    const type = exports.FPDFPathSegment_GetType(segment)
    if (type === moveTo) shapes.push((shape = {points: [], curved: false, closed: false}))
    if (type === bezierTo) shape.curved = true
    shape.points.push(pointOf(segment, matrix, reading))
    if (exports.FPDFPathSegment_GetClose(segment)) shape.closed = true
  }
  return shapes.filter(({points}) => points.length > 1)
}

function pointOf(segment: number, matrix: Matrix, {engine, scratch}: Reading): Point {
  engine.exports.FPDFPathSegment_GetPoint(segment, scratch, scratch + 4)
  const {floats} = engine.memory()
  return mapPoint(matrix, floats[scratch / 4] ?? 0, floats[scratch / 4 + 1] ?? 0)
}

/** A filled shape is a line if it is thin, and a rectangle if it fills its box. */
function addArea(shape: Shape, color: number, clip: Box | undefined, {rules, fills, dots}: Drawings) {
  const whole = boxOf(shape.points)
  const box = clip ? intersect(whole, clip) : whole
  if (box.x1 < box.x0 || box.y1 < box.y0) return
  if (isDot(box)) dots.push(box)
  else if (isRule(box)) rules.push(box)
  else if (areaOf(shape.points) >= rectangleShare * (whole.x1 - whole.x0) * (whole.y1 - whole.y0) && isLarge(box)) {
    fills.push({...box, color})
  }
}

/** The straight stretches of a stroked shape that lie along an axis. */
function addStrokes({points, curved, closed}: Shape, width: number, clip: Box | undefined, {rules, dots}: Drawings) {
  const whole = boxOf(points)
  if (curved && isDot(whole)) {
    dots.push(whole)
    return
  }
  // A rounded frame is a frame, whose corners do not matter; other curves are drawings.
  const [first] = points
  const path = closed && first ? [...points, first] : points
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

function boxOf(points: ReadonlyArray<Point>): Box {
  const box = {x0: Infinity, y0: Infinity, x1: -Infinity, y1: -Infinity}
  for (const [x, y] of points) {
    box.x0 = Math.min(box.x0, x)
    box.y0 = Math.min(box.y0, y)
    box.x1 = Math.max(box.x1, x)
    box.y1 = Math.max(box.y1, y)
  }
  return box
}

function intersect(a: Box, b: Box): Box {
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
