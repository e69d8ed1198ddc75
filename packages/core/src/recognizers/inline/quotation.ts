import type {Step} from '../../step.ts'
import {toText} from '../../tree/to-text.ts'
import {toReading} from '../fields/reading.ts'
import {announcedBy, type Before, findQuotations, type Tie} from './find-quotations.ts'
import {wrap} from './wrap.ts'

/** Wraps the quotations of a paragraph that the text ties to somebody. */
export const quotation: Step = {
  name: 'quotation',
  transform(tree, state) {
    const {cues, blocks} = toReading(tree, state)
    const names = new Set<string>()
    let earlier = ''
    let pending: Tie | undefined
    for (const {block, role} of blocks) {
      const text = toText(block)
      if (block.type !== 'paragraph' || role !== 'paragraph') {
        earlier += `\n${text}`
        continue
      }
      const before: Before = {names: [...names], earlier, ...(pending ? {pending} : {})}
      const found = findQuotations(text, cues, before)
      for (const {speaker} of found) if (speaker?.includes(' ')) names.add(speaker)
      pending = pendingAfter(found.at(-1)) ?? announcedBy(text, cues, before)
      earlier += `\n${text}`
      wrap(
        block,
        found.map(({start, end, open: _, ...who}) => ({
          start,
          end,
          toNode: children => ({type: 'quotation', ...who, children})
        }))
      )
    }
  }
}

/** Whose words go on in the next paragraph, if the last marks were not closed. */
function pendingAfter(last: (Tie & {open?: true}) | undefined): Tie | undefined {
  return last?.open ? (last.speaker === undefined ? {} : {speaker: last.speaker}) : undefined
}
