import type {Origin, Repair} from '@dateline/core'

/** Characters on each side of a gap that stand for it. */
const around = 60

/**
 * Where a repair is shown: the words that it changed; for one of white space, the words on both sides of it.
 *
 * @param text The source's first part, which origins without a name count in.
 */
export function toPlace({origin}: Repair, text: string): Origin {
  const first = origin[0]
  const last = origin.at(-1)
  if (!first || !last || /\S/.test(text.slice(first.start, last.end))) return origin
  const before = /\S+(?:[^\S\n]+\S+){0,2}\s*$/.exec(text.slice(Math.max(0, first.start - around), first.start))
  const after = /^\s*\S+(?:[^\S\n]+\S+){0,2}/.exec(text.slice(last.end, last.end + around))
  const start = first.start - (before?.[0].length ?? 0)
  return [{part: first.part, start, end: last.end + (after?.[0].length ?? 0)}]
}
