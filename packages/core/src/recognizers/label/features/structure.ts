import type {Landmark} from '../../../tree/types.ts'
import {leadFeature} from '../chance.ts'
import {endsSentence} from '../ends-sentence.ts'
import {isNumberRow} from '../number-row.ts'
import type {Features} from './features.ts'
import {isReach, longestName} from './look-ahead.ts'

/** Lines at the top that letterheads, kinds and headlines are expected in. */
const topLines = 10

/** Share of the lines at the end that contacts and boilerplate are expected in. */
const lateShare = 0.8

/** The features of what stands in landmarks, made once; see `leadFeature`. */
const landmarkNames: Readonly<Record<Landmark, string>> = {
  banner: 'landmark-banner',
  complementary: 'landmark-complementary',
  contentinfo: 'landmark-contentinfo',
  form: 'landmark-form',
  main: 'landmark-main',
  navigation: 'landmark-navigation',
  search: 'landmark-search'
}

/** What the source's own structure says, and where the line stands in it. */
export const structure: Features = (unit, context) => {
  const {line, text, squashed, index} = unit
  const {lines, counts, cues, ahead, titlePhrases: phrases} = context
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
    line.landmark && landmarkNames[line.landmark],
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
    phrases.first.has(line) && 'title-phrase',
    text.length <= longestName && ahead.hasNumbers(index) && !isReach(text, cues) && 'before-numbers',
    !endsSentence(text) && ahead.hasDateline(index) && 'before-dateline',
    line.isNamedDeck && 'named-subheadline'
  ]
}

/** Shares of the prose before a line: nothing yet, the first half, most of it, all. */
function placeFeature(share: number): string {
  if (share === 0) return 'before-prose'
  if (share < 0.5) return 'early-in-prose'
  if (share < lateShare) return 'late-in-prose'
  return share < 1 ? 'last-in-prose' : 'after-prose'
}
