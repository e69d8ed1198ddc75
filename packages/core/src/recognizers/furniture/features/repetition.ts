import {type Area, pathOf} from '../area.ts'
import type {Page} from '../page.ts'
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
    const cards = new Map<Area, ReadonlyArray<number>>()
    const row = new Float64Array(repetition.names.length)
    return index => {
      const group = groups[index]
      const area = page.areas[index]
      if (!group || !area) return nothing
      let known = cards.get(area)
      if (!known) cards.set(area, (known = cardOf(area, page)))
      row.set(group, 0)
      row.set(known, group.length)
      row[row.length - 2] = area.alike
      row[row.length - 1] = area.place
      return row
    }
  }
}

const nothing: ReadonlyArray<number> = repetition.names.map(() => -1)

interface Group {
  count: number
  words: number
  linked: number
  letters: number
  prose: number
}

/** By block, what those that are made like it are together. */
function groupsOf({pieces, areas, letters}: Page): Array<ReadonlyArray<number> | undefined> {
  const groups = new Map<string, Group>()
  const own = pieces.map((piece, index) => {
    const area = areas[index]
    if (!area) return undefined
    const key = `${piece.block.type} ${pathOf(area)}`
    const group = groups.get(key) ?? {count: 0, words: 0, linked: 0, letters: 0, prose: 0}
    groups.set(key, group)
    group.count++
    group.words += piece.words
    group.linked += piece.linked
    group.letters += piece.text.length
    if (piece.words > 15 && piece.linked < piece.text.length / 2) group.prose++
    return group
  })
  const measured = new Map([...groups.values()].map(group => [group, measure(group, letters)]))
  return own.map(group => group && measured.get(group))
}

function measure({count, words, linked, letters, prose}: Group, all: number): number[] {
  return [count, words / count, linked / Math.max(1, letters), letters / Math.max(1, all), prose / count]
}

/** The innermost area around a block that is one of several made alike. */
function cardOf(area: Area, page: Page): number[] {
  for (let each: Area | null = area; each; each = each.parent) {
    if (each.alike < fewestCards) continue
    return [
      each.alike,
      each.place,
      each.letters,
      each.linked / Math.max(1, each.letters),
      each.blocks,
      each.prose / Math.max(1, each.letters),
      (each.parent?.letters ?? 0) / Math.max(1, page.letters),
      each.parent?.blocks ?? 0
    ]
  }
  return [0, -1, -1, -1, -1, -1, -1, -1]
}
