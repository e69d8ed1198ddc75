/** What parts a page's title from the name of its site. */
const separator = /\s+(?:[|–—•·»›«‹:]+|-+|::|\/+)\s+/

/** Letters of a host name's label that say something, and are not found in other words by chance. */
const shortestLabel = 4

/** What a title is compared with. */
export interface TitleEvidence {
  /** Names that the page gives for its site. */
  sites: ReadonlyArray<string>
  /** Host of the page's address. */
  host: string
  /** Other titles that the page has: headings, the title for sharing. */
  titles: ReadonlyArray<string>
  /** Names of the sections that the page is in. */
  sections: ReadonlyArray<string>
  /** Whether it is the page that the site begins with, whose title is the name of the site. */
  isFirstPage: boolean
}

/** A page's title without the name of its site, as far as something else on the page shows which part that is. */
export function toPageTitle(title: string, evidence: TitleEvidence): string {
  const parts = toParts(title)
  if (parts.length === 1) return title
  const whole = evidence.titles.find(each => each !== title && !isSite(each, evidence) && startsOrEnds(parts, each))
  return whole ?? withoutSections(withoutSite(title, evidence), evidence)
}

/** A title without the names of sections at its end. */
function withoutSections(title: string, {sections}: TitleEvidence): string {
  const parts = toParts(title)
  while (parts.length > 1 && isAmong(sections, parts.at(-1)?.text ?? '')) parts.pop()
  return title.slice(0, parts.at(-1)?.end)
}

/** A title or a heading without the part that names the site; from the left, or else from the right. */
export function withoutSite(title: string, evidence: TitleEvidence): string {
  const parts = toParts(title)
  if (parts.length === 1) return title
  const last = parts.findIndex((part, index) => index > 0 && isSite(part.text, evidence))
  if (last > 0) return title.slice(0, parts[last - 1]?.end)
  return isSite(parts[0]?.text ?? '', evidence) ? title.slice(parts[1]?.start) : title
}

/** The part of a title that names the site, as its headings tell: another part heads a section, this one the page. */
export function siteByHeadings(
  title: string,
  {headings, subheadings}: {headings: ReadonlyArray<string>; subheadings: ReadonlyArray<string>}
): string[] {
  const parts = toParts(title)
  const last = parts.at(-1)?.text ?? ''
  const first = parts[0]?.text ?? ''
  const isOfSite = parts.length > 1 && isAmong(headings, last) && isAmong([...headings, ...subheadings], first)
  return isOfSite ? [last] : []
}

/** Whether `text` is one of some headings, but for its signs and spaces. */
export function isAmong(headings: ReadonlyArray<string>, text: string): boolean {
  const key = squash(text)
  return headings.some(heading => squash(heading) === key)
}

interface Part {
  text: string
  start: number
  end: number
}

function toParts(title: string): Part[] {
  const parts: Part[] = []
  let start = 0
  for (const match of title.matchAll(new RegExp(separator, 'g'))) {
    parts.push({text: title.slice(start, match.index), start, end: match.index})
    start = match.index + match[0].length
  }
  parts.push({text: title.slice(start), start, end: title.length})
  return parts
}

/** Whether `other` is the first or the last parts of a title. */
function startsOrEnds(parts: Part[], other: string): boolean {
  const key = squash(other)
  if (key === '') return false
  let before = ''
  for (const part of parts) if ((before += squash(part.text)) === key) return true
  let after = ''
  for (const part of parts.toReversed()) if ((after = squash(part.text) + after) === key) return true
  return false
}

/** Whether a part of a title is the name of the site, or little more or less than that. */
export function isSite(part: string, {sites, host}: TitleEvidence): boolean {
  const key = squash(part)
  if (key === '') return false
  const labels = host.split('.').slice(0, -1).map(squash)
  return [...sites.map(squash), ...labels].some(name => name === key || isMostOf(name, key) || isMostOf(key, name))
}

/** Whether `short` is in `long`, and is most of it: a title may have the site's name in it. */
function isMostOf(short: string, long: string): boolean {
  return short.length >= shortestLabel && short.length * 2 >= long.length && long.includes(short)
}

function squash(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '')
}
