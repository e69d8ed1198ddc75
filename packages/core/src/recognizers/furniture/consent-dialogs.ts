import type {Page} from './page.ts'
import {cueNames} from './region-cues.ts'

const cue = cueNames.indexOf('consent-dialog')

/** Most of a page's letters that stand in a dialog: what holds more is a page that has the name of one, for the state that it is in. */
const mostOfPage = 0.5

/** By area, whether it is in a dialog that asks for consent, as for cookies: what it says is never of a document. */
export function consentDialogs({allAreas, letters}: Page): ReadonlyArray<boolean> {
  const found: boolean[] = []
  for (const area of allAreas) {
    // Those around come first.
    const isInside = area.parent !== null && found[area.parent.index] === true
    found[area.index] = isInside || (area.cues.includes(cue) && area.letters <= letters * mostOfPage)
  }
  return found
}
