import type {BlockContent, List, ListItem, RootContent} from 'mdast'
import {root} from '../../../tree/builders.ts'
import type {Root} from '../../../tree/types.ts'
import type {Bookmark} from '../engine/open-document.ts'
import type {PageLayout} from '../layout/lay-out-page.ts'
import {callsOf, type Note, takeNotes} from './footnotes.ts'
import {carryAsides} from './carry-asides.ts'
import {createNotes, type Notes} from './create-notes.ts'
import {goesOn} from './goes-on.ts'
import {findHeadings} from './headings.ts'
import {findLists} from './lists.ts'
import {type ParedPage, parePages} from './page-furniture.ts'
import {type Piece, toPieces} from './paragraphs.ts'
import {type Survey, survey} from './survey.ts'
import {type Figures, placeFigures} from './place-figures.ts'
import {toFigure} from './to-figure.ts'
import {type Reading, toBlock, toFurniture, toItem} from './to-blocks.ts'
import type {PhrasingOptions} from './to-phrasing.ts'

/** The tree of laid out pages. */
export function toTree(layouts: ReadonlyArray<PageLayout>, bookmarks: ReadonlyArray<Bookmark>): Root {
  const pared = parePages(layouts)
  const look = survey(pared)
  const {pages, notes} = withoutNotes(pared, look)
  const pieces = pages.map(page => page.columns.flatMap(column => toPieces(column, page, look)))
  const figures = placeFigures(pages, pieces, look)
  const text = carryAsides(
    pieces.map(own => own.filter(piece => !figures.captions.has(piece))),
    look
  )
  const readings = readPieces(text.flat(), look, bookmarks)
  return root(build(pages, {pieces: text, readings, notes: createNotes(notes), figures}))
}

function withoutNotes(pared: ReadonlyArray<ParedPage>, {size}: Survey) {
  const notes: Note[] = []
  let before: string[] = []
  const pages = pared.map(page => {
    const own = page.columns.flatMap(column => column.lines.flatMap(callsOf))
    // A note may be called at the foot of the page before.
    const taken = takeNotes(page, size, new Set([...before, ...own]))
    before = own
    notes.push(...taken.notes)
    return taken.page
  })
  return {pages, notes}
}

function readPieces(
  pieces: ReadonlyArray<Piece>,
  look: Survey,
  bookmarks: ReadonlyArray<Bookmark>
): Map<Piece, Reading> {
  const headings = findHeadings(pieces, look, bookmarks)
  const {levels, within} = findLists(pieces, headings, look)
  let before: Piece | undefined
  return new Map(
    pieces.map(piece => {
      const depth = headings.get(piece)
      const level = levels.get(piece)
      const continues =
        before !== undefined &&
        depth === undefined &&
        level === undefined &&
        !headings.has(before) &&
        goesOn(before, piece, look)
      before = piece
      return [
        piece,
        {
          piece,
          depth,
          level,
          within: within.has(piece),
          quoted: piece.setIn && depth === undefined && level === undefined,
          continues
        }
      ]
    })
  )
}

/** What a document's tree is built of. */
interface Content {
  /** Those of each page. */
  readonly pieces: ReadonlyArray<ReadonlyArray<Piece>>
  readonly readings: ReadonlyMap<Piece, Reading>
  readonly notes: Notes
  readonly figures: Figures
}

function build(pages: ReadonlyArray<ParedPage>, {pieces, readings, notes, figures}: Content): RootContent[] {
  const blocks: RootContent[] = []
  const lists: ListItem[] = []
  let due: RootContent[] = []
  const flush = () => {
    blocks.push(...due)
    due = []
  }
  pages.forEach((page, index) => {
    blocks.push(
      ...page.across.map(line => toFurniture([line], 'banner')),
      ...page.head.map(line => toFurniture([line], 'banner'))
    )
    for (const piece of pieces[index] ?? []) {
      const reading = readings.get(piece)
      if (!reading) continue
      due.push(...(figures.before.get(piece) ?? []).flatMap(toFigure))
      // Notes stand behind the whole of the paragraph that calls them, and pictures beside no part of one.
      if (!reading.continues && due.length > 0 && (reading.level === undefined || lists.length === 0)) flush()
      addReading(reading, blocks, lists, notes.options)
      due.push(...notes.take(page.number))
    }
    due.push(...(figures.atEnd.get(page.number) ?? []).flatMap(toFigure), ...notes.take(page.number + 1))
    if (page.numbers.length > 0) blocks.push(toFurniture(page.numbers, 'contentinfo'))
    blocks.push(...page.foot.map(line => toFurniture([line], 'contentinfo')))
  })
  flush()
  return blocks
}

/** Puts a piece at the end of what is there: into an open list, or behind it. */
function addReading(reading: Reading, blocks: RootContent[], open: ListItem[], options: PhrasingOptions) {
  const {level, within} = reading
  const item = open.at(-1)
  if (level === undefined) {
    if (within && item) item.children.push(toBlock(reading, options) as ListItem['children'][number])
    else {
      open.length = 0
      if (reading.quoted) addQuote(blocks, toBlock(reading, options))
      else blocks.push(toBlock(reading, options))
    }
    return
  }
  const made = toItem(reading, options)
  open.length = Math.min(open.length, level)
  const list = listFor(reading, open, blocks)
  list.children.push(made)
  open.length = level - 1
  open.push(made)
}

/** Puts a paragraph of a quote into the quote before it, or begins one. */
function addQuote(blocks: RootContent[], block: RootContent) {
  const last = blocks.at(-1)
  if (last?.type === 'blockquote') last.children.push(block as BlockContent)
  else blocks.push({type: 'blockquote', children: [block as BlockContent]})
}

/** The list that an item belongs to: the one that is open at its level, or a new one. */
function listFor({level = 1, piece}: Reading, open: ListItem[], blocks: RootContent[]): List {
  const parent = open[level - 2]
  const siblings: RootContent[] = parent ? parent.children : blocks
  const last = siblings.at(-1)
  const ordered = piece.marker?.kind === 'number' || piece.marker?.kind === 'letter'
  if (open.length >= level && last?.type === 'list' && last.ordered === ordered) return last
  const list: List = {
    type: 'list',
    ordered,
    spread: false,
    children: [],
    ...(ordered ? {start: piece.marker?.count ?? 1} : {})
  }
  siblings.push(list)
  return list
}
