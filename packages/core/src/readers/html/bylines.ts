import words from './byline-words.json' with {type: 'json'}
import {attribute, type Element} from './dom.ts'
import {toProperties} from './properties.ts'
import {textOf} from './text-of.ts'

/** What a page shows of who wrote it. */
export interface Byline {
  name: string
  /** By what it is told. */
  sign: Sign
  /** Whether it stands at the main heading or after it. */
  isAfterHeading: boolean
  /** Two elements up: names that share this are one byline. */
  around: Element | null
}

/** Signs of an author, the most telling first, each with how far it is to be believed. */
export const signs = {itemprop: 0.75, property: 0.75, rel: 0.75, class: 0.7, said: 0.68, address: 0.65} as const

/** What tells that something is an author: microdata, RDFa, a link's relation, a word before the name, a class, an address. */
export type Sign = keyof typeof signs

/** Longest name of an author, or of several, in UTF-16 units. */
const longestName = 70

/** Longest text, in UTF-16 units, that is a byline and nothing else. */
const longestByline = 110

const before = new RegExp(
  `^(?:${words.before
    .map(escape)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?:\\s*[:：|]\\s*|\\s+|$)`,
  'iu'
)
const never = new Set(words.never)

/** What a text begins with that a word before a name may be at the beginning of: most texts are told from them by that. */
const firstUnits = new Set(words.before.flatMap(word => [word.charAt(0), word.charAt(0).toUpperCase()]))

/** What all classes of authors have somewhere: found sooner than the whole. */
const mayBeAuthor = /author|byline|aut(?:o|eu)r|writer|posted/i

/** Classes of elements that hold an author's name. */
const authorClass =
  /(?:^|[\s_-])(?:author|byline|autor|auteur|autore|writer|posted-?by|by-?author)(?:[_-]*(?:name|link|title|fullname|info|meta))?(?:$|[\s_-])|author-?name|byline-?name|[a-z]Author(?:Name)?(?:$|[\s_])/iu

