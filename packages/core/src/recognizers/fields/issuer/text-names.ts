import {allOf} from '../../../cues/all-of.ts'
import {isPhrase, phraseAtStart, phraseWithin} from '../../../cues/phrase.ts'
import {squash} from '../../../util/squash.ts'
import {findOccasion} from '../../find-occasion.ts'
import {findOrganizations} from '../../organizations/find-organizations.ts'
import {personName} from '../person-name.ts'
import type {Found, ReadBlock, Reading} from '../reading.ts'
import {isName, isOrganization} from './is-name.ts'
import {isWire} from './is-wire.ts'
import {leadNames} from './lead-names.ts'
import {type NameSign, signIn} from './name-sign.ts'

/** How often each place names the issuer. */
const weights = {
  letterhead: 0.9,
  letterheadPlain: 0.4,
  letterheadLate: 0.4,
  letterheadFoot: 0.5,
  agency: 0.85,
  boilerplate: 0.5,
  signature: 0.8,
  signatureHeading: 0.7,
  headline: 0.6
} as const

/** Who issues a document by its own text. */
export function textNames(reading: Reading): NameSign[] {
  return [
    ...letterheadNames(reading),
    ...agencyNames(reading),
    ...boilerplateNames(reading),
    ...signatureNames(reading),
    ...headlineNames(reading),
    ...leadNames(reading)
  ]
}

/** Roles of what stands at the foot of a document, with its letterhead there. */
const footer: ReadonlySet<string> = new Set(['letterhead', 'contact', 'date', 'end-mark', 'related', 'footnote'])

/** The line of the letterhead that names an organization; a plain name where none does. */
function letterheadNames({blocks, tree, cues, of}: Reading): NameSign[] {
  const headline = squash(tree.fields?.headline?.[0]?.value ?? '')
  const names = of('letterhead').filter(each => isName(each.text, cues) && !repeats(each.text, headline, cues))
  // Below the headline it still heads the text; below the text it is a footer's.
  const start = blocks.findIndex(each => each.role === 'paragraph')
  const first = names[0] && blocks.indexOf(names[0])
  const isFoot = first !== undefined && blocks.slice(first).every(each => footer.has(each.role))
  return names.flatMap((each, index) => {
    const late = start >= 0 && blocks.indexOf(each) > start
    const named = isNamed(each.text, cues)
    if (!named && index > 0) return []
    const atEnd = isFoot && named ? weights.letterheadFoot : weights.letterheadLate
    const weight = late ? atEnd : named ? weights.letterhead : weights.letterheadPlain
    return [
      signIn(
        ...(goneOn(each, blocks, cues) ?? bodyOf(each, cues)),
        'letterhead',
        index > 0 && names.slice(0, index).some(other => isNamed(other.text, cues)) ? weight / 2 : weight
      )
    ]
  })
}

/** "PERMANENT MISSION OF MERROW", "TO THE STRAIT COMMISSION" on the next line. */
function goneOn(each: ReadBlock, blocks: Reading['blocks'], cues: Reading['cues']): [string, Found] | undefined {
  const next = blocks[blocks.indexOf(each) + 1]
  const [first = '', ...others] = next?.text.split(/\s+/u) ?? []
  const goesOn = next?.role === 'letterhead' && others.length > 0 && isPhrase(cues.kindTies, first)
  return goesOn && !/\d/.test(next.text) && isNamed(each.text, cues) ? [`${each.text} ${next.text}`, each] : undefined
}

/** "Harbor Board – Press Office": whose desk it is. */
function bodyOf(each: ReadBlock, cues: Reading['cues']): [name: string, found: Found] {
  const [name = '', desk] = each.text.split(/\s[–—|]\s/u)
  if (desk === undefined || !isNamed(name, cues) || !isNamed(desk, cues)) return [each.text, each]
  return [name, {block: each.block, start: 0, end: name.length}]
}

/** Share of a line that an organization's name is, where the line is its name: "Showed Office with Views to Jurors" is none. */
const mostOfLine = 0.6

function isNamed(text: string, cues: Reading['cues']): boolean {
  if (!isOrganization(text, cues)) return false
  return (
    /\p{Lo}/u.test(text) ||
    findOrganizations(text, cues).some(({named, value}) => named && value.length >= text.length * mostOfLine)
  )
}

/** The headline, or what was left of it when it was cut; it may begin with who issues it. */
function repeats(text: string, headline: string, cues: Reading['cues']): boolean {
  const key = squash(text.replace(/[.…\s]+$/u, ''))
  if (headline === '') return false
  return key.startsWith(headline) || (headline.startsWith(key) && (!isNamed(text, cues) || /[.…]\s*$/u.test(text)))
}

/** An agency's copy is issued by the agency; a wire carries other people's, and may print whose between slashes. */
function agencyNames({tree, cues}: Reading): NameSign[] {
  return (tree.fields?.dateline ?? []).flatMap(({value: {agency, text}, text: _, ...place}) => {
    const parts = agency?.split(/[\s/,]+/u) ?? []
    // "ats afp": the first gives it out.
    const name = parts.length > 1 && parts.every(part => isPhrase(cues.agencies, part)) ? parts[0] : agency
    const slot = /\/\s*([^/]+?)\s*\/[\s–—-]*$/u.exec(text)?.[1]
    const value = name ?? slot
    if (value === undefined || isWire(value, cues)) return []
    if (!isName(value, cues) && !isPhrase(cues.agencies, value)) return []
    return [{candidate: {...place, value, evidence: 'dateline', confidence: weights.agency}, weight: weights.agency}]
  })
}

