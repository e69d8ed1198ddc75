import type {Box} from './box.ts'
import type {Image} from './page-content.ts'
import {addArea, addStrokes, boxOf, type Drawings, intersect, type Point, type Shape} from './drawings.ts'
import {mapBox, mapPoint, type Matrix, multiply, scaleOf} from './matrix.ts'

/** Functions of the engine that paths and images are read with: the module's own exports, since its wrapped ones take ten times as long. */
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
  FPDFPageObj_GetMarkedContentID(object: number): number
  FPDFPageObj_GetBounds(object: number, left: number, bottom: number, right: number, top: number): number
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
const kinds = {text: 1, path: 2, image: 3, form: 5}
const bezierTo = 1
const moveTo = 2

/** Forms within forms that are looked into: engines nest two or three, a file that was made to hurt any number. */
const formDepth = 8

/** Images of a page that are read: a picture may be cut into hundreds of strips. */
const imageLimit = 2000

/** An image fills this square of its own space. */
const unitSquare = {x0: 0, y0: 0, x1: 1, y1: 1}

/** Segments of a page's paths that are looked at. A table of a thousand cells has ten thousand, a map has more and no table. */
const segmentsRead = 50_000

/** Segments of one path that are looked at: all rules of a grid can be one path, an outlined word is longer. */
const segmentsOfPath = 4000

/** The least of red, green and blue that is as white as paper. */
const paperWhite = 250

/**
 * Reads the lines, rectangles and images of a page, also those in form XObjects.
 *
 * @param toPage Maps the page's user space to points from its top left.
 * @param figures Marked content that the structure tree calls figures: what is drawn there is an image as well.
 */
export function readDrawings(
  engine: PathEngine,
  page: number,
  toPage: Matrix,
  figures: ReadonlySet<number>
): Drawings & {images: Image[]} {
  const {exports} = engine
  const scratch = exports.malloc(32)
  try {
    const drawings = {rules: [], fills: [], dots: [], sketches: []}
    const reading: Reading = {engine, scratch, left: segmentsRead, drawings, images: [], figures}
    const objects = {
      count: exports.FPDFPage_CountObjects(page),
      get: (i: number) => exports.FPDFPage_GetObject(page, i)
    }
    readObjects(objects, toPage, 0, reading)
    return {...drawings, images: reading.images}
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
  readonly images: Image[]
  readonly figures: ReadonlySet<number>
}

interface Objects {
  readonly count: number
  get(index: number): number
}

function readObjects(objects: Objects, matrix: Matrix, depth: number, reading: Reading) {
  const {exports} = reading.engine
  for (let index = 0; index < objects.count; index++) {
    const object = objects.get(index)
    const type = exports.FPDFPageObj_GetType(object)
    if (type === kinds.image) addImage(object, mapBox(multiply(matrixOf(object, reading), matrix), unitSquare), reading)
    else if (type !== kinds.text && reading.figures.size > 0) addDrawn(object, matrix, reading)
    if (type === kinds.path && reading.left > 0) readPath(object, matrix, reading)
    if (type !== kinds.form || depth === formDepth) continue
    const count = exports.FPDFFormObj_CountObjects(object)
    const get = (i: number) => exports.FPDFFormObj_GetObject(object, i)
    readObjects({count, get}, multiply(matrixOf(object, reading), matrix), depth + 1, reading)
  }
}

function addImage(object: number, box: Box, {engine, images}: Reading) {
  if (images.length < imageLimit) images.push({...box, mark: engine.exports.FPDFPageObj_GetMarkedContentID(object) | 0})
}

/** A drawing, or a part of one, that the file calls a figure. */
function addDrawn(object: number, matrix: Matrix, reading: Reading) {
  const {engine, scratch, figures} = reading
  if (!figures.has(engine.exports.FPDFPageObj_GetMarkedContentID(object) | 0)) return
  if (!engine.exports.FPDFPageObj_GetBounds(object, scratch, scratch + 4, scratch + 8, scratch + 12)) return
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = engine.memory().floats.subarray(scratch / 4, scratch / 4 + 4)
  addImage(object, mapBox(matrix, {x0, y0, x1, y1}), reading)
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
