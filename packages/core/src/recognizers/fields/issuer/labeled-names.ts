import {allOf} from '../../../cues/all-of.ts'
import {isPhrase, phraseAtStart, phraseWithin} from '../../../cues/phrase.ts'
import {toText} from '../../../tree/to-text.ts'
import type {Nodes} from '../../../tree/types.ts'
import {findOrganizations} from '../../organizations/find-organizations.ts'
import {personName} from '../person-name.ts'
import type {ReadBlock, Reading} from '../reading.ts'
import {isName, isOrganization} from './is-name.ts'
import {withoutCopyright} from './page-names.ts'
import {type NameSign, signIn} from './name-sign.ts'

/** Longest line that a label and a name are all of. */
const longestLine = 160

/** Letters of the shortest label, "from", which stands before the name of a person who writes as well. */
const shortestLabel = 4

const labelWeight = 0.85
/** A source named after the text may be that of a picture or of a figure. */
const lateLabelWeight = 0.6
const copyrightWeight = 0.45

/** UTF-16 units of "The press release", and of "the" before a name. */
const longestOpening = 30
const nearby = 6

/** "Issued by Example Ministry", "Source: Example Agency", "© 2021 Example Ltd". */
export function labeledNames(reading: Reading): NameSign[] {
  const body = reading.furnished.findIndex(each => each.role === 'paragraph')
  const found: NameSign[] = []
  for (const [index, each] of reading.furnished.entries()) {
    if (each.text.length > longestLine) continue
    const late = index > body && each.role !== 'date' && each.role !== 'letterhead' && each.role !== 'byline'
    const next = reading.furnished[index + 1]
    addSign(byLabel(each, late, reading), found)
    addSign(byReleaseLine(each, reading), found)
    addSign(byCopyright(each, next, reading), found)
  }
  return found
}

function addSign(sign: NameSign | undefined, found: NameSign[]) {
  if (sign) found.push(sign)
}

/** "The press release issued by the Harbour Office on 3 May 2021.": a line that tells only this of the document. */
function byReleaseLine(each: ReadBlock, {cues}: Reading): NameSign | undefined {
  const found = each.role === 'paragraph' ? phraseWithin(cues.publishers, each.text) : undefined
  if (!found?.phrase.includes(' ') || found.index > longestOpening) return undefined
  if (!phraseWithin(allOf(cues.kinds), each.text.slice(0, found.index))) return undefined
  const from = found.index + found.phrase.length
  const [name] = findOrganizations(each.text.slice(from), cues)
  if (!name?.named || name.index > nearby) return undefined
  const start = from + name.index
  return signIn(name.value, {block: each.block, start, end: start + name.value.length}, 'label', labelWeight)
}

function byLabel(each: ReadBlock, late: boolean, {cues}: Reading): NameSign | undefined {
  const found = mayBeLabeled(each) ? phraseWithin(cues.publishers, each.text) : undefined
  if (!found) return undefined
  const rest = each.text.slice(found.index + found.phrase.length)
  const colon = /^\s*[:：]\s*/u.exec(rest)?.[0] ?? ''
  // A single word needs a colon or capitals ("SOURCE Example Ltd"); a phrase ("issued by") ends with what ties it.
  const tied =
    found.phrase.includes(' ') ||
    (found.index === 0 && found.phrase === found.phrase.toUpperCase() && found.phrase !== found.phrase.toLowerCase())
  if (colon === '' && !(tied && /^\s/u.test(rest))) return undefined
  // In a paragraph, only a label at its beginning.
  if (each.role === 'paragraph' && (colon === '' || found.index > 0)) return undefined
  const name = withoutPeople(
    rest
      .slice(colon.length)
      .trim()
      .split(/\s{2,}|\s[|•·]\s/u)[0]
      ?.replace(/[.。]$/u, '') ?? '',
    cues
  )
  const start = each.text.length - rest.length + rest.indexOf(name)
  const holder = phraseAtStart(cues.titles, name)
  // "From: Ada Quist": only a body issues.
  if (found.phrase.length === shortestLabel && !isOrganization(name, cues)) return undefined
  // "Issued by the Minister of the Sea": who holds an office is no body.
  if (!isName(name, cues) || (holder !== '' && !isOrganization(holder, cues))) return undefined
  const place = {block: each.block, start, end: start + name.length}
  return signIn(name, place, 'label', late ? lateLabelWeight : labelWeight)
}

/** Whether a label may stand in a block: in a paragraph it has a colon, elsewhere it is parted from the name at least. */
function mayBeLabeled({role, text}: ReadBlock): boolean {
  if (role === 'caption' || role === 'quote' || role === 'table') return false
  return /[:：]/.test(text) || (role !== 'paragraph' && text.includes(' '))
}

/** "Department for Ports and The Rt Hon Ada Quist": without the people who issue it as well. */
function withoutPeople(name: string, cues: Reading['cues']): string {
  for (const {0: and, index} of name.matchAll(/\s(?:and|und|et|y|e|en)\s/gu)) {
    const rest = name.slice(index + and.length)
    if (phraseAtStart(cues.titles, rest) && personName(rest, cues)) return name.slice(0, index)
  }
  return name
}

/** The holder of the copyright; a line that ends with a small word goes on in the next. */
function byCopyright(each: ReadBlock, next: ReadBlock | undefined, {cues}: Reading): NameSign | undefined {
  if (!copyright.test(each.text)) return undefined
  const text = withoutLinks(each)
  const before = /^(.{2,60}?)\s+©/u.exec(text)?.[1] ?? ''
  const after = withoutCopyright(text)
  const open = cues.organizationTies.includes(after.split(' ').at(-1) ?? '')
  const name = after === '' ? before : open && next ? `${after} ${next.text}` : after
  const bare = /^the(?![\p{L}\p{N}])/iu.test(name) ? name.slice(4) : name
  // "© Crown copyright": a right, and no holder.
  if (!isName(bare, cues) || isPhrase(cues.furniture, bare) || /copyright$/iu.test(bare)) return undefined
  // A picture's line names its photographer.
  const isHolder = isOrganization(bare, cues) || /\d{4}|copyright/i.test(each.text) || open
  const weight = isHolder && each.role !== 'caption' ? copyrightWeight : copyrightWeight / 2
  const start = Math.max(0, each.text.indexOf(open ? after : bare))
  return signIn(bare, {block: each.block, start}, 'copyright', weight)
}

const copyright = /©|\(c\)\s|copyright/i

/** "© Example Ltd Imprint Privacy": what is linked behind the name leads elsewhere. */
function withoutLinks({block, text}: ReadBlock): string {
  let before = ''
  for (const child of 'children' in block ? (block.children as Nodes[]) : []) {
    if (child.type === 'link' && copyright.test(before) && withoutCopyright(before) !== '') return before
    before += toText(child).replaceAll(/\s+/gu, ' ')
  }
  return text
}
