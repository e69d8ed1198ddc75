import type {Repair} from '@dateline/core'

/** A repair as one line: what stays, around what was there and what is there now. */
export interface Change {
  readonly lead: string
  readonly was: string
  readonly now: string
  readonly rest: string
}

/** Characters of each part of a change: enough to know the place again. */
const longest = 34

/** The change that a repair made, without what its two forms have in common beyond a few words. */
export function toChange(repair: Repair): Change {
  const [before, after] = align(repair.before, repair.after)
  const lead = commonStart(before, after)
  const rest = commonEnd(before.slice(lead), after.slice(lead))
  return {
    lead: toTail(before.slice(0, lead)),
    was: toHead(before.slice(lead, before.length - rest)),
    now: toHead(after.slice(lead, after.length - rest)),
    rest: toHead(before.slice(before.length - rest))
  }
}

/** Whether a change is one of white space alone: a join or a cut. */
export function isBreak({was, now}: Change): boolean {
  return was.trim() === '' && now.trim() === ''
}

/** Units that the two forms may begin apart: each is a window around the change, and the change shifts it. */
const shift = 12

/** The two forms from a place that both have, where they begin in the middle of a text. */
function align(before: string, after: string): [before: string, after: string] {
  if (!before.startsWith('…') || !after.startsWith('…')) return [before, after]
  for (let skip = 1; skip <= shift; skip++) {
    if (after.startsWith(before.slice(skip, skip + shift), 1)) return [before.slice(skip), after.slice(1)]
    if (before.startsWith(after.slice(skip, skip + shift), 1)) return [before.slice(1), after.slice(skip)]
  }
  return [before, after]
}

function commonStart(a: string, b: string): number {
  let length = 0
  while (length < a.length && a[length] === b[length]) length++
  return length
}

function commonEnd(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a.at(-1 - length) === b.at(-1 - length)) length++
  return length
}

function toTail(text: string): string {
  const words = text.replace(/\s+/g, ' ')
  return words.length > longest ? `…${words.slice(-longest).replace(/^\S*\s/, '')}` : words
}

function toHead(text: string): string {
  const words = text.replace(/\s+/g, ' ')
  return words.length > longest ? `${words.slice(0, longest).replace(/\s\S*$/, '')}…` : words
}
