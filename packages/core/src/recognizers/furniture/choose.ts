/** Most of the likeliest words that are ever asked of a block: a page that is sure of itself still keeps what is as likely as not. */
const mostAsked = 0.5

/**
 * How likely a block must be of the document to be kept: where the expected F1 over words, of what is kept against what
 * the chances say is there, is greatest. A page whose blocks are all doubtful keeps more than one that is sure of itself.
 *
 * @param chances By block, from 0 to 1.
 * @param words By block.
 */
export function chooseThreshold(chances: ArrayLike<number>, words: ArrayLike<number>): number {
  const order = Array.from({length: chances.length}, (_, index) => index).sort(
    (a, b) => (chances[b] ?? 0) - (chances[a] ?? 0)
  )
  let expected = 0
  for (const index of order) expected += (chances[index] ?? 0) * (words[index] ?? 0)
  let found = 0
  let kept = 0
  let best = 0
  let threshold = mostAsked
  for (const index of order) {
    found += (chances[index] ?? 0) * (words[index] ?? 0)
    kept += words[index] ?? 0
    const score = kept === 0 ? 0 : (2 * found) / (kept + expected)
    if (score < best) continue
    best = score
    threshold = chances[index] ?? 0
  }
  return Math.min(threshold, mostAsked)
}
