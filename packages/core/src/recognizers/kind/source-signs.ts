import {phraseAtStart, phraseWithin} from '../../cues/phrase.ts'
import type {ReadBlock, Reading} from '../fields/reading.ts'
import {isWire} from './is-wire.ts'
import type {Sign} from './sign.ts'

/** Types by which a page says that it is of an outlet. Many a newsroom calls its releases `Article`; that says nothing. */
const newsTypes = /^(?:NewsArticle|ReportageNewsArticle|news)$/i

/** Lines above the text in which a desk may be named. */
const frontBlocks = 4

/** Blocks at the end in which a desk signs. */
const lastBlocks = 4

/** Initials of a desk: "(pm – gs)", "(SDA/sj)", "==Kyodo". */
const desk = /^(?:\((?:\p{L}{2,4})(?:\s*[/–-]\s*\p{L}{2,4})+\)|==\p{L}+)$/u

/** Who made the text: an agency, an outlet, or somebody who has it carried by a wire. */
export function sourceSigns(reading: Reading): Sign[] {
  const {blocks, cues, of} = reading
  const front = of('date', 'letterhead', 'heading').slice(0, frontBlocks)
  const reporters = [...of('byline'), ...front].filter(({text}) => phraseWithin(cues.reporters, text))
  const authors = of('byline').filter(({text}) => isAuthor(text, cues))
  const outlets = of('letterhead').filter(({text}) => phraseWithin(cues.outlets, text))
  const desks = blocks.slice(-lastBlocks).filter(({text}) => desk.test(text.replace(/\\/g, '').trim()))
  return [
    ...agencySigns(reading),
    ...pageSigns(reading),
    ...first('reporter', [...reporters, ...authors]),
    ...first('outlet', outlets),
    ...first('desk', desks)
  ]
}

/** "By Ada Lindqvist": somebody without an office writes; "By Ada Lindqvist, Harbour Master" may head a speech. */
function isAuthor(text: string, cues: Reading['cues']): boolean {
  return phraseAtStart(cues.attributions, text) !== '' && phraseWithin(cues.titles, text) === undefined
}

function agencySigns({cues, tree}: Reading): Sign[] {
  const dateline = tree.fields?.dateline?.[0]
  const agency = dateline?.value.agency
  if (!agency) return []
  return [{name: isWire(agency, cues) ? 'wire' : 'agency', strength: 1}]
}

/** What a page says of itself: its type, and the name of its site. */
function pageSigns({cues, tree}: Reading): Sign[] {
  const type = tree.fields?.genre?.find(({value}) => newsTypes.test(value))
  const site = tree.fields?.['issuer.name']?.find(({source, value}) => source && phraseWithin(cues.outlets, value))
  return [
    ...(type?.source ? [{name: 'news-page', strength: 1, source: type.source} as const] : []),
    ...(site?.source ? [{name: 'outlet', strength: 1, source: site.source} as const] : [])
  ]
}

function first(name: 'desk' | 'outlet' | 'reporter', found: ReadBlock[]): Sign[] {
  return found[0] ? [{name, strength: 1, found: found[0]}] : []
}
