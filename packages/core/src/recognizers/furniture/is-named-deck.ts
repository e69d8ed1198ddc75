import type {Area} from './area.ts'
import {cueNames} from './region-cues.ts'

const cue = cueNames.indexOf('deck')

/**
 * Whether an area, or the one around it, is named after what stands below a headline: a paragraph often has no name of its own. Names of
 * bylines, dates and captions tell less: they stand as often on what is beside a document, on its comments and on the cards of others.
 */
export function isNamedDeck(area: Area | null): boolean {
  return area?.cues.includes(cue) === true || area?.parent?.cues.includes(cue) === true
}
