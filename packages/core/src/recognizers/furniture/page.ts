import type {Cues} from '../../cues/cues.ts'
import type {Outline} from '../../tree/outline.ts'
import type {Root} from '../../tree/types.ts'
import {squash} from '../../util/squash.ts'
import {type Area, isProse, toAreas} from './area.ts'
import {type Alike, toAlike} from './alike.ts'
import {type Piece, toPieces} from './piece.ts'
import {type Aside, setAside} from './set-aside.ts'
import {Words} from './words.ts'

/** A page as the recognizer of furniture looks at it. */
export interface Page {
  /** Blocks that are set aside, and none of what else is told of the page. */
  readonly asides: ReadonlyArray<Aside>
  /** The others. */
  readonly pieces: ReadonlyArray<Piece>
  /** The innermost area around each piece. */
  readonly areas: ReadonlyArray<Area | null>
  /** All areas; those around others come first. */
  readonly allAreas: ReadonlyArray<Area>
  readonly alike: Alike
  readonly outline: Outline
  readonly cues: Cues
  /** Where the words of a block are read: what asks for those of the same block next need not read them again. */
  readonly reader: Words
  /** Titles that the page gives itself, squashed. */
  readonly titles: ReadonlySet<string>
  readonly squashed: ReadonlyArray<string>
  /** Letters of all blocks, and of those that are prose. */
  readonly letters: number
  readonly prose: number
  readonly linked: number
  readonly words: number
  /** Of the first block that is one of the titles, or else of the first heading of depth 1; -1 if none. */
  readonly title: number
}

/** A block of which the text counts among titles is no longer than this, in UTF-16 units. */
const longestTitle = 300

/** Looks over a page once. */
export function toPage(tree: Root, outline: Outline, cues: Cues): Page {
  const reader = new Words()
  const all = toPieces(tree, outline.regions)
  const around = toAreas(all, outline)
  const {pieces, areas, asides} = setAside(all, around, reader)
  const titles = new Set((tree.fields?.title ?? []).map(({value}) => squash(value)).filter(title => title !== ''))
  const squashed = pieces.map(({text}) => (text.length > longestTitle ? text : squash(text)))
  return {
    asides,
    pieces,
    areas,
    allAreas: around.all,
    alike: toAlike({pieces, areas, allAreas: around.all}),
    outline,
    cues,
    reader,
    titles,
    squashed,
    ...sumUp(pieces),
    title: findTitle(pieces, squashed, titles)
  }
}

function sumUp(pieces: ReadonlyArray<Piece>): Pick<Page, 'letters' | 'linked' | 'prose' | 'words'> {
  const sums = {letters: 0, prose: 0, linked: 0, words: 0}
  for (const piece of pieces) {
    sums.letters += piece.text.length
    if (isProse(piece)) sums.prose += piece.text.length
    sums.linked += piece.linked
    sums.words += piece.words
  }
  return sums
}

function findTitle(pieces: ReadonlyArray<Piece>, squashed: ReadonlyArray<string>, titles: ReadonlySet<string>): number {
  const isTitle = (_: unknown, index: number) => titles.has(squashed[index] ?? '')
  const heading = pieces.findIndex((piece, index) => piece.block.type === 'heading' && isTitle(piece, index))
  if (heading >= 0) return heading
  const first = pieces.findIndex(({block}) => block.type === 'heading' && block.depth === 1)
  return first >= 0 ? first : pieces.findIndex(isTitle)
}
