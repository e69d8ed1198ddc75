import {columnNames, looksAt, scoresAt} from '../../src/recognizers/furniture/judge.ts'
import {Look} from '../../src/recognizers/furniture/look.ts'
import type {FurnitureModel} from '../../src/recognizers/furniture/model.ts'
import {levels} from '../../src/recognizers/furniture/flat-trees.ts'
import {toJudge, type Trees} from '../../src/recognizers/furniture/trees.ts'
import type {Rows} from './bins.ts'
import {boost, type Growth, type Tree} from './boost.ts'
import type {Lexicon} from './lexicon.ts'
import {areaWord, type Measured, sides} from './measure.ts'
import {type Bag, weighWords} from './weigh-words.ts'

/** How the trees are grown; chosen by cross-validation over sites. */
const growth: Growth = {trees: 120, depth: levels, rate: 0.1, leastLeaf: 0.0005, ridge: 0.5, columns: 0.4}

/** How much the words of texts, and of names, are drawn to nothing; chosen by cross-validation over sites. */
const pulls = {texts: 0.00025, names: 0.0005}

/** Parts that the sites are dealt to: what is learned from the others is asked of each, to be learned from in turn. */
const parts = 4

/** Places behind the point that what nodes say is rounded to. */
const digits = 3

/**
 * The model that tells furniture from the document on `pages`. What comes later learns from what came before as it says of pages that
 * it has not seen, for so it will be asked.
 */
export function learn(pages: ReadonlyArray<Measured>, lexicon: Lexicon): FurnitureModel {
  const dealt = deal(pages)
  for (const {part, rest} of dealt) putScores(part, learnWords(rest))
  const words = learnWords(pages)
  const chances = new Map<Measured, Float64Array>()
  for (const {part, rest} of dealt) {
    const judge = toJudge(learnTrees(rest, looksAt), columnNames)
    for (const page of part) chances.set(page, chancesOf(page, judge))
  }
  const first = learnTrees(pages, looksAt)
  for (const [page, own] of chances) putLooks(page, own)
  return {...toWeights(words, lexicon), first, second: learnTrees(pages, columnNames.length)}
}

/** Pages by their sites, each part with all others. */
function deal(pages: ReadonlyArray<Measured>): Array<{part: Measured[]; rest: Measured[]}> {
  const sites = [...new Set(pages.map(({site}) => site))].sort()
  const partOf = new Map(sites.map((site, index) => [site, index % parts]))
  return Array.from({length: parts}, (_, part) => ({
    part: pages.filter(({site}) => partOf.get(site) === part),
    rest: pages.filter(({site}) => partOf.get(site) !== part)
  }))
}

/** What words weigh, by number. */
interface LearnedWords {
  texts: ReadonlyMap<number, number>
  names: ReadonlyMap<number, number>
}

function learnWords(pages: ReadonlyArray<Measured>): LearnedWords {
  return {
    texts: weighWords(pages.flatMap(bagsOfTexts), pulls.texts),
    names: weighWords(pages.flatMap(bagsOfAreas), pulls.names)
  }
}

function bagsOfTexts({site, texts, targets, weights}: Measured): Bag[] {
  return texts.map((words, index) => ({words, site, ...counts(targets[index] ?? 0, weights[index] ?? 0)}))
}

function bagsOfAreas({site, areas, areaOf, targets, weights}: Measured): Bag[] {
  const bags = areas.map(words => ({words, site, yes: 0, no: 0}))
  for (const [index, area] of areaOf.entries()) {
    const bag = bags[area]
    if (!bag) continue
    const {yes, no} = counts(targets[index] ?? 0, weights[index] ?? 0)
    bag.yes += yes
    bag.no += no
  }
  return bags
}

function counts(target: number, weight: number): Pick<Bag, 'no' | 'yes'> {
  return {yes: weight * target, no: weight * (1 - target)}
}

