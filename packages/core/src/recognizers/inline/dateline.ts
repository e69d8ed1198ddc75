import type {State} from '../../state.ts'
import type {Step} from '../../step.ts'
import {toText} from '../../tree/to-text.ts'
import type {Root} from '../../tree/types.ts'
import {addCandidates, candidateIn, type Reading, toReading} from '../fields/reading.ts'
import {parseDateline, parsePlaceAndDate} from './parse-dateline.ts'
import {wrap} from './wrap.ts'

/** Paragraphs that may be the lead: a report may stand before the text it carries. */
const leadParagraphs = 4

/** Wraps the dateline of the lead paragraph, and puts it, or a line of place and date, among the fields. */
export const dateline: Step = {
  name: 'dateline',
  transform(tree, state) {
    const reading = toReading(tree)
    wrapLead(tree, reading, state)
    for (const each of reading.of('date')) {
      const value = parsePlaceAndDate(each.text, reading.language, reading.cues)
      if (value) addCandidates(tree, 'dateline', [candidateIn(value, each, 'date-line', 0.75)])
    }
  }
}

function wrapLead(tree: Root, {language, cues, of}: Reading, state: State) {
  for (const {block} of of('paragraph').slice(0, leadParagraphs)) {
    const whole = toText(block)
    const value = parseDateline(whole, language, cues)
    if (!value || block.type !== 'paragraph') continue
    const end = whole.indexOf(value.text) + value.text.length
    const candidate = candidateIn(value, {block, start: 0, end}, 'dateline', 0.95)
    addCandidates(tree, 'dateline', [candidate])
    wrap(block, [{start: 0, end, toNode: children => ({type: 'dateline', children})}])
    if (value.date?.startsWith('XXXX')) {
      state.message('year-not-stated', `Expected a year in the date of \`${value.text}\``, candidate.origin)
    }
    return
  }
}
