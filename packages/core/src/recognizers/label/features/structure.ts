import {findNumbers} from '../../contacts/find-numbers.ts'
import {parseDateline} from '../../inline/parse-dateline.ts'
import {isAddress} from '../../contacts/is-address.ts'
import {leadFeature} from '../chance.ts'
import {type Context} from '../context.ts'
import {endsSentence} from '../ends-sentence.ts'
import {phraseAtStart} from '../../../cues/phrase.ts'
import {isNumberRow} from '../number-row.ts'
import type {Unit} from '../units.ts'
import type {Features} from './features.ts'

/** Lines at the top that letterheads, kinds and headlines are expected in. */
const topLines = 10

/** Share of the lines at the end that contacts and boilerplate are expected in. */
const lateShare = 0.8

/** What the source's own structure says, and where the line stands in it. */
export const structure: Features = (unit, context) => {
  const {line, text, squashed, index} = unit
  const {lines, counts} = context
  const {block} = line
  return [
    block.type === 'heading' && line.first && (block.depth === 1 ? 'heading-1' : 'heading-2'),
    block.type === 'table' && 'table',
    block.type === 'code' && 'code',
    block.type === 'yaml' && 'front-matter',
    line.container === 'item' && (line.opensItem ? (line.ordered ? 'item-ordered' : 'item') : 'in-item'),
    line.container === 'item' && line.linked > 0.8 && 'item-linked',
    line.container === 'quote' && 'in-quote',
    line.container === 'footnote' && 'in-footnote',
    line.landmark && `landmark-${line.landmark}`,
    leadFeature(line),
    index === 0 && 'first',
    index === lines.length - 1 && 'last',
    index < topLines && 'top',
    context.page && 'page',
    placeFeature(context.proseBefore[index] ?? 0),
    lines.length > topLines && index >= lines.length * lateShare && 'late',
    (counts.get(squashed) ?? 0) > 1 && squashed.length > 0 && 'repeated',
    context.cells.has(line) && 'among-numbers',
    context.recurring.has(line.squashed) && 'recurring-label',
    isNumberRow(line.text) && 'number-row',
    isBeforeNumbers(unit, context) && 'before-numbers',
    !endsSentence(text) && isBeforeDateline(unit, context) && 'before-dateline'
  ]
}

/** Shares of the prose before a line: nothing yet, the first half, most of it, all. */
function placeFeature(share: number): string {
  if (share === 0) return 'before-prose'
  if (share < 0.5) return 'early-in-prose'
  if (share < lateShare) return 'late-in-prose'
  return share < 1 ? 'last-in-prose' : 'after-prose'
}

/** Lines in which the address or the numbers of a letterhead follow its name. */
const nameLines = 3

/** Longest line of a letterhead, in characters. */
const longestName = 80

/** Whether an address, or numbers, come within the next lines: what stands before them is whose they are. */
function isBeforeNumbers({text, index}: Unit, {lines, cues}: Context): boolean {
  if (text.length > longestName || isFact(text, cues)) return false
  for (let next = index + 1; next <= index + nameLines; next++) {
    const following = lines[next]?.text
    if (following === undefined || following.length > longestName) return false
    if (phraseAtStart(cues.contacts, following) || phraseAtStart(cues.advisoryLabels, following)) return false
    if (endsSentence(following)) return false
    if (isFact(following, cues)) return true
  }
  return false
}

function isFact(text: string, cues: Context['cues']): boolean {
  return isAddress(text, cues) || findNumbers(text, cues).length > 0
}

/** Blocks between a headline and the lead: a subheadline or two. */
const headlineLines = 3

/** Whether a paragraph with a dateline comes within the next lines: what stands before it is its headline. */
function isBeforeDateline({index}: Unit, {lines, language, cues}: Context): boolean {
  return lines
    .slice(index + 1, index + 1 + headlineLines)
    .some(({text}) => text.length > longestName && parseDateline(text, language, cues) !== undefined)
}
