import type {Outline, Region} from '../../tree/outline.ts'
import type {Block} from '../../tree/types.ts'
import {NameGroups} from '../furniture/name-groups.ts'
import words from './part-names.json' with {type: 'json'}

/**
 * What the elements of parts are named after, by the roles of these. Names of bylines, dates and captions are not among them: they stand
 * as often on what is beside a document, on its comments and on the cards of others.
 */
const parts = new NameGroups(words)

/** The features of these, by their places. */
const features = parts.names.map(role => `named-${role}`)

/** Elements up from a block, its own the first, whose names may be those of the part that it is: a paragraph often has none of its own. */
const levels = 2

/** Tells the features of a block by the names of the elements around it: `named-` and the role that these are named after. */
export function toNamedParts(outline: Outline | undefined): (block: Block) => ReadonlyArray<string> {
  if (!outline) return () => []
  const known = new Map<string, ReadonlyArray<number>>()
  return block => {
    const found = new Set<number>()
    let region: Region | null | undefined = outline.regions.get(block)
    for (let level = 0; region && level < levels; level++) {
      for (const place of parts.placesOf(region, known)) found.add(place)
      region = region.parent
    }
    return Array.from(found, place => features[place] ?? '')
  }
}
