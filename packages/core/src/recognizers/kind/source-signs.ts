import {phraseWithin} from '../../cues/phrase.ts'
import type {ReadBlock, Reading} from '../fields/reading.ts'
import {findCredits} from '../find-credits.ts'
import {isStated} from '../../tree/fields.ts'
import {isWire} from './is-wire.ts'
import type {Sign} from './sign.ts'

/** Types by which a page says that it is of an outlet. Many a newsroom calls its releases `Article`; that says nothing. */
const newsTypes = /^(?:NewsArticle|ReportageNewsArticle|news)$/i

/** Blocks at the end in which a desk signs. */
const lastBlocks = 4

/** Initials of a desk: "(pm – gs)", "(SDA/sj)", "==Kyodo". */
const desk = /^(?:\((?:\p{L}{2,4})(?:\s*[/–-]\s*\p{L}{2,4})+\)|==\p{L}+)$/u

/** Who made the text: an agency, an outlet, or somebody who has it carried by a wire. */
export function sourceSigns(reading: Reading): Sign[] {
  const {blocks, cues, of} = reading
  const outlets = of('letterhead').filter(({text}) => phraseWithin(cues.outlets, text))
  const desks = blocks.slice(-lastBlocks).filter(({text}) => desk.test(text.replace(/\\/g, '').trim()))
  return [
    ...agencySigns(reading),
    ...pageSigns(reading),
    ...first('reporter', [...findCredits(reading), ...of('date').filter(({text}) => namesSource(text, cues))]),
    ...first('outlet', outlets),
    ...first('desk', desks)
  ]
}

/** "2023-11-02 20:13 来源: ...": beside the date; an office that is named there has put it out itself. */
function namesSource(text: string, cues: Reading['cues']): boolean {
  const source = phraseWithin(cues.reporters, text) ?? phraseWithin(cues.sources, text)
  const rest = source ? text.slice(source.index + source.phrase.length) : ''
  if (!/^\s*[:：]/u.test(rest)) return false
  const isOutlet = [cues.outlets, cues.agencies].some(list => phraseWithin(list, rest))
  return isOutlet || phraseWithin(cues.organizations, rest) === undefined
}

function agencySigns({cues, tree}: Reading): Sign[] {
  const dateline = tree.fields?.dateline?.[0]
  const agency = dateline?.value.agency
  // "（记者李梅）", "서다은 기자 =": who reports is named in the dateline itself.
  const reporter: Sign[] =
    dateline && phraseWithin(cues.reporters, dateline.value.text) ? [{name: 'reporter', strength: 1}] : []
  if (!agency) return reporter
  return [{name: isWire(agency, cues) ? 'wire' : 'agency', strength: 1}, ...reporter]
}

/** What a page or a file says of itself: its type, and the name of its site or its sender. */
function pageSigns({cues, tree}: Reading): Sign[] {
  const types = (tree.fields?.genre ?? []).filter(({value}) => newsTypes.test(value))
  const exchanged = types.find(isStated)
  // What comes in a format for the exchange of news is its sender's report, unless the sender carries other people's texts.
  if (exchanged?.source) {
    const senders = (tree.fields?.['issuer.name'] ?? []).filter(isStated)
    const carried = senders[0] !== undefined && isWire(senders[0].value, cues)
    return [{name: carried ? 'wire' : 'exchange', strength: 1, source: exchanged.source}]
  }
  const [type] = types
  const site = tree.fields?.['issuer.name']?.find(({source, value}) => source && phraseWithin(cues.outlets, value))
  return [
    ...(type?.source ? [{name: 'news-page', strength: 1, source: type.source} as const] : []),
    ...(site?.source ? [{name: 'outlet', strength: 1, source: site.source} as const] : [])
  ]
}

function first(name: 'desk' | 'outlet' | 'reporter', found: ReadBlock[]): Sign[] {
  return found[0] ? [{name, strength: 1, found: found[0]}] : []
}
