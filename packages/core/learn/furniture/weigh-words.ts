/** Words that stand together, by number, each once, and how much of what they say is so, and is not. */
export interface Bag {
  words: Uint32Array
  site: string
  yes: number
  no: number
}

/** Sites that a word must be met on to be told from the names that one site makes up. */
const fewestSites = 6

/** Rounds over the words; what matters has come to rest by then. Most go over those alone that weigh something. */
const rounds = 40
const roundsOfAll = 5

/** Farthest that a weight moves in a round. */
const longestStep = 1

/** Places behind the point that weights are rounded to. */
const digits = 2

/**
 * What words weigh, in natural logarithms of odds, by number: logistic regression, drawn to 0 by a Laplacian (Tibshirani 1996), so that
 * most words weigh nothing and are left out; by coordinate descent (Friedman, Hastie and Tibshirani 2010).
 *
 * @param pull How much all bags must gain by a word that weighs something, as a share of their weight.
 */
export function weighWords(bags: ReadonlyArray<Bag>, pull: number): Map<number, number> {
  const told = bags.filter(({yes, no}) => yes + no > 0)
  const columns = toColumns(told)
  const total = told.reduce((sum, {yes, no}) => sum + yes + no, 0)
  const odds = new Float64Array(told.length)
  const all = Uint32Array.from(told, (_, row) => row)
  const weights = new Map<number, number>()
  for (let round = 0; round < rounds; round++) {
    move(all, told, odds, 0, 0)
    const isOfAll = round % roundsOfAll === 0
    for (const [word, rows] of columns) {
      const weight = weights.get(word) ?? 0
      if (weight === 0 && !isOfAll) continue
      const moved = weight + move(rows, told, odds, weight, pull * total)
      if (moved === 0) weights.delete(word)
      else weights.set(word, moved)
    }
  }
  const rounded = [...weights].map(
    ([word, weight]) => [word, Math.round(weight * 10 ** digits) / 10 ** digits] as const
  )
  return new Map(rounded.filter(([, weight]) => weight !== 0))
}

/** The bags that each word is in, of those words that are met on enough sites. */
function toColumns(bags: ReadonlyArray<Bag>): Map<number, Uint32Array> {
  const rows = new Map<number, number[]>()
  const sites = new Map<number, Set<string>>()
  bags.forEach(({words, site}, row) => {
    for (const word of words) {
      const list = rows.get(word)
      if (list) list.push(row)
      else rows.set(word, [row])
      const met = sites.get(word)
      if (met) met.add(site)
      else sites.set(word, new Set([site]))
    }
  })
  const frequent = [...rows].filter(([word]) => (sites.get(word)?.size ?? 0) >= fewestSites)
  return new Map(frequent.map(([word, list]) => [word, Uint32Array.from(list)]))
}

/** Moves the weight of a word to where the loss is least, the others staying as they are; gives how far. */
function move(rows: Uint32Array, bags: ReadonlyArray<Bag>, odds: Float64Array, weight: number, pull: number): number {
  let slope = 0
  let curvature = 0
  for (const row of rows) {
    const {yes, no} = bags[row] as Bag
    const chance = 1 / (1 + Math.exp(-(odds[row] as number)))
    slope += chance * (yes + no) - yes
    curvature += chance * (1 - chance) * (yes + no)
  }
  const target = weight - slope / Math.max(curvature, 1e-6)
  const drawn = Math.sign(target) * Math.max(0, Math.abs(target) - pull / Math.max(curvature, 1e-6))
  const step = Math.max(-longestStep, Math.min(drawn - weight, longestStep))
  if (step !== 0) for (const row of rows) odds[row] = (odds[row] as number) + step
  return step
}
