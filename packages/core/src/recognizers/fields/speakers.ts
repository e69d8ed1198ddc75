import type {Step} from '../../step.ts'
import type {Candidate} from '../../tree/fields.ts'
import {byHeadline} from '../speakers/by-headline.ts'
import {byLabels} from '../speakers/by-labels.ts'
import {byReport} from '../speakers/by-report.ts'
import {bySignature} from '../speakers/by-signature.ts'
import {named} from '../speakers/named.ts'
import {addCandidates, type Reading, toReading} from './reading.ts'

/** Kinds of documents that consist of somebody's words. */
const spoken = new Set(['speech', 'statement', 'transcript'])

/** People whose words make up the document: by labels, by the headline, a byline or a signature, or by the report that announces them. */
export const speakers: Step = {
  name: 'speakers',
  transform(tree, state) {
    const reading = toReading(tree, state)
    addCandidates(tree, 'speakers', once([...ofSpoken(reading), ...byReport(reading)]))
  }
}

/** What the headline says counts before a byline: a stand-in may have delivered it. A signature is the last that tells. */
function ofSpoken(reading: Reading): Array<Candidate<string>> {
  const kind = reading.tree.fields?.kind?.[0]?.value
  if (kind === undefined || !spoken.has(kind)) return []
  const labels = byLabels(reading)
  if (kind === 'transcript' && labels.length > 0) return labels
  for (const find of [byHeadline, byByline, bySignature]) {
    const found = find(reading)
    if (found.length > 0) return [...labels, ...found]
  }
  return labels
}

/** "By" may stand on a line of its own, before the name's. */
function byByline(reading: Reading): Array<Candidate<string>> {
  // What only repeats the headline is no byline.
  const told = (reading.tree.fields?.byline ?? []).map(({value}) => value)
  return reading
    .of('byline')
    .filter(({text}) => told.some(value => value.includes(text)))
    .flatMap(each => named({each, text: each.text, from: 0}, reading, 'byline', 0.85))
    .slice(0, 1)
}

/** Everybody once: "TRUMP" is who was "DONALD TRUMP" before. */
function once(candidates: Array<Candidate<string>>): Array<Candidate<string>> {
  const keys = candidates.map(({value}) => value.toLowerCase())
  return candidates.filter((_, index) => {
    const key = keys[index] ?? ''
    return keys.indexOf(key) === index && !keys.some(other => other.endsWith(` ${key}`))
  })
}
