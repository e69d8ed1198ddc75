/** Numbers of pages, in their order, as people write them: `1-3, 7`. */
export function toPageRanges(numbers: ReadonlyArray<number>): string {
  const ranges: Array<{from: number; to: number}> = []
  for (const number of numbers) {
    const last = ranges.at(-1)
    if (last && number === last.to + 1) last.to = number
    else ranges.push({from: number, to: number})
  }
  return ranges.map(({from, to}) => (from === to ? String(from) : `${from}-${to}`)).join(', ')
}
