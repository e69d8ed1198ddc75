type List = ReadonlyArray<string>

const known = new WeakMap<object, List>()

/** All phrases of some lists as one list: always the same one, so that its pattern is compiled once. */
export function allOf(lists: Readonly<Partial<Record<string, List>>>): List {
  const before = known.get(lists)
  if (before) return before
  const all = Object.values(lists).flatMap(list => list ?? [])
  known.set(lists, all)
  return all
}
