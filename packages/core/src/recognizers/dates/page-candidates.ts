import type {Candidate} from '../../tree/fields.ts'
import type {Reading} from '../fields/reading.ts'
import {dateInAddress} from './date-in-address.ts'
import {findDates} from './find-dates.ts'
import {toCandidate} from './to-candidate.ts'

/** A date of the page around the document: a stamp, a line of a wire. */
const pageConfidence = 0.4

/** Blocks from the beginning of the document, its headline, to a date that a page sets beside it. */
const besideStart = 3

/** The address that a page or a file gives for itself, with a date in it. */
const addressConfidence = 0.45

/** Longest line of a page, in UTF-16 units, that a date makes a stamp: others are lists and menus. */
export const longestStamp = 80

/** The dates that the page around a document states, as far as they are the document's. */
export function pageCandidates(reading: Reading): Array<Candidate<string>> {
  return [...onPage(reading), ...ofAddress(reading)]
}

/** A date in the page around the document: beside its headline, or if all such dates are one. */
function onPage(reading: Reading): Array<Candidate<string>> {
  const {furnished, language, cues} = reading
  const blocks = furnished.filter(({text}) => text.trim() !== '')
  const headline = blocks.findIndex(({role}) => role === 'headline')
  const start = headline < 0 ? blocks.findIndex(({role}) => role !== 'furniture') : headline
  const found: Array<{candidate: Candidate<string>; isBeside: boolean}> = []
  for (const [index, each] of blocks.entries()) {
    if (each.role !== 'furniture' || each.block.type === 'yaml' || each.text.length > longestStamp) continue
    const isBeside = start >= 0 && Math.abs(index - start) <= besideStart
    for (const date of findDates(each.text, language, cues)) {
      if (!/^\d{4}-\d{2}-\d{2}$/.test(date.value)) continue
      found.push({candidate: toCandidate(date, each, ['page', pageConfidence], reading), isBeside})
    }
  }
  const beside = found.find(({isBeside}) => isBeside)
  const isOne = new Set(found.map(({candidate}) => candidate.value)).size === 1
  const chosen = beside ?? (isOne ? found[0] : undefined)
  return chosen ? [chosen.candidate] : []
}

/** "/news/2021/09/15/harbour-strike-ends". */
function ofAddress({tree}: Reading): Array<Candidate<string>> {
  return (tree.fields?.url ?? []).slice(0, 1).flatMap(({value: url, source = 'url'}) => {
    const value = dateInAddress(url)
    return value ? [{value, text: url, source, evidence: 'address', confidence: addressConfidence}] : []
  })
}