function putScores(pages: ReadonlyArray<Measured>, {texts, names}: LearnedWords) {
  for (const page of pages) {
    const ofAreas = page.areas.map(words => sumOf(words, names))
    for (const [index, words] of page.texts.entries()) {
      const at = index * columnNames.length + scoresAt
      page.rows[at] = sumOf(words, texts)
      page.rows[at + 1] = ofAreas[page.areaOf[index] ?? -1] ?? 0
    }
  }
}

function sumOf(words: Uint32Array, weights: ReadonlyMap<number, number>): number {
  return words.reduce((sum, word) => sum + (weights.get(word) ?? 0), 0)
}

function chancesOf({rows}: Measured, judge: ReturnType<typeof toJudge>): Float64Array {
  const width = columnNames.length
  return Float64Array.from({length: rows.length / width}, (_, index) => judge.chanceOf(rows, index * width))
}

function putLooks({rows, surroundings}: Measured, chances: Float64Array) {
  const look = new Look(surroundings, chances)
  for (let index = 0; index < chances.length; index++) look.put(index, rows, index * columnNames.length + looksAt)
}

function toWeights({texts, names}: LearnedWords, lexicon: Lexicon): Pick<FurnitureModel, 'names' | 'texts'> {
  const words = sorted(new Set([...names.keys()].map(word => Math.floor(word / sides.length))), lexicon)
  const [own, next, around] = sides.map(side => words.map(word => names.get(areaWord(word, side)) ?? 0))
  const ofTexts = sorted(texts.keys(), lexicon)
  return {
    names: {words: words.map(word => lexicon.wordOf(word)), own: own ?? [], next: next ?? [], around: around ?? []},
    texts: {words: ofTexts.map(word => lexicon.wordOf(word)), weights: ofTexts.map(word => texts.get(word) ?? 0)}
  }
}

function sorted(numbers: Iterable<number>, lexicon: Lexicon): number[] {
  return [...numbers].sort((a, b) => (lexicon.wordOf(a) < lexicon.wordOf(b) ? -1 : 1))
}

/** @param width How many of the columns are asked. */
function learnTrees(pages: ReadonlyArray<Measured>, width: number): Trees {
  const {base, trees} = boost(toRows(pages, width), growth)
  return toTrees(base, trees)
}

function toRows(pages: ReadonlyArray<Measured>, width: number): Rows {
  const count = pages.reduce((sum, {weights}) => sum + weights.filter(weight => weight > 0).length, 0)
  const result = {
    count,
    width,
    values: new Float32Array(count * width),
    targets: new Float32Array(count),
    weights: new Float32Array(count)
  }
  let row = 0
  for (const {rows, targets, weights} of pages) {
    for (const [index, weight] of weights.entries()) {
      if (weight <= 0) continue
      const at = index * columnNames.length
      result.values.set(rows.subarray(at, at + width), row * width)
      result.targets[row] = targets[index] ?? 0
      result.weights[row] = weight
      row++
    }
  }
  return result
}

function toTrees(base: number, trees: ReadonlyArray<Tree>): Trees {
  const used = [...new Set(trees.flatMap(({features}) => features.filter(feature => feature >= 0)))].sort(
    (a, b) => a - b
  )
  const roots: number[] = []
  const features: number[] = []
  const thresholds: number[] = []
  const lefts: number[] = []
  const values: number[] = []
  for (const tree of trees) {
    const start = features.length
    roots.push(start)
    for (const [node, feature] of tree.features.entries()) {
      features.push(feature < 0 ? -1 : used.indexOf(feature))
      thresholds.push(tree.thresholds[node] ?? 0)
      lefts.push(feature < 0 ? -1 : (tree.lefts[node] ?? 0) + start)
      values.push(round(tree.values[node] ?? 0))
    }
  }
  const names = used.map(feature => columnNames[feature] ?? '')
  return {names, base: round(base), roots, features, thresholds, lefts, values}
}

function round(value: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits
}
