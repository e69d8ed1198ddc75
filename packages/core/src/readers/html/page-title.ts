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
}

/** A page's title without the name of its site, as far as something else on the page shows which part that is. */
export function toPageTitle(title: string, evidence: TitleEvidence): string {
  const parts = toParts(title)
  if (parts.length === 1) return title
  const whole = evidence.titles.find(each => each !== title && startsOrEnds(parts, each))
  if (whole) return whole
  const index = parts.findIndex(part => isSite(part.text, evidence))
  if (index === 0) return title.slice(parts[1]?.start)
  return index < 0 ? title : title.slice(0, parts[index - 1]?.end)
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

/** Whether a part of a title is the name of the site. */
export function isSite(part: string, {sites, host}: TitleEvidence): boolean {
  const key = squash(part)
  if (key === '') return false
  if (sites.some(site => squash(site) === key)) return true
  const labels = host.split('.').slice(0, -1).map(squash)
  return labels.some(
    label =>
      label === key ||
      (label.length >= shortestLabel && (key.includes(label) || (key.length >= shortestLabel && label.includes(key))))
  )
}

function squash(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
}
