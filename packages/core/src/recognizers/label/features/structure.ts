import type {Landmark} from '../../../tree/types.ts'
import {leadFeature} from '../chance.ts'
import {endsSentence} from '../ends-sentence.ts'
import {isNumberRow} from '../number-row.ts'
import {add, type Features} from './features.ts'
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
export const structure: Features = (unit, context, names) => {
  const {line, text, squashed, index} = unit
  const {lines, counts, cues, ahead, titlePhrases: phrases} = context
  const {block} = line
  add(names, block.type === 'heading' && line.first && (block.depth === 1 ? 'heading-1' : 'heading-2'))
  add(names, block.type === 'table' && 'table')
  add(names, block.type === 'code' && 'code')
  add(names, block.type === 'yaml' && 'front-matter')
  add(names, line.container === 'item' && (line.opensItem ? (line.ordered ? 'item-ordered' : 'item') : 'in-item'))
  add(names, line.container === 'item' && line.linked > 0.8 && 'item-linked')
  add(names, line.container === 'quote' && 'in-quote')
  add(names, line.container === 'footnote' && 'in-footnote')
  add(names, line.landmark && landmarkNames[line.landmark])
  add(names, leadFeature(line))
  add(names, index === 0 && 'first')
  add(names, index === lines.length - 1 && 'last')
  add(names, index < topLines && 'top')
  add(names, context.page && 'page')
  add(names, placeFeature(context.proseBefore[index] ?? 0))
  add(names, lines.length > topLines && index >= lines.length * lateShare && 'late')
  add(names, (counts.get(squashed) ?? 0) > 1 && squashed.length > 0 && 'repeated')
  add(names, context.cells.has(line) && 'among-numbers')
  add(names, context.recurring.has(line.squashed) && 'recurring-label')
  add(names, isNumberRow(line.text) && 'number-row')
  add(names, phrases.first.has(line) && 'title-phrase')
  add(names, text.length <= longestName && ahead.hasNumbers(index) && !isReach(text, cues) && 'before-numbers')
  add(names, !endsSentence(text) && ahead.hasDateline(index) && 'before-dateline')
  add(names, line.isNamedDeck && 'named-subheadline')
}

/** Shares of the prose before a line: nothing yet, the first half, most of it, all. */
function placeFeature(share: number): string {
  if (share === 0) return 'before-prose'
  if (share < 0.5) return 'early-in-prose'
  if (share < lateShare) return 'late-in-prose'
  return share < 1 ? 'last-in-prose' : 'after-prose'
}