/** "About Example Corporation". */
function boilerplateNames({cues, blocks}: Reading): NameSign[] {
  const signs: NameSign[] = []
  for (const {block, role, text} of blocks) {
    const label = role === 'boilerplate' || role === 'heading' ? phraseAtStart(cues.boilerplates, text) : ''
    if (label === '') continue
    const rest = text.slice(label.length)
    const name = /^[\s:]*(.{2,60}?)(?::.*)?$/u.exec(rest)?.[1]?.trim() ?? ''
    // Only a heading: a sentence that begins with "About" names nobody.
    if (!isName(name, cues) || isPhrase(cues.boilerplates, text) || !(/^\s/.test(rest) || /['’]$/u.test(label)))
      continue
    // "About the Ministry": a word for a body names none.
    if (isPhrase(cues.organizations, name)) continue
    const start = text.indexOf(name, label.length)
    signs.push(signIn(name, {block, start, end: start + name.length}, 'boilerplate', weights.boilerplate))
  }
  return signs
}

/** Roles of what may follow a line that signs. */
const closings: ReadonlySet<string> = new Set([
  'date',
  'signature',
  'end-mark',
  'notes',
  'related',
  'contact',
  'boilerplate'
])

/** "The Council", "A Direção": whose it is, is not said. */
function isBodyAlone(text: string, cues: Reading['cues']): boolean {
  const [first = '', ...others] = text.split(/\s+/u)
  return (
    cues.openWords.includes(first.toLowerCase()) && others.length === 1 && isPhrase(cues.organizations, others[0] ?? '')
  )
}

/** Words before whom somebody signs for. */
const signedFor = /^(?:for|pour|für|por|per|pela|pelo|voor|namens|за|від|عن)\s/iu

/** An organization that signs; a short line in capitals after it, as a place's, belongs to its name. */
function signatureNames({cues, blocks}: Reading): NameSign[] {
  const signs: NameSign[] = []
  for (const [index, each] of blocks.entries()) {
    const next = blocks[index + 1]
    // A heading with no text after it signs what stands before it.
    const closes = each.role === 'heading' && index > 0 && (!next || closings.has(next.role))
    if ((each.role !== 'signature' && !closes) || !isSignature(each.text, cues)) continue
    const goesOn = next?.role === 'signature' && isCapitalPlace(next.text, each.text, cues)
    const weight = each.role === 'signature' ? weights.signature : weights.signatureHeading
    signs.push(signIn(goesOn ? `${each.text} ${next.text}` : each.text, each, 'signature', weight))
  }
  return signs
}

function isSignature(text: string, cues: Reading['cues']): boolean {
  if (isBodyAlone(text, cues) || !isOrganization(text, cues) || !isName(text, cues)) return false
  // "For the Ministry of the Sea": one of those who sign together.
  if (signedFor.test(text)) return false
  return phraseAtStart(cues.boilerplates, text) === '' && !phraseWithin(cues.contacts, text)
}

function isCapitalPlace(text: string, before: string, cues: Reading['cues']): boolean {
  return /^\p{Lu}+(?: \p{Lu}+)?$/u.test(text) && before === before.toUpperCase() && !isOrganization(text, cues)
}

/** "Statement by the Ministry of the Sea". */
function headlineNames({cues, of, tree}: Reading): NameSign[] {
  return of('headline', 'kind', 'byline')
    .slice(0, 3)
    .flatMap(each => {
      const kind = phraseWithin(allOf(cues.kinds), each.text)
      const rest = kind ? each.text.slice(kind.index + kind.phrase.length).trimStart() : ''
      const tie = phraseAtStart(cues.attributions, rest)
      if (!kind || !tie || !/^\s/.test(rest.slice(tie.length))) return []
      const shift = each.text.length - rest.length + tie.length
      const text = each.text.slice(shift)
      // "At the Conference on Ports" is no part of a name.
      const occasion = findOccasion(text, cues)
      const [name] = findOrganizations(occasion < 0 ? text : text.slice(0, occasion), cues)
      if (!name || name.index > nearby || !(name.named || isOffice(name.value, cues))) return []
      const speakers = tree.fields?.speakers ?? []
      if (speakers.some(({value}) => name.value.includes(value))) return []
      return [
        signIn(
          name.value,
          {block: each.block, start: shift + name.index, end: shift + name.index + name.value.length},
          'headline',
          weights.headline
        )
      ]
    })
}

/** Letters of articles and the like between a label and its name. */
const nearby = 6

/** "Prime Minister of Merrow": an office, and no person in it. */
function isOffice(name: string, cues: Reading['cues']): boolean {
  const [, title = ''] = /^(.+?)\s(?:of|for|de|des|der|di|do|da|van)\s/u.exec(name) ?? []
  return (
    title !== '' && title.split(' ').every(word => isPhrase(cues.titles, word)) && personName(name, cues) === undefined
  )
}
