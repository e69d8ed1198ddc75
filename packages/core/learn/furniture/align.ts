/** Most places of a text that are looked at for one block. */
const mostPlaces = 30

/** Words of a block from which on it may be found in part. */
const fewestInPart = 6

/** Words that follow each other by which a part of a block is found. */
const run = 3

/** Words of a block that is found out of order by more than chance. */
const fewestOutOfOrder = 6

/** The words of a text, as scorers count them. */
export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}_]+/gu) ?? []
}

interface Match {
  block: number
  start: number
  end: number
  words: number
}

/**
 * How much of each block is in a text, from 0 to 1: the alignment of blocks and text, in order, with most words in
 * common; then long blocks that stand in the text in another order.
 */
export function align(blocks: ReadonlyArray<ReadonlyArray<string>>, text: ReadonlyArray<string>): number[] {
  const places = new Map<string, number[]>()
  text.forEach((word, at) => {
    const list = places.get(word)
    if (list) list.push(at)
    else places.set(word, [at])
  })
  const runs = new Map<string, number>()
  for (let at = text.length - run; at >= 0; at--) runs.set(text.slice(at, at + run).join(' '), at)
  const matches = blocks.flatMap((words, block) => matchesOf(words, block, text, places, runs))
  const shares = blocks.map(() => 0)
  const taken = new Set<number>()
  for (const match of chain(matches, text.length)) take(match, blocks, shares, taken)
  for (const match of matches) {
    if (shares[match.block] || match.words < fewestOutOfOrder || taken.has(match.start)) continue
    take(match, blocks, shares, taken)
  }
  return shares
}

function take(
  {block, start, end, words}: Match,
  blocks: ReadonlyArray<ReadonlyArray<string>>,
  shares: number[],
  taken: Set<number>
) {
  shares[block] = Math.min(1, words / Math.max(1, blocks[block]?.length ?? 0))
  for (let at = start; at < end; at++) taken.add(at)
}

function matchesOf(
  words: ReadonlyArray<string>,
  block: number,
  text: ReadonlyArray<string>,
  places: ReadonlyMap<string, number[]>,
  runs: ReadonlyMap<string, number>
): Match[] {
  const [first] = words
  if (first === undefined) return []
  const found = (places.get(first) ?? [])
    .filter(at => words.every((word, index) => text[at + index] === word))
    .slice(0, mostPlaces)
    .map(start => ({block, start, end: start + words.length, words: words.length}))
  return found.length > 0 || words.length < fewestInPart ? found : inPart(words, block, runs)
}

/** A block of which some words are left out or changed in the text. */
function inPart(words: ReadonlyArray<string>, block: number, runs: ReadonlyMap<string, number>): Match[] {
  const known = new Uint8Array(words.length)
  const starts: number[] = []
  for (let index = 0; index + run <= words.length; index++) {
    const at = runs.get(words.slice(index, index + run).join(' '))
    if (at === undefined) continue
    known.fill(1, index, index + run)
    starts.push(at)
  }
  const count = known.reduce((sum, each) => sum + each, 0)
  if (count * 4 < words.length) return []
  const start = starts.sort((a, b) => a - b)[starts.length >> 1] ?? 0
  return [{block, start, end: start + 1, words: count}]
}

/** The matches, in order in both, with most words. */
function chain(matches: ReadonlyArray<Match>, length: number): Match[] {
  // best[end] of a Fenwick tree: the best chain that ends at or before a place of the text.
  const best = new Int32Array(length + 2).fill(-1)
  const totals = new Float64Array(matches.length)
  const previous = new Int32Array(matches.length).fill(-1)
  const query = (end: number) => {
    let found = -1
    for (let at = end + 1; at > 0; at -= at & -at) {
      const index = best[at] ?? -1
      if (index >= 0 && (found < 0 || (totals[index] ?? 0) > (totals[found] ?? 0))) found = index
    }
    return found
  }
  const update = (end: number, index: number) => {
    for (let at = end + 1; at < best.length; at += at & -at) {
      const known = best[at] ?? -1
      if (known < 0 || (totals[index] ?? 0) > (totals[known] ?? 0)) best[at] = index
    }
  }
  for (let from = 0; from < matches.length;) {
    let to = from
    const block = matches[from]?.block
    while (matches[to]?.block === block && to < matches.length) {
      const match = matches[to] as Match
      const before = query(match.start)
      previous[to] = before
      totals[to] = (totals[before] ?? 0) + match.words
      to++
    }
    for (; from < to; from++) update((matches[from] as Match).end, from)
  }
  const path: Match[] = []
  let last = query(length)
  for (; last >= 0; last = previous[last] ?? -1) path.push(matches[last] as Match)
  return path.reverse()
}
