import {phraseAtStart, phraseWithin} from '../../cues/phrase.ts'
import type {State} from '../../state.ts'
import type {Step} from '../../step.ts'
import type {Candidate} from '../../tree/fields.ts'
import type {Root} from '../../tree/types.ts'
import {findDates} from '../dates/find-dates.ts'
import {addCandidates, candidateIn, type ReadBlock, type Reading, toReading} from './reading.ts'

/** Beside this confidence, another date of the document's own is worth a message. */
const stated = 0.7

/** How sure a date is by the role of the line that it stands on. */
const confidences: Partial<Record<ReadBlock['role'], number>> = {
  date: 0.9,
  instruction: 0.8,
  kind: 0.8,
  identifier: 0.7,
  signature: 0.6,
  letterhead: 0.5
}

/** When the document was published or delivered: what it states, completed only by what else it states. */
export const date: Step = {
  name: 'date',
  transform(tree, state) {
    const reading = toReading(tree)
    addCandidates(tree, 'date', [...onLines(reading), ...ofDateline(reading)])
    completeYear(tree, state)
    inferYear(tree, state)
    reportOthers(tree, state)
  }
}

function onLines({blocks, language, cues}: Reading): Array<Candidate<string>> {
  return blocks.flatMap(each => {
    const confidence = confidences[each.role]
    if (confidence === undefined) return []
    // The date until which a release is held back is not the date on which it was written.
    if (each.role === 'instruction' && phraseWithin(cues.embargoCues, each.text)) return []
    const modified = phraseAtStart(cues.modifiedWords, each.text) !== ''
    return findDates(each.text, language, cues).map(({value, index, text}) =>
      candidateIn(
        value,
        {block: each.block, start: index, end: index + text.length},
        modified ? 'modified' : each.role,
        modified ? 0.3 : confidence
      )
    )
  })
}

function ofDateline({tree}: Reading): Array<Candidate<string>> {
  return (tree.fields?.dateline ?? []).flatMap(({value, ...rest}) =>
    value.date === null ? [] : [{...rest, value: value.date, text: value.text, evidence: 'dateline', confidence: 0.85}]
  )
}

/** A date without its year takes it from another one of the document that is the same day: its page's, its file's. */
function completeYear(tree: Root, state: State) {
  const [best, ...others] = tree.fields?.date ?? []
  if (!best?.value.startsWith('XXXX-')) return
  const whole = others.find(({value}) => value.slice(5) === best.value.slice(5) && !value.includes('X'))
  if (!whole) return
  addCandidates(tree, 'date', [
    {
      ...best,
      value: whole.value,
      evidence: `${best.evidence}, year by ${whole.source ?? whole.evidence}`,
      confidence: 0.95
    }
  ])
  state.message(
    'year-inferred',
    `The year of \`${best.value}\` was taken from \`${whole.source ?? whole.evidence}\``,
    best.origin
  )
}

/** What is known from outside completes a date too, but never as the document's own. */
function inferYear(tree: Root, {options}: State) {
  const best = tree.fields?.date?.[0]
  if (!best?.value.startsWith('XXXX-')) return
  const day = best.value.slice(4)
  const byUrl = /(?<!\d)((?:19|20)\d{2})[/-]?(\d{2})(?:[/-]?(\d{2}))?(?!\d)/.exec(options.url ?? '')
  if (byUrl?.[1] && day.startsWith(`-${byUrl[2]}`)) {
    addCandidates(tree, 'dateInferred', [
      {value: byUrl[1] + day, source: 'option:url', evidence: 'url', confidence: 0.8}
    ])
  }
  const received = /^\d{4}-\d{2}-\d{2}/.exec(options.received ?? '')?.[0]
  if (!received) return
  // The last such day before it was received.
  const year = Number(received.slice(0, 4)) - (day > received.slice(4) ? 1 : 0)
  addCandidates(tree, 'dateInferred', [
    {value: `${year}${day}`, source: 'option:received', evidence: 'received', confidence: 0.7}
  ])
}

function reportOthers(tree: Root, state: State) {
  const [best, ...others] = tree.fields?.date ?? []
  const other = others.find(({value, confidence}) => confidence >= stated && !agree(value, best?.value ?? value))
  if (!best || !other) return
  state.message(
    'dates-differ',
    `The document states \`${best.value}\` (${best.evidence}) and \`${other.value}\` (${other.source ?? other.evidence})`,
    other.origin ?? best.origin
  )
}

/** Whether one date may be the other, said less fully. */
function agree(a: string, b: string): boolean {
  const [left, right] = [a.split('-'), b.split('-')]
  return left
    .slice(0, right.length)
    .every((part, index) => part.includes('X') || right[index]?.includes('X') || part === right[index])
}
