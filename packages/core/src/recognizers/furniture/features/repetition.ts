import type {Area} from '../area.ts'
import type {Page} from '../page.ts'
import type {Piece} from '../piece.ts'
import type {Features, Measure} from './features.ts'

/** Siblings of one shape that make it a card, a row of a listing, a comment. */
const fewestCards = 3

/** What is made alike: blocks with the same elements around them, cards in a row. */
export const repetition: Features = {
  names: [
    'alike',
    'alike-words',
    'alike-linked',
    'alike-share',
    'alike-prose',
    'card-siblings',
    'card-place',
    'card-letters',
    'card-linked',
    'card-blocks',
    'card-prose',
    'cards-share',
    'cards-blocks',
    'siblings',
    'sibling-place'
  ],
  of: page => new RepetitionMeasure(page)
}

class RepetitionMeasure implements Measure {
  readonly #page: Page
  readonly #groups: ReadonlyArray<Group | null>

  constructor(page: Page) {
    this.#page = page
    this.#groups = groupsOf(page)
  }

  put(index: number, row: Float32Array, at: number): void {
    const group = this.#groups[index]
    const area = this.#page.areas[index]
    if (!group || !area) {
      row.fill(-1, at, at + repetition.names.length)
      return
    }
    const afterGroup = group.put(this.#page, row, at)
    const afterCard = putCard(area, this.#page, row, afterGroup)
    row[afterCard] = area.alike
    row[afterCard + 1] = area.place
  }
}

/** Fewest words of a block that counts as prose among those made like it. */
const proseWords = 15

/** Blocks that are made alike. */
class Group {
  count = 0
  words = 0
  linked = 0
  letters = 0
  prose = 0

  add({words, linked, text}: Piece): void {
    this.count++
    this.words += words
    this.linked += linked
    this.letters += text.length
    if (words > proseWords && linked < text.length / 2) this.prose++
  }

  /** Gives the place behind what it puts. */
  put({letters}: Page, row: Float32Array, at: number): number {
    let next = at
    row[next++] = this.count
    row[next++] = this.words / this.count
    row[next++] = this.linked / Math.max(1, this.letters)
    row[next++] = this.letters / Math.max(1, letters)
    row[next++] = this.prose / this.count
    return next
  }
}

/** By block, those that are made like it. */
function groupsOf(page: Page): Array<Group | null> {
  const groups: Group[] = []
  const found: Array<Group | null> = []
  for (const [index, piece] of page.pieces.entries()) {
    const number = page.alike.closely[index] as number
    const group = number < 0 ? null : (groups[number] ??= new Group())
    group?.add(piece)
    found.push(group)
  }
  return found
}

/** What the innermost area around a block is that is one of several made alike; gives the place behind that. */
function putCard(area: Area, page: Page, row: Float32Array, at: number): number {
  const end = at + 8
  let card: Area | null = area
  while (card && card.alike < fewestCards) card = card.parent
  if (!card) {
    row[at] = 0
    row.fill(-1, at + 1, end)
    return end
  }
  let next = at
  row[next++] = card.alike
  row[next++] = card.place
  row[next++] = card.letters
  row[next++] = card.linked / Math.max(1, card.letters)
  row[next++] = card.blocks
  row[next++] = card.prose / Math.max(1, card.letters)
  row[next++] = (card.parent?.letters ?? 0) / Math.max(1, page.letters)
  row[next++] = card.parent?.blocks ?? 0
  return next
}
