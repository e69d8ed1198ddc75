import type {Area} from '../area.ts'
import type {Page} from '../page.ts'
import type {Piece} from '../piece.ts'
import type {Features} from './features.ts'

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
  of: page => {
    const groups = groupsOf(page)
    return (index, row, at) => {
      const group = groups[index]
      const area = page.areas[index]
      if (!group || !area) {
        row.fill(-1, at, at + repetition.names.length)
        return
      }
      const afterGroup = group.put(page, row, at)
      const afterCard = putCard(area, page, row, afterGroup)
      row[afterCard] = area.alike
      row[afterCard + 1] = area.place
    }
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
function groupsOf({pieces, areas, allAreas}: Page): Array<Group | null> {
  const paths = new Map<number, number>()
  const groups = new Map<string, Map<number, Group>>()
  return pieces.map((piece, index) => {
    const area = areas[index]
    if (!area) return null
    let byPath = groups.get(piece.block.type)
    if (!byPath) groups.set(piece.block.type, (byPath = new Map()))
    const path = pathOf(area, allAreas.length, paths)
    let group = byPath.get(path)
    if (!group) byPath.set(path, (group = new Group()))
    group.add(piece)
    return group
  })
}

/** Regions up from a block whose shapes make its own. */
const pathLength = 4

/**
 * The number of an area's shape and of those of the regions around it: alike for blocks that are made alike.
 *
 * @param count A number that no shape reaches.
 * @param known Numbers of the paths that were met, by that of the path without its last shape, and this shape.
 */
function pathOf(area: Area, count: number, known: Map<number, number>): number {
  let path = area.shape
  let each = area.parent
  for (let length = 1; each && length < pathLength; length++) {
    const key = path * count + each.shape
    let longer = known.get(key)
    if (longer === undefined) known.set(key, (longer = count + known.size))
    path = longer
    each = each.parent
  }
  return path
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
