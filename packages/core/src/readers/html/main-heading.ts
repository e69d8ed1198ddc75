import {isSite, type TitleEvidence} from './page-title.ts'

/** Longest heading, in UTF-16 units, that is a title. */
const longestTitle = 250

/** Words that a heading must share with one of the page's titles, as a share of all of theirs: else it is a slogan, or names the site. */
const fewestShared = 0.12

/** The same where a page has several headings of depth 1: each may head a part of it, and none the whole. */
const fewestSharedOfSeveral = 0.3

/** The heading of depth 1 that is the page's title: of several the one that is most like its titles. */
export function toMainHeading(
  headings: ReadonlyArray<string>,
  titles: ReadonlyArray<string>,
  evidence: TitleEvidence
): string {
  const own = [...new Set(headings)].filter(
    heading => /\p{L}/u.test(heading) && heading.length <= longestTitle && !isSite(heading, evidence)
  )
  const known = titles.filter(title => !isSite(title, evidence)).map(wordsOf)
  const likeness = (heading: string) => Math.max(0, ...known.map(words => shared(wordsOf(heading), words)))
  const best = own.toSorted((a, b) => likeness(b) - likeness(a))[0] ?? ''
  if (likeness(best) >= (own.length > 1 ? fewestSharedOfSeveral : fewestShared)) return best
  // Titles that name the site alone say nothing of a page within it.
  const isOnly = known.length === 0 && own.length === 1 && !evidence.isFirstPage
  return titles.length === 0 || isOnly ? best : ''
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu))
}

/** Words that both have, as a share of those that either has. */
function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter(word => b.has(word)).length
  return both === 0 ? 0 : both / (a.size + b.size - both)
}
