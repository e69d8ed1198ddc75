/**
 * Maps with at most `width` calls of `map` at work or waiting to be taken; gives the results in the order of `items`.
 * Reads no more of `items` than that: whoever takes slowly slows down the source.
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item> | Iterable<Item>,
  width: number,
  map: (item: Item) => Promise<Result>
): AsyncGenerator<Result> {
  const open: Array<Promise<Result>> = []
  for await (const item of items) {
    const result = map(item)
    // Whoever takes it sees its failure; until then it must not count as one that nobody sees.
    result.catch(() => {})
    open.push(result)
    if (open.length >= width) yield open.shift() as Promise<Result>
  }
  yield* open
}
