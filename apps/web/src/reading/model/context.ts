import type {Repair} from '@dateline/core'

/** Characters on each side of a repair: enough to know the place again. */
const around = 32

/** The words before and after the place of a repair in the source, cut at spaces. */
export function toContext({origin}: Repair, text: string): {before: string; after: string} {
  const start = origin[0]?.start ?? 0
  const end = origin.at(-1)?.end ?? start
  return {before: toTail(text.slice(0, start)), after: toHead(text.slice(end))}
}

function toTail(text: string): string {
  const words = text
    .slice(-2 * around)
    .replace(/\s+/g, ' ')
    .trimEnd()
  if (words.length <= around) return words
  return `…${words.slice(-around).replace(/^\S*\s/, '')}`
}

function toHead(text: string): string {
  const words = text
    .slice(0, 2 * around)
    .replace(/\s+/g, ' ')
    .trimStart()
  if (words.length <= around) return words
  return `${words.slice(0, around).replace(/\s\S*$/, '')}…`
}
