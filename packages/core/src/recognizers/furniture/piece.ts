import {capital, classesOf, letter, number} from '../../util/letters.ts'
import type {Region} from '../../tree/outline.ts'
import type {Block, Nodes} from '../../tree/types.ts'
import {toText} from '../../tree/to-text.ts'

/** A block of a page with what its text is made of. */
export interface Piece {
  readonly block: Block
  readonly region: Region | null
  readonly text: string
  /** Lists that it stands in, one in the other. */
  readonly items: number
  readonly isQuote: boolean
  /** Letters and digits, in UTF-16 units. */
  readonly letters: number
  readonly words: number
  /** Words that begin with a capital. */
  readonly capitals: number
  readonly digits: number
  /** Commas, full stops and the like. */
  readonly stops: number
  /** Units of its text in links, and how many links these are. */
  readonly linked: number
  readonly links: number
  readonly bold: number
  readonly images: number
}

/** The pieces of a page, in reading order. */
export function toPieces(tree: Nodes, regions: ReadonlyMap<Block, Region>): Piece[] {
  const pieces: Piece[] = []
  collect(tree, {items: 0, isQuote: false}, regions, pieces)
  return pieces
}

interface Place {
  items: number
  isQuote: boolean
}

function collect(node: Nodes, place: Place, regions: ReadonlyMap<Block, Region>, pieces: Piece[]) {
  switch (node.type) {
    case 'paragraph':
    case 'heading':
    case 'table':
    case 'code':
    case 'html':
    case 'yaml':
      pieces.push(toPiece(node, place, regions.get(node) ?? null))
      return
    case 'listItem':
      return node.children.forEach(child => collect(child, {...place, items: place.items + 1}, regions, pieces))
    case 'blockquote':
      return node.children.forEach(child => collect(child, {...place, isQuote: true}, regions, pieces))
    default:
      if ('children' in node) for (const child of node.children) collect(child, place, regions, pieces)
  }
}

function toPiece(block: Block, place: Place, region: Region | null): Piece {
  const text = toText(block)
  const marks = {linked: 0, links: 0, bold: 0, images: 0}
  addMarks(block, false, false, marks)
  return {block, region, text, ...place, ...measure(text), ...marks}
}

function addMarks(
  node: Nodes,
  isLinked: boolean,
  isBold: boolean,
  marks: Record<'bold' | 'images' | 'linked' | 'links', number>
) {
  if ('value' in node) {
    if (isLinked) marks.linked += node.value.length
    if (isBold) marks.bold += node.value.length
  } else if (node.type === 'image') marks.images++
  else if ('children' in node) {
    const link = node.type === 'link' || node.type === 'linkReference'
    if (link) marks.links++
    for (const child of node.children) addMarks(child, isLinked || link, isBold || node.type === 'strong', marks)
  }
}

/** Signs that part what a sentence is made of. */
const stops: ReadonlySet<number> = new Set(Array.from('.,;:!?。，、；：！？؟،।', sign => sign.charCodeAt(0)))

/** Most of what stands between words, which is no stop. */
const blank = 0x20

/** Ideographs that make a word, more or less, where words are not parted. */
const ideographsOfWord = 2

function measure(text: string): Pick<Piece, 'capitals' | 'digits' | 'letters' | 'stops' | 'words'> {
  const found = {letters: 0, words: 0, capitals: 0, digits: 0, stops: 0}
  let ideographs = 0
  let inWord = false
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    const classes = classesOf(unit)
    const isWord = (classes & (letter | number)) !== 0
    if (isWord) {
      found.letters++
      if ((classes & number) !== 0) found.digits++
      if (isUnparted(unit)) ideographs++
      if (!inWord) {
        found.words++
        if ((classes & capital) !== 0) found.capitals++
      }
    } else if (unit !== blank && stops.has(unit)) found.stops++
    inWord = isWord
  }
  found.words += ideographs / ideographsOfWord
  return found
}

/** Kana and Han, which part no words. */
function isUnparted(unit: number): boolean {
  return unit >= 0x3040 && unit <= 0x9fff
}
