import {far} from './area.ts'
import {featureNames} from './features/index.ts'
import {copied} from './hidden-copies.ts'
import {toOdds} from './odds.ts'
import type {Contribution} from './trees.ts'

/**
 * Where a row has how near a field of a form is. What may be chosen there, or stands there to be changed or copied, is the form's,
 * whatever it says: a list of countries, a text for other sites to take over.
 */
const inFields = ['in-select', 'in-textarea'].map(name => featureNames.indexOf(name))

/** Where a row has whether a block stands in a dialog that asks for consent. */
const consent = featureNames.indexOf('of-consent-dialog')

/** Where a row has how much of a block that is not shown is shown in others. */
const shownShare = featureNames.indexOf('shown-share')

/** Where a row has how often the text of a block stands on the page. */
const copies = featureNames.indexOf('copies')

/** Where a row has what puts its block out of the document, whatever else is said of it; -1 if nothing does. */
function placeOfRuling(rows: Float32Array, at: number): number {
  if ((rows[at + consent] ?? 0) > 0) return consent
  if ((rows[at + shownShare] ?? 0) > copied) return shownShare
  return inFields.find(place => (rows[at + place] ?? far) < far) ?? -1
}

/**
 * Whether the block whose row begins at `at` is out, not to be judged: it stands in a field of a form or asks for consent, or is a hidden
 * copy.
 */
export function isRuledOut(rows: Float32Array, at: number): boolean {
  return placeOfRuling(rows, at) >= 0
}

/**
 * What puts a block out of the document, whatever else is said of it; `undefined` if nothing does.
 *
 * @param isRepeat Whether its text stands elsewhere on the page; see `repeatsOf`.
 */
export function toRuling(row: Float32Array, isRepeat: boolean): Contribution | undefined {
  const found = placeOfRuling(row, 0)
  const place = found < 0 && isRepeat ? copies : found
  return place < 0 ? undefined : {feature: featureNames[place] ?? '', value: row[place] ?? 0, weight: toOdds(0)}
}
