/** Takes all out of `list`, which keeps its room: with a length of 0 the engine gives that up, and lays it out anew for the next. */
export function clear(list: unknown[]): void {
  while (list.length > 0) list.pop()
}
