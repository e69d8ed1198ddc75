import type {Cues} from '../../cues/cues.ts'
import {phraseAtEnd, phraseAtStart, phraseWithin} from '../../cues/phrase.ts'
import {isStated, type Kind} from '../../tree/fields.ts'
import type {Found, Reading} from '../fields/reading.ts'
import {isHeadNoun} from './is-head-noun.ts'
import {sectionSigns} from './section-signs.ts'
import type {NamingSign, Sign} from './sign.ts'

/** Words before the kind in a headline that names it late: "Harbour Ministry Spokesperson's Statement on ...". */
const mostWordsBefore = 8

/** Words of a headline that is no more than a label: "Budget Speech". */
const wordsOfLabel = 3

/** Words beside a kind: "Written Ministerial Statement". */
const mostQualifiers = 3

/** Paragraphs at the beginning in which a document says what it is. */
const leadBlocks = 2

/** Longest line, in UTF-16 units, that says what the document is: longer ones are the document. */
const longestLead = 200

/** Blocks at the beginning in which a full text is announced. */
const announcingBlocks = 8

/** Units between the words that announce and what they announce. */
const reach = 80

/** Scripts that part no words: the verb stands right before what is said, "发表重要讲话". */
const unparted = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Katakana}/u

/** Units before a kind in which such a verb stands. */
const verbReach = 6

/** Kinds whose text may follow below a report. */
const announceable: ReadonlyArray<Kind> = ['speech', 'statement', 'transcript', 'communique']

/** What a document calls itself: on a line of its own, in the headline, in what announces it. */
export function namingSigns(reading: Reading): Sign[] {
  const {cues, of, tree} = reading
  const title = tree.fields?.title?.[0]
  return strongest([
    ...of('kind').flatMap(each => named('label', longestKind(closeUp(each.text), cues), each)),
    ...statedSigns(reading),
    ...of('headline').flatMap(each => headlineSigns(each.text, cues, {found: each})),
    ...(title?.source ? headlineSigns(title.value, cues, {source: title.source}) : []),
    ...of('subheadline', 'occasion', 'byline').flatMap(each => named('subheadline', headKind(each.text, cues), each)),
    ...of('paragraph')
      .slice(0, leadBlocks)
      .filter(({text}) => text.length <= longestLead)
      .flatMap(each => named('lead', headKind(each.text, cues), each)),
    ...of('identifier').flatMap(each => named('identifier', longestKind(each.text, cues), each)),
    ...of('boilerplate', 'contact', 'notes').flatMap(each => named('self', ownName(each.text, cues), each)),
    ...announcedSigns(reading),
    ...sectionSigns(reading)
  ])
}

function named(name: NamingSign, kind: Kind | undefined, found: Found): Sign[] {
  return kind ? [{name, kind, strength: 1, found}] : []
}

/** What a file is filed under by a field of its own: "Press release", `genre:PressRelease`. */
function statedSigns({cues, tree}: Reading): Sign[] {
  return (tree.fields?.genre ?? []).filter(isStated).flatMap(({value, source}): Sign[] => {
    const kind = longestKind(value.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' '), cues)
    return kind && source ? [{name: 'label', kind, strength: 1, source}] : []
  })
}

/** The kind of the longest phrase in a label: "Press Statement" is a statement, "Press Release" is not a "release". */
function longestKind(text: string, cues: Cues): Kind | undefined {
  let best: {kind: Kind; length: number} | undefined
  for (const [kind, phrases] of kindsOf(cues)) {
    const length = phraseWithin(phrases, text)?.phrase.length ?? 0
    if (length > (best?.length ?? 0)) best = {kind, length}
  }
  return best?.kind
}

/** "This press release ..." in what stands below a release; a word alone may be any. */
function ownName(text: string, cues: Cues): Kind | undefined {
  const phrase = phraseWithin(cues.kinds['press-release'] ?? [], text)?.phrase ?? ''
  return phrase.includes(' ') || phrase.length > 8 ? 'press-release' : undefined
}

function headlineSigns(text: string, cues: Cues, place: Pick<Sign, 'found' | 'source'>): Sign[] {
  const kind = headKind(text, cues)
  if (kind) return [{name: 'headline', kind, strength: 1, ...place}]
  const late = lateKind(text, cues)
  if (!late) return []
  const label = text.trim().split(/\s+/).length <= wordsOfLabel && /\s/.test(text.trim())
  const name = isHeadNoun(text, late.phrase, cues) ? 'headline-noun' : label ? 'headline' : 'headline-end'
  return [{name, kind: late.kind, strength: 1, ...place}]
}

/** "新 闻 稿": a word that is set as wide as the lines below it. */
function closeUp(text: string): string {
  return /^\s*\p{Script=Han}(?:\s+\p{Script=Han})+\s*$/u.test(text) ? text.replace(/\s+/gu, '') : text
}

