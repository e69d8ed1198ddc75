const none: ReadonlyArray<never> = []

/**
 * A new list, for what is made by the thousand and holds much: where an engine has seen that what a literal `[]` made mostly outlives
 * the next sweep of the young, it lays out the next ones among the old, and they keep alive all that they lead to, such as a page
 * that was read, until all of the memory is looked through. A copy has no such history.
 */
export function emptyList<T>(): T[] {
  return none.slice()
}
