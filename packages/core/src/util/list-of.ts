const place: ReadonlyArray<unknown> = [undefined]

/** A new list of one thing, for what `emptyList` is for. */
export function listOf<T>(only: T): T[] {
  const list = place.slice() as T[]
  list[0] = only
  return list
}