/** Parts of an address that lead to who wrote. */
const authorAddress =
  /\/(?:authors?|autor(?:en|es)?|auteurs?|contributors?|writers?|people|staff|profiles?|redaktion)\/[^/?#]+\/?(?:[?#].*)?$/i

/** The byline that `element` is; `undefined` if it is none. */
export function toByline(element: Element, source: string, isAfterHeading: boolean): Byline | undefined {
  const sign = signOf(element)
  if (!sign) return undefined
  const name = toName(textOf(nameWithin(element, sign), source), sign)
  return name ? {name, sign, isAfterHeading, around: element.parent?.parent ?? null} : undefined
}

/** The byline that begins with a word before a name: "By Ada Lindqvist", the name perhaps in an element of its own. */
export function toSaidByline(
  text: string,
  parent: Element,
  source: string,
  isAfterHeading: boolean
): Byline | undefined {
  if (text.length > longestByline || !firstUnits.has(text.charAt(0)) || !before.test(text)) return undefined
  let element: Element | null = parent
  for (let level = 0; element && level < 3; level++) {
    const whole = textOf(element, source)
    if (whole.length > longestByline) return undefined
    const match = before.exec(whole)
    if (!match) return undefined
    // "Text" and "Di" are words of texts as well: a name has capitals, or ends where the element does.
    const name = toName(whole.slice(match[0].length), 'said')
    if (name && isNameLike(name)) return {name, sign: 'said', isAfterHeading, around: element.parent}
    if (whole.length > match[0].length + 1) return undefined
    element = element.parent
  }
  return undefined
}

/** The author that meta elements for sharing label as such. */
export function labeledAuthor(metas: ReadonlyMap<string, ReadonlyArray<string>>): string {
  for (const number of ['1', '2']) {
    const label =
      metas
        .get(`twitter:label${number}`)?.[0]
        ?.toLowerCase()
        .replace(/[:\s]+$/, '') ?? ''
    if (words.labels.includes(label)) return metas.get(`twitter:data${number}`)?.[0] ?? ''
  }
  return ''
}

/** A name without the words before it; `''` where it is none. */
export function toName(text: string, sign?: Sign): string {
  const own = text
    .replace(before, '')
    .replace(/\s*(?:[|•·]|\s[–—-]\s|,?\s+(?:on|am|le|el|il)\s+\S*\d|\d{1,2}[./]\d{1,2}[./]\d|\d{4}).*$/su, '')
    .replaceAll(/^[\s,:;–—-]+|[\s,:;–—-]+$/gu, '')
    .replace(office, '')
  if (own === '' || own.length > longestName || never.has((/^\S+/.exec(own)?.[0] ?? '').toLowerCase())) return ''
  if (/https?:|[<>{}=@*]|[!?]$/.test(own) || (sign !== undefined && own.split(/\s+/).length > 10)) return ''
  return sign === 'class' || sign === 'address' ? (isNameLike(own) ? own : '') : own
}

/** What somebody is, after a comma: it has words that are written small, or the name of a trade. */
const office =
  /,\s[^,]*(?:\s\p{Ll}{4,}|[-\s](?:Columnist|Editor|Expert|Journalist|Reporter|Researcher|Writer|Contributor|Correspondent)\b).*$|,\s(?:Columnist|Editor|Expert|Journalist|Reporter|Researcher|Writer|Contributor|Correspondent)\b.*$/u

/** Words with capitals, small particles aside. */
function isNameLike(text: string): boolean {
  const parts = text.split(/[\s,]+/).filter(part => part !== '' && part !== '&')
  if (parts.length === 0 || parts.length > 9 || /[.!?]\s+\p{Lu}\p{Ll}{4,}.*[.!?]$/u.test(text)) return false
  const capitals = parts.filter(part => /^[\p{Lu}\p{Lo}]/u.test(part)).length
  return (
    capitals > 0 &&
    capitals >= parts.length * 0.5 &&
    !/^(?:the|view|read|see|more|about|all|posted|published|last|updated)$/i.test(parts[0] ?? '')
  )
}

function signOf(element: Element): Sign | undefined {
  let found: Sign | undefined
  for (const {name, value} of element.attrs) {
    if (
      (name === 'itemprop' || name === 'property') &&
      mayBeAuthor.test(value) &&
      toProperties(value).includes('author')
    )
      return name
    if (name === 'rel' && /(?:^|\s)author(?:$|\s)/i.test(value)) return 'rel'
    if ((name === 'class' || name === 'data-testid') && mayBeAuthor.test(value) && authorClass.test(value))
      found = 'class'
    if (name === 'href' && element.name === 'a' && authorAddress.test(value)) found ??= 'address'
  }
  return element.name === 'meta' || element.name === 'body' || element.name === 'html' || element.name === 'link'
    ? undefined
    : found
}

/** The element that holds the name alone, where an author is marked up with more: a picture, an office. */
function nameWithin(element: Element, sign: Sign): Element {
  const named = find(
    element,
    each =>
      attribute(each, 'itemprop') === 'name' ||
      attribute(each, 'property') === 'name' ||
      /(?:^|[\s_-])(?:fn|name)(?:$|[\s_-])|-name\b/.test(attribute(each, 'class') ?? '')
  )
  if (named && named.name !== 'meta') return named
  return (
    (sign === 'class' || sign === 'itemprop' || sign === 'property'
      ? find(element, each => each.name === 'a' && hasText(each))
      : undefined) ?? element
  )
}

function hasText(element: Element): boolean {
  return element.children.some(child => child.type === 'text' || (child.type === 'element' && hasText(child)))
}

function find(element: Element, test: (each: Element) => boolean): Element | undefined {
  for (const child of element.children) {
    if (child.type !== 'element') continue
    const found = test(child) ? child : find(child, test)
    if (found) return found
  }
  return undefined
}

function escape(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
