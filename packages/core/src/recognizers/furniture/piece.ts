import * as letterClasses from '../../util/letters.ts'
import type {Region} from '../../tree/outline.ts'
import type {Block, Nodes} from '../../tree/types.ts'
import {toUnitTable} from '../../util/to-unit-table.ts'
import {toText} from '../../tree/to-text.ts'
import {childrenOf, isBlock} from '../../tree/walk.ts'
import * as textUnits from '../../util/unit-at.ts'

// Imports are looked up at each step of a loop, constants are not; see `CONTRIBUTING.md`.
const {anyOf, capital, classesOf, letter, number} = letterClasses
const {unitAt} = textUnits

/** A block of a page with what its text is made of. */
export class Piece {
  readonly block: Block
  readonly region: Region | null
  readonly text: string
  /** Lists that it stands in, one in the other. */
  readonly items: number
  readonly isQuote: boolean
  /** Letters and digits, in UTF-16 units. */
  letters = 0
  words = 0
  /** Words that begin with a capital. */
  capitals = 0
  digits = 0
  /** Commas, full stops and the like. */
  stops = 0
  /** Units of its text in links, and how many links these are. */
  linked = 0
  links = 0
  bold = 0
  images = 0

  constructor(block: Block, region: Region | null, items: number, isQuote: boolean) {
    this.block = block
    this.region = region
    this.text = toText(block)
    this.items = items
    this.isQuote = isQuote
    measure(this.text, this)
    addMarks(block, false, false, this)
  }
}

/** The pieces of a page, in reading order. */
export function toPieces(tree: Nodes, regions: ReadonlyMap<Block, Region>): Piece[] {
  const pieces: Piece[] = []
  collect(tree, 0, false, regions, pieces)
  return pieces
}

function collect(
  node: Nodes,
  items: number,
  isQuote: boolean,
  regions: ReadonlyMap<Block, Region>,
  pieces: Piece[]
): void {
  if (isBlock(node)) {
    pieces.push(new Piece(node, regions.get(node) ?? null, items, isQuote))
    return
  }
  const {type} = node
  const inner = type === 'listItem' ? items + 1 : items
  const quoted = isQuote || type === 'blockquote'
  for (const child of childrenOf(node)) collect(child, inner, quoted, regions, pieces)
}

function addMarks(node: Nodes, isLinked: boolean, isBold: boolean, marks: Piece): void {
  const {type} = node
  if (type === 'image') marks.images++
  else if ('value' in node) {
    if (isLinked) marks.linked += node.value.length
    if (isBold) marks.bold += node.value.length
  } else {
    const link = type === 'link' || type === 'linkReference'
    if (link) marks.links++
    for (const child of childrenOf(node)) addMarks(child, isLinked || link, isBold || type === 'strong', marks)
  }
}

/** By UTF-16 unit: 1 for signs that part what a sentence is made of. */
const stops = toUnitTable('.,;:!?。，、；：！？؟،।')

/** Ideographs that make a word, more or less, where words are not parted. */
const ideographsOfWord = 2

/** Counts by sums alone; see `anyOf`. */
function measure(text: string, found: Piece) {
  let letters = 0
  let digits = 0
  let words = 0
  let capitals = 0
  let ideographs = 0
  let signs = 0
  let before = 0
  const {length} = text
  for (let at = 0; at < length; at++) {
    const unit = unitAt(text, at)
    const classes = classesOf(unit)
    const isWord = anyOf(classes, letter | number)
    const opensWord = isWord & ~before
    letters += isWord
    digits += anyOf(classes, number)
    words += opensWord
    capitals += opensWord & anyOf(classes, capital)
    ideographs += isWord & Number(isUnparted(unit))
    signs += stops[unit] as number
    before = isWord
  }
  found.letters = letters
  found.digits = digits
  found.words = words + ideographs / ideographsOfWord
  found.capitals = capitals
  found.stops = signs
}

/** Kana and Han, which part no words. */
function isUnparted(unit: number): boolean {
  return unit >= 0x3040 && unit <= 0x9fff
}
