import type {ListItem, RootContent} from 'mdast'
import {heading, paragraph} from '../../../tree/builders.ts'
import type {TextLine} from '../layout/text-line.ts'
import type {Note} from './footnotes.ts'
import {isWrapped, type Piece} from './paragraphs.ts'
import {type PhrasingOptions, toPhrasing} from './to-phrasing.ts'

/** What a piece was found to be. */
export interface Reading {
  readonly piece: Piece
  /** Depth of a heading. */
  readonly depth: number | undefined
  /** Depth of a list item, from 1; `undefined` for what is no item. */
  readonly level: number | undefined
  /** Whether it goes on with the paragraph of an item, below its first paragraph. */
  readonly within: boolean
  readonly quoted: boolean
  /** Whether the layout says that it goes on with the piece before. */
  readonly continues: boolean
}

/** The block of one piece. */
export function toBlock({piece, depth, continues}: Reading, options: PhrasingOptions): RootContent {
  if (piece.table) return piece.table
  const page = piece.lines[0]?.page ?? 1
  const layout = {page, continues, ...(piece.lines.length > 1 && isWrapped(piece) ? {wraps: true} : {})}
  if (depth !== undefined) {
    const {children} = toPhrasing(piece.lines, {...options, plain: true})
    return heading(Math.min(6, Math.max(1, depth)) as 1, children, layout)
  }
  return paragraph(toPhrasing(piece.lines, options).children, layout)
}

/** The item of one piece, without its marker. */
export function toItem({piece}: Reading, options: PhrasingOptions): ListItem {
  const page = piece.lines[0]?.page ?? 1
  const {children, marker} = toPhrasing(piece.lines, {...options, skip: piece.marker?.length ?? 0})
  const layout = {page, continues: false, ...(piece.lines.length > 1 ? {wraps: true} : {})}
  return {type: 'listItem', spread: false, origin: marker, children: [paragraph(children, layout)]}
}

/** The definition of a note. */
export function toDefinition(note: Note, identifier: string): RootContent {
  const {children, marker} = toPhrasing(note.lines, {skip: note.length})
  const layout = {page: note.lines[0]?.page ?? 1, continues: false, ...(note.lines.length > 1 ? {wraps: true} : {})}
  return {
    type: 'footnoteDefinition',
    identifier,
    label: identifier,
    origin: marker,
    children: [paragraph(children, layout)]
  }
}

/** Lines of the page's furniture. */
export function toFurniture(lines: ReadonlyArray<TextLine>, landmark: 'banner' | 'contentinfo'): RootContent {
  const {children} = toPhrasing(lines, {plain: true})
  return paragraph(children, {page: lines[0]?.page ?? 1, landmark, continues: false})
}
