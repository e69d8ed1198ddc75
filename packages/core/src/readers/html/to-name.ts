/** Names that are known at most: there are not as many in use, but pages may make up their own. */
const most = 2000

let known = new Map<string, string>()

/** The last names that were met, by what is seen of a name at a glance. */
const recent = Array.from({length: 1024}, () => '')

/**
 * The name of an element or an attribute, from `start` to `end` in a source, as the one string that stands for it everywhere: it is
 * compared, hashed and kept once. Most names on a page come again a hundred times, so that they are looked up without being cut out.
 */
export function toName(source: string, start: number, end: number): string {
  const slot = slotOf(source, start, end)
  const before = recent[slot] ?? ''
  if (before.length === end - start && source.startsWith(before, start)) return before
  return (recent[slot] = nameOf(source.slice(start, end)))
}

/** A number that two names rarely share: by their ends, their middles and their lengths. */
function slotOf(source: string, start: number, end: number): number {
  const middle = (start + end) >> 1
  const ends = source.charCodeAt(start) * 31 + source.charCodeAt(end - 1)
  return ((ends * 31 + source.charCodeAt(middle)) * 31 + end - start) % recent.length
}

function nameOf(name: string): string {
  const before = known.get(name)
  if (before !== undefined) return before
  if (known.size >= most) known = new Map()
  // An engine keeps one string of each key, which is what names in code are as well.
  const [own = name] = Object.keys({[name]: true})
  known.set(own, own)
  return own
}
