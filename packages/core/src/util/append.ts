/** Adds `more` to the end of `list`: as arguments of `push`, a hundred thousand would not fit on the stack. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const each of more) list.push(each)
}