/** "Statement by ...", "Remarks of ...", "FACT SHEET: ...": a text that begins with what it is. */
function headKind(text: string, cues: Cues): Kind | undefined {
  const bare = text.replace(/^[\p{P}\s]+/u, '')
  let best: {kind: Kind; length: number} | undefined
  for (const [kind, phrases] of kindsOf(cues)) {
    const own = phraseAtStart(phrases, bare)
    const {length} = own || qualified(phrases, bare, cues)
    // "Joint Declaration" is one word of its own before it is a declaration.
    const longer = length > (best?.length ?? 0) || (own !== '' && length === best?.length)
    if (longer && isTied(bare.slice(length), cues)) best = {kind, length}
  }
  return best?.kind
}

/** "Full Remarks", "Written Ministerial Statement": a kind with words beside it. */
function qualified(phrases: ReadonlyArray<string>, text: string, cues: Cues): string {
  let from = 0
  for (let count = 0; count < mostQualifiers; count++) {
    const qualifier = phraseAtStart(cues.kindQualifiers, text.slice(from))
    if (qualifier === '') return ''
    from += qualifier.length
    from += /^\s*/.exec(text.slice(from))?.[0].length ?? 0
    const phrase = phraseAtStart(phrases, text.slice(from))
    if (phrase) return text.slice(0, from + phrase.length)
  }
  return ''
}

/** What follows must tie it to somebody or something, or be nothing: "Address inequality" is no address. */
function isTied(rest: string, cues: Cues): boolean {
  if (/^\s*(?:$|[:：|–—(（,-])/u.test(rest) || phraseAtStart(cues.kindTies, rest.trimStart())) return true
  // "Invitation and notice": another kind may follow.
  const other = rest.replace(/^\s+(?:\p{L}{1,3}|&|\/)\s+/u, '')
  return other !== rest && (phraseAtStart(cues.invitations, other) !== '' || headKind(other, cues) !== undefined)
}

/** "Harbour Master's speech at ...", "The Harbour Board response to ...", "港务局发言人声明": whose it is comes first. */
function lateKind(text: string, cues: Cues): {kind: Kind; phrase: string} | undefined {
  const bare = text.replace(/[\s\p{P}\d]+$/u, '')
  let best: {kind: Kind; phrase: string} | undefined
  for (const [kind, phrases] of kindsOf(cues)) {
    const end = phraseAtEnd(phrases, bare)
    const within = end ? {index: bare.length - end.length, phrase: end} : phraseWithin(phrases, text)
    if (!within || within.phrase.length <= (best?.phrase.length ?? 0)) continue
    if (!end && !isTied(text.slice(within.index + within.phrase.length), cues)) continue
    if (isOwner(text.slice(0, within.index).trimEnd(), cues)) best = {kind, phrase: within.phrase}
  }
  return best
}

/** Whether what stands before a kind is whose it is, and not what somebody does with it: "Makes Speech at ...". */
function isOwner(text: string, cues: Cues): boolean {
  const words = text.split(/\s+/)
  if (text === '' || words.length > mostWordsBefore) return false
  if (unparted.test(text)) return text.endsWith('的') || !phraseWithin(cues.speechVerbs, text.slice(-verbReach))
  if (phraseWithin(cues.speechVerbs, text)) return false
  if (/['’]s?$/u.test(text)) return true
  if (phraseAtEnd(cues.openWords, text) || /[:;,.]$/.test(text)) return false
  return (
    words.every(word => /^[\p{Lu}\p{N}]/u.test(word)) ||
    phraseWithin(cues.organizations, text) !== undefined ||
    phraseWithin(cues.titles, text) !== undefined
  )
}

/** "The following is the full text of the address:", "issued the following statement". */
function announcedSigns({blocks, cues}: Reading): Sign[] {
  const body = blocks.filter(({role}) => role === 'paragraph' || role === 'heading').slice(0, announcingBlocks)
  return body.flatMap((found): Sign[] => {
    const phrase = phraseWithin(cues.fullText, found.text)
    if (!phrase) return []
    const around = found.text.slice(Math.max(0, phrase.index - reach), phrase.index + phrase.phrase.length + reach)
    const noun = phraseWithin(cues.speechNouns, around)?.phrase.toLowerCase() ?? ''
    const kind =
      announceable.find(each => phraseWithin(cues.kinds[each] ?? [], around)) ??
      announceable.find(each => cues.kinds[each]?.some(phrase => isInflected(noun, phrase)))
    if (kind) return [{name: 'announced', kind, strength: 1, found}]
    return /[:：]\s*$/u.test(found.text) ? [{name: 'full-text', strength: 1, found}] : []
  })
}

/** Letters of the end of a word that other cases change, in Cyrillic. */
const longestEnding = 2

/** "заявления" of "заявление". */
function isInflected(form: string, word: string): boolean {
  const stem = word.slice(0, -longestEnding)
  return (
    /^\p{Script=Cyrillic}{5,}$/u.test(word) &&
    form.startsWith(stem) &&
    Math.abs(form.length - word.length) <= longestEnding
  )
}

function kindsOf(cues: Cues): Array<[Kind, ReadonlyArray<string>]> {
  return Object.entries(cues.kinds) as Array<[Kind, ReadonlyArray<string>]>
}

/** What is said twice is no surer for it. */
function strongest(signs: Sign[]): Sign[] {
  const seen = new Set<string>()
  return signs.filter(({name, kind}) => !seen.has(`${name} ${kind}`) && seen.add(`${name} ${kind}`))
}
