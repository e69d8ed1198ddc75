/** Phrases by what they begin with: each piece of a pattern leads to what may follow it. */
interface Branch {
  readonly next: Map<string, Branch>
  /** Whether a phrase ends here. */
  ends: boolean
}

/**
 * One pattern for many phrases, each given in pieces of patterns. What phrases begin with in common is looked for once:
 * "press release" and "press kit" are `press (?:release|kit)`. Of two phrases that begin at one place the longer one wins.
 */
export function alternation(phrases: Iterable<ReadonlyArray<string>>): string {
  const root: Branch = {next: new Map(), ends: false}
  for (const pieces of phrases) {
    let branch = root
    for (const piece of pieces) {
      const known: Branch = branch.next.get(piece) ?? {next: new Map(), ends: false}
      branch.next.set(piece, known)
      branch = known
    }
    branch.ends = true
  }
  return toPattern(root)
}

function toPattern({next, ends}: Branch): string {
  const ways = [...next].map(([piece, branch]) => piece + toPattern(branch))
  if (ways.length === 0) return ''
  if (ways.length === 1 && !ends) return ways[0] ?? ''
  return `(?:${ways.join('|')})${ends ? '?' : ''}`
}
