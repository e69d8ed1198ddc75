/** Lists as sets; every word of a text is looked up in several. */
const sets = new WeakMap<ReadonlyArray<string>, ReadonlySet<string>>()

/** Whether `word` is one of a list of cue words, whatever its case and with or without its full stop. */
export function hasWord(list: ReadonlyArray<string>, word: string): boolean {
  let known = sets.get(list)
  if (!known) sets.set(list, (known = new Set(list)))
  const lower = word.toLowerCase()
  // "A." is an initial, and not the word "a".
  return known.has(lower) || (lower.endsWith('.') && /\p{L}{2}\.$/u.test(lower) && known.has(lower.slice(0, -1)))
}
