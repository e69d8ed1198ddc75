/** Names that are known at most: there are not as many in use, but pages may make up their own. */
const most = 2000

let known = new Map<string, string>()

/**
 * The name of an element or an attribute as the one string that stands for it everywhere: it is compared, hashed and kept once. Most
 * names on a page are slices of its source that come again a hundred times.
 */
export function toName(name: string): string {
  const before = known.get(name)
  if (before !== undefined) return before
  if (known.size >= most) known = new Map()
  // An engine keeps one string of each key, which is what names in code are as well.
  const [own = name] = Object.keys({[name]: true})
  known.set(own, own)
  return own
}
