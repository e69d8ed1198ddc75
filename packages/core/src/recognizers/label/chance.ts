import {type Role, roles} from '../../tree/roles.ts'
import type {Line} from './lines.ts'

/** What a line of a page is that is none of its document. */
const away: ReadonlySet<Role> = new Set<Role>(['furniture', 'related'])

/** What the text of a document is made of. Its other parts, such as a date or a contact, stand beside the text on many pages. */
const text: ReadonlySet<Role> = new Set<Role>([
  'paragraph',
  'heading',
  'item',
  'quote',
  'table',
  'footnote',
  'salutation',
  'notes',
  'speaker',
  'subheadline',
  'caption',
  'boilerplate'
])

/**
 * How much what was found of the page speaks against the roles that are at odds with it: several times as much as it says, and
 * something from the start, for the decoder's signs are of releases, and a page may be a listing or a forum.
 */
const strength = 3
const least = 4

/** What is kept is kept: which part of the document it is, is what is left to ask. */
const leastAway = 6

/** How much a part that stands beside the text must lack, against the text itself. */
const besideStrength = 1.5

/**
 * A lack beyond this says no more against such a part: the surer the page is that a headline or a date stands outside of the text, the
 * righter it is, and they are the document's all the same.
 */
const mostBeside = 2

/**
 * Signs of a line that is named as pages name their own parts, "Print" or "Share on ...": that is no text of the document, wherever it
 * stands.
 */
const chromeSigns: ReadonlySet<string> = new Set(['furniture-label', 'furniture-start'])

/** Signs of a line that the page itself calls its title: that is its headline wherever it stands. */
const titleSigns: ReadonlySet<string> = new Set(['is-title', 'part-of-title'])

/**
 * Adds what was found of the page that `line` stands on to its `scores`, in the order of `roles`.
 *
 * @param features The names of the features of the line that opens its block.
 */
export function addChance(scores: Float64Array, {lead}: Line, features: ReadonlyArray<string>): void {
  if (lead === undefined || (lead >= 0 && features.some(name => chromeSigns.has(name)))) return
  if (lead >= 0) {
    addTo(scores, sides.away, -(lead * strength + leastAway))
  } else {
    addTo(scores, sides.text, lead * strength - least)
    const beside = Math.max(lead, -mostBeside) * besideStrength
    addTo(scores, sides.beside, beside)
    if (features.some(name => titleSigns.has(name))) addTo(scores, sides.headline, -beside)
  }
}

/** What the roles are on a page, by their places. */
const sides = {
  away: placesOf(role => away.has(role)),
  text: placesOf(role => text.has(role)),
  beside: placesOf(role => !away.has(role) && !text.has(role)),
  headline: placesOf(role => role === 'headline')
}

function placesOf(isOf: (role: Role) => boolean): number[] {
  return roles.flatMap((role, place) => (isOf(role) ? [place] : []))
}

function addTo(scores: Float64Array, places: ReadonlyArray<number>, score: number) {
  for (const place of places) scores[place] = (scores[place] ?? 0) + score
}

/** Ends of the classes that leads are told by. */
const ends = [-3.5, -2, -1, 0, 1, 2]

/**
 * The names of the classes. Names of features stand in the code as they are: one that is put together for each line is compared letter by
 * letter wherever it is looked for.
 */
const leadNames = ['lead-0', 'lead-1', 'lead-2', 'lead-3', 'lead-4', 'lead-5', 'lead-6']

/** The name of the feature that says how far a line is for being of the document; `undefined` where the source is a text alone. */
export function leadFeature({lead}: Line): string | undefined {
  if (lead === undefined) return undefined
  const place = ends.findIndex(end => lead < end)
  // The last class is behind all ends, where none is found.
  return leadNames.at(place)
}
