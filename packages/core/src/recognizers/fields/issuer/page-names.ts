import {allOf} from '../../../cues/all-of.ts'
import type {Cues} from '../../../cues/cues.ts'
import {isPhrase} from '../../../cues/phrase.ts'
import {squash} from '../../../util/squash.ts'
import type {ReadBlock, Reading} from '../reading.ts'
import {isName, isOrganization} from './is-name.ts'
import {isWire} from './is-wire.ts'
import {type NameSign, signFrom, signIn} from './name-sign.ts'

/** How often what a page or a file tells beside its text is the issuer's name, by where it is told. */
const weights: ReadonlyArray<readonly [RegExp, number]> = [
  [/^front-matter:/, 0.9],
  [/^json-ld:|^meta:og:site_name$/, 0.55],
  [/^meta:.*publisher$/, 0.5],
  [/^(?:json-)?feed:title$/, 0.5],
  [/^meta:.*(?:copyright|rights)/, 0.45],
  [/^meta:/, 0.4]
]

/** A title's last part is more often the site's name than its first. */
const lastPartWeight = 0.5
const firstPartWeight = 0.35
/** The whole title, where it is none of the document's. */
const wholeTitleWeight = 0.4
/** An author is more often a person. */
const authorWeight = 0.45
/** The second part of a site's name: "Portal - Example Society". */
const laterPartWeight = 0.2

const printedWeight = 0.2
/** Letters of a name that is not found in other words. */
const shortestPrinted = 5

const separator = /\s+[|–—•·»›«‹:-]+\s+|\s*[|»›]\s*/u

/** Who issues a document by its page: the site's name, the publisher, the author, what stands beside the headline in titles. */
export function pageNames(reading: Reading): NameSign[] {
  const signs = [...siteNames(reading), ...authorNames(reading), ...titleNames(reading)]
  const names = withPrintedHosts(signs, reading).filter(
    ({candidate: {value}}) => isName(value, reading.cues) && !isWire(value, reading.cues)
  )
  return [...names, ...printedNames(names, reading)]
}

/** Names of the page that its furniture prints too. */
function printedNames(names: ReadonlyArray<NameSign>, {furnished}: Reading): NameSign[] {
  const values = [...new Set(names.map(({candidate}) => candidate.value))].filter(
    value => value.length >= shortestPrinted
  )
  return values.flatMap(value => {
    const each = furnished.find(({role, text}) => role === 'furniture' && text.includes(value))
    return each
      ? [
          signIn(
            value,
            {block: each.block, start: each.text.indexOf(value), end: each.text.indexOf(value) + value.length},
            'furniture',
            printedWeight
          )
        ]
      : []
  })
}

function* siteNames({tree, cues}: Reading): Generator<NameSign> {
  for (const told of tree.fields?.['issuer.name'] ?? []) {
    if (told.source === undefined) continue
    const weight = weights.find(([source]) => source.test(told.source ?? ''))?.[1] ?? laterPartWeight
    const [first, ...more] = toParts(withoutCopyright(told.value), cues)
    if (first !== undefined) yield signFrom(told, first, weight)
    for (const part of more) yield signFrom(told, part, laterPartWeight)
  }
}

/** Authors that are organizations, or that the page names elsewhere too, as the ranking will show. */
function* authorNames({tree, cues}: Reading): Generator<NameSign> {
  for (const told of tree.fields?.author ?? []) {
    if (told.value.includes(',')) continue
    yield signFrom(told, told.value, isOrganization(told.value, cues) ? authorWeight + 0.05 : authorWeight / 2)
  }
}

/** What stands in titles beside the headline. */
function* titleNames({tree, cues, furnished}: Reading): Generator<NameSign> {
  const headline = squash(tree.fields?.headline?.[0]?.value ?? '')
  const isOwn = (part: string) => isPartOf(squash(part), headline)
  for (const told of tree.fields?.title ?? []) {
    if (told.source?.startsWith('front-matter')) continue
    for (const [part, weight] of titleParts(told.text ?? told.value, isOwn, cues, told.source === 'html:title'))
      yield signFrom(told, part, weight)
  }
  for (const each of furnished.slice(0, firstLines)) {
    if (!headline || squash(each.text) === headline || !squash(each.text).startsWith(headline)) continue
    for (const [part, weight] of titleParts(each.text, isOwn, cues)) {
      if (isOrganization(part, cues)) yield inBlock(each, part, weight)
    }
  }
}

/** Letters of a part that stands inside a headline by more than chance: a site's short name may. */
const shortestOwnPart = 12

function isPartOf(part: string, headline: string): boolean {
  if (headline === '') return false
  if (part.includes(headline) || headline.startsWith(part)) return true
  return part.length >= shortestOwnPart && headline.includes(part)
}

/** Blocks at the top that may repeat a page's title. */
const firstLines = 12

function inBlock(each: ReadBlock, part: string, weight: number): NameSign {
  const start = each.text.lastIndexOf(part)
  return signIn(part, {block: each.block, start, end: start + part.length}, 'title', weight + 0.1)
}

function titleParts(
  title: string,
  isOwn: (part: string) => boolean,
  cues: Cues,
  isPage = false
): Array<readonly [string, number]> {
  const parts = toParts(title, cues)
  const others = parts.filter(part => !isOwn(part))
  if (parts.length === 1) return isPage ? others.map(part => [part, wholeTitleWeight] as const) : []
  // A title with other words than the headline's: its last part must say that it is an organization.
  if (others.length === parts.length)
    return others
      .slice(-1)
      .filter(part => isOrganization(part, cues))
      .map(part => [part, lastPartWeight] as const)
  const last = parts.at(-1)
  return others.map(
    part => [part, part === last ? lastPartWeight : part === parts[0] ? firstPartWeight : laterPartWeight] as const
  )
}

function toParts(text: string, cues: Cues): string[] {
  return text
    .split(separator)
    .map(part => part.trim())
    .filter(part => part !== '' && !isPhrase(allOf(cues.sections), part))
}

/** "Copyright © 2017-2023 Example Ltd. All rights reserved." names its holder. */
export function withoutCopyright(text: string): string {
  if (!/©|\(c\)|copyright/i.test(text)) return text
  return text
    .replace(/^.*?(?:©|\(c\)|copyright)(?:\s|©|\(c\)|copyright|by\b|[\d–,-])*/iu, '')
    .replace(/\s*(?:[|•·–—©]|\d{4}|[.,;]\s|\s-\s|\ball rights|-?\salle rechte).*$/iu, '')
    .replace(/[\s,;:-]+$/u, '')
}

/** "example.org" names nobody, but "Example" elsewhere on the page is how its owner writes it. */
function withPrintedHosts(signs: NameSign[], {furnished}: Reading): NameSign[] {
  return signs.flatMap(sign => {
    const host = /^(?:www\.)?([\p{L}\d-]{3,})\.(?:\p{L}{2,6}\.)?\p{L}{2,6}$/u.exec(sign.candidate.value)?.[1]
    if (host === undefined) return [sign]
    const key = squash(host)
    const printed =
      signs.map(each => each.candidate.value).find(value => squash(value) === key) ??
      furnished.find(each => each.text.length <= host.length + 4 && squash(each.text) === key)?.text
    return printed ? [signFrom(sign.candidate, printed, sign.weight)] : []
  })
}
