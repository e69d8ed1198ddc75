import type {Line} from '../page-content.ts'
import {endsWithPage, hasLeader, isBareLeader, mayEndWithPage, pageEdge} from './contents.ts'
import {isBeside} from './is-beside.ts'
import {toLine} from './to-lines.ts'

/** Lines before and behind among which one with a leader shows where the page numbers end. */
const nearby = 6

/**
 * Joins the entries of a table of contents with the numbers of their pages, and with the dots that lead there; chapters often have none.
 */
export function joinContents(lines: ReadonlyArray<Line>): Line[] {
  const texts = lines.map(textOf)
  const leaders = texts.map(text => hasLeader(text) || isBareLeader(text))
  if (!leaders.includes(true)) return [...lines]
  const joined: Line[] = []
  lines.forEach((line, index) => {
    const last = joined.at(-1)
    const text = texts[index] ?? ''
    const first = Math.max(0, index - nearby)
    const near = lines.slice(first, index + nearby).filter((_, at) => leaders[first + at])
    const isNumber = line.words.length === 1 && endsWithPage(text) && near.some(each => reaches(each, line))
    const isTail = last !== undefined && isBeside(last, line) && last.x1 < line.x0 && (isNumber || isBareLeader(text))
    if (isTail) joined[joined.length - 1] = toLine([...last.words, ...line.words])
    else joined.push(line)
  })
  return joined
}

/** Whether a leader ends where a page's number does, or right before that. */
function reaches(leader: Line, number: Line): boolean {
  return Math.abs(leader.x1 - number.x1) <= pageEdge || isBeside(leader, number)
}

/** The text of a line that may end with a page; nothing of others, which are nearly all. */
function textOf({words}: Line): string {
  return mayEndWithPage(words.at(-1)?.text ?? '') ? words.map(word => word.text).join(' ') : ''
}
