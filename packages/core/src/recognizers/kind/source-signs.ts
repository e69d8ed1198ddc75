import {phraseAtStart, phraseWithin} from '../../cues/phrase.ts'
import type {Role} from '../../tree/roles.ts'
import {personName} from '../fields/person-name.ts'
import type {ReadBlock, Reading} from '../fields/reading.ts'
import {isWire} from './is-wire.ts'
import type {Sign} from './sign.ts'

/** Types by which a page says that it is of an outlet. Many a newsroom calls its releases `Article`; that says nothing. */
const newsTypes = /^(?:NewsArticle|ReportageNewsArticle|news)$/i

/** Lines around the headline in which an author or a desk may be named. */
const linesAround = 6

/** Longest line that names an author or a desk, in UTF-16 units. */
const longestCredit = 80

/** Roles of lines that name who wrote, whatever they were taken for. */
const credited: ReadonlySet<Role> = new Set(['byline', 'date', 'furniture', 'heading', 'letterhead', 'subheadline'])

/** Blocks at the end in which a desk signs. */
const lastBlocks = 4

/** Initials of a desk: "(pm – gs)", "(SDA/sj)", "==Kyodo". */
const desk = /^(?:\((?:\p{L}{2,4})(?:\s*[/–-]\s*\p{L}{2,4})+\)|==\p{L}+)$/u

/** Who made the text: an agency, an outlet, or somebody who has it carried by a wire. */
export function sourceSigns(reading: Reading): Sign[] {
  const {blocks, cues, of} = reading
  const credits = creditLines(reading)
  const reporters = credits.filter(({text}) => phraseWithin(cues.reporters, text))
  const authors = credits.filter(({text}) => isAuthor(text, cues))
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

/** Bylines, short lines beside the headline, and those that say themselves that they name who wrote: "Written by: ...". */
function creditLines({cues, furnished, of}: Reading): ReadBlock[] {
  const headline = furnished.findIndex(({role}) => role === 'headline')
  const around = furnished.slice(Math.max(0, headline - linesAround), headline + 1 + linesAround)
  const lines = around.filter(({role, text}) => credited.has(role) && text.length <= longestCredit)
  const labeled = furnished.filter(({text}) => text.length <= longestCredit && isCreditLabel(text, cues))
  return [...of('byline'), ...lines, ...labeled]
}

function isCreditLabel(text: string, cues: Reading['cues']): boolean {
  const label = phraseAtStart(cues.reporters, text)
  return label !== '' && /^\s*[:：]/u.test(text.slice(label.length))
}

/** "By Ada Lindqvist": somebody without an office writes; "By Ada Lindqvist, Harbour Master" may head a speech. */
function isAuthor(text: string, cues: Reading['cues']): boolean {
  const by = phraseAtStart(cues.attributions, text)
  const rest = text.slice(by.length).trim()
  if (by === '' || phraseWithin(cues.titles, text)) return false
  return personName(rest, cues)?.index === 0 || phraseWithin(cues.outlets, rest) !== undefined
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
