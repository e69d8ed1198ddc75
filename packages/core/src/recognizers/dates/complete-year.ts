import type {Candidate} from '../../tree/fields.ts'
import type {Role} from '../../tree/roles.ts'
import type {Nodes} from '../../tree/types.ts'
import type {Reading} from '../fields/reading.ts'
import {dateInAddress} from './date-in-address.ts'
import {findDates} from './find-dates.ts'
import {fits, isOnWeekday, nearest} from './fit-date.ts'

/** A date with the year that it was stated without. */
export interface Completed {
  value: string
  /** What the year was taken from, as a document's reader finds it there. */
  by: string
}

/** What a document's own text speaks of may be of any year: the same day long ago is an anniversary. */
const body: ReadonlySet<Role> = new Set([
  'paragraph',
  'quote',
  'item',
  'table',
  'heading',
  'headline',
  'subheadline',
  'boilerplate',
  'related'
])

/** Days after its date by which a text is put on a page, or its page is stamped; more may be of another year's text. */
const soonTold = 14
const soonStamped = 3

/** Longest line, in UTF-16 units, that is a stamp. */
const longestStamp = 60

/** Links are looked at up to this many: the document's own are not behind a hundred others. */
const mostLinks = 100

/**
 * The year of a date that is stated without one, by what else stands in the document: the same day in full, the date that
 * its page or file tells, a stamp of the page, an address. A year of copyright says nothing.
 */
export function completeYear(
  date: Candidate<string>,
  others: ReadonlyArray<Candidate<string>>,
  reading: Reading
): Completed | undefined {
  const possible = (value: string | undefined) =>
    value !== undefined && fits(value, date.value) && isOnWeekday(value, date.text ?? '', reading) ? value : undefined
  const same = others.find(({value}) => possible(value))
  if (same) return {value: same.value, by: same.source ?? same.evidence}
  const told = others.find(({source, value}) => source && possible(nearest(date.value, value, soonTold)))
  if (told) return {value: nearest(date.value, told.value, soonTold) ?? '', by: told.source ?? ''}
  return byStamp(date, reading, possible) ?? byAddress(date, reading, possible)
}

type Possible = (value: string | undefined) => string | undefined

/** "www.example.kp (Juche110.4.10.)": dates around the text, if they agree on the year. */
function byStamp(date: Candidate<string>, {furnished, language, cues}: Reading, possible: Possible) {
  const found = furnished.flatMap(({role, text}) =>
    body.has(role) && !isStamp(text)
      ? []
      : findDates(text, language, cues).flatMap(({value, text: by}): Completed[] => {
          const full = possible(value) ?? possible(nearest(date.value, value, soonStamped))
          return full ? [{value: full, by}] : []
        })
  )
  return agreeing(found)
}

/** Words of a line, its address one of them, that says no more than a date: "www.example.kp (Juche110.4.10.)". */
const stampWords = 4

function isStamp(text: string): boolean {
  return text.length <= longestStamp && text.split(/\s+/).length <= stampWords
}

/** "/2021/04/09/" in the document's own address or in one that it links to. */
function byAddress(date: Candidate<string>, {tree}: Reading, possible: Possible) {
  const own = (tree.fields?.url ?? []).map(({value}) => value)
  const found = [...own, ...linksIn(tree)].slice(0, mostLinks).flatMap(by => {
    const value = possible(dateInAddress(by))
    return value ? [{value, by}] : []
  })
  return agreeing(found)
}

function linksIn(node: Nodes): string[] {
  if (node.type === 'link') return [node.url]
  return 'children' in node ? node.children.flatMap(linksIn) : []
}

function agreeing([first, ...others]: Completed[]): Completed | undefined {
  return first && others.every(({value}) => value === first.value) ? first : undefined
}
