import {cuesFor} from '../cues/index.ts'
import type {State} from '../state.ts'
import type {Step} from '../step.ts'
import type {Role} from '../tree/roles.ts'
import {toText} from '../tree/to-text.ts'
import type {Block, Root} from '../tree/types.ts'
import {toBlocks} from '../tree/walk.ts'
import {parseDateline} from './inline/parse-dateline.ts'
import {endsSentence} from './label/ends-sentence.ts'
import type {Label} from './label/label.ts'

/** What a headline in the middle of a file is taken for, since a release has one headline. */
const mistaken: ReadonlySet<Role> = new Set(['contact', 'furniture', 'heading', 'paragraph', 'related', 'subheadline'])

/** What may stand between the headline of an item and its dateline. */
const between: ReadonlySet<Role> = new Set(['byline', 'date', 'subheadline'])

/** Longest headline, in characters. */
const longest = 200

/** How sure such a headline is: as sure as a dateline is one. */
const confidence = 0.8

/**
 * Makes the line before a second dateline a headline, the one before the first where they are set alike, and the heading after a ruler that
 * is as high as the document's own: where one release ends and another begins, neither looks like a release that has only one headline.
 */
export const itemHeadlines: Step = {
  name: 'item-headlines',
  transform(tree, state) {
    const language = tree.fields?.language?.[0]?.value ?? 'und'
    const all = toRuns(tree, state)
    // Most files are one document: that is sooner seen than which of their lines have letters.
    if (datedPlaces(all, language).length < 2 && rulersOf(tree).length === 0) return
    const runs = all.filter(({text}) => /\p{L}/u.test(text))
    const [first, ...others] = datedPlaces(runs, language)
    const headlines = others.map(index => before(runs, index))
    for (const run of headlines) promote(run)
    if (first !== undefined) settleFirst(runs[first - 2], runs[first - 1], headlines)
    for (const run of parted(tree, runs)) promote(run)
  }
}

/** The places of the paragraphs with a dateline. */
function datedPlaces(runs: ReadonlyArray<Run>, language: string): number[] {
  const places: number[] = []
  for (const [index, run] of runs.entries())
    if (run.role === 'paragraph' && parseDateline(run.text, language, cuesFor(language))) places.push(index)
  return places
}

/** The lines of one block-to-be. */
class Run {
  readonly block: Block
  readonly labels: ReadonlyArray<Label>
  readonly role: Role
  /** The text of the block. */
  readonly #whole: string

  constructor(block: Block, whole: string, labels: ReadonlyArray<Label>, role: Role) {
    this.block = block
    this.labels = labels
    this.role = role
    this.#whole = whole
  }

  get text(): string {
    return this.#whole.slice(this.labels[0]?.start, this.labels.at(-1)?.end)
  }
}

/** The document's lines by where blocks begin, what is furniture by its place aside. */
function toRuns(tree: Root, state: State): Run[] {
  const runs: Run[] = []
  for (const block of toBlocks(tree)) addRuns(block, state.labels.get(block) ?? [], runs)
  return runs
}

function addRuns(block: Block, labels: ReadonlyArray<Label>, runs: Run[]) {
  const whole = labels.every(isAside) ? '' : toText(block)
  for (let index = 0, next = 0; index < labels.length; index = next) {
    for (next = index + 1; labels[next]?.begins === false;) next++
    const first = labels[index] as Label
    if (!isAside(first)) runs.push(new Run(block, whole, labels.slice(index, next), first.role))
  }
}

function isAside({furniture, runnerUp}: Label): boolean {
  return furniture !== undefined && runnerUp === undefined
}

/** The run that is the headline of the item whose lead stands at `index`. */
function before(runs: ReadonlyArray<Run>, index: number): Run | undefined {
  const last = runs[index - 1]
  const other = runs[index - 2]
  // A kicker of a line or a byline, and the headline over it.
  return last && other && between.has(last.role) && isTitle(other) && other.role !== 'paragraph' ? other : last
}

/** A contact that says how to reach somebody, and is one. */
function isReach({role, text}: Run): boolean {
  return role === 'contact' && /[\d@:：]/u.test(text)
}

/**
 * The two lines over the first dateline, by what the items after it have: the title of a digest and the headline of its first
 * item, where that is set as theirs are; a headline and its deck, where the one above is.
 */
function settleFirst(above: Run | undefined, over: Run | undefined, headlines: ReadonlyArray<Run | undefined>) {
  const depths = new Set(headlines.map(depthOf))
  const isTheirs = (run: Run | undefined) => depthOf(run) !== undefined && depths.has(depthOf(run))
  if (over?.role === 'subheadline' && isTheirs(over)) promote(over)
  if (over?.role === 'headline' && above?.role === 'headline' && isTheirs(above) && !isTheirs(over))
    setRole(over, 'subheadline')
}

function depthOf(run: Run | undefined): number | undefined {
  return run?.block.type === 'heading' ? run.block.depth : undefined
}

/** Headings as high as the first headline's, right after a ruler. */
function parted(tree: Root, runs: ReadonlyArray<Run>): Run[] {
  const first = runs.find(({role}) => role === 'headline')?.block
  if (first?.type !== 'heading') return []
  const behindRulers = new Set<object>(rulersOf(tree).flatMap(index => tree.children[index + 1] ?? []))
  return runs.filter(
    ({block, role}) =>
      role === 'heading' && block.type === 'heading' && block.depth === first.depth && behindRulers.has(block)
  )
}

/** The places of the rulers among the children of the root. */
function rulersOf({children}: Root): number[] {
  return children.flatMap(({type}, index) => (type === 'thematicBreak' ? [index] : []))
}

function isTitle({text}: Run): boolean {
  return text.length <= longest && !endsSentence(text)
}

function promote(run: Run | undefined) {
  if (!run || !mistaken.has(run.role) || !isTitle(run) || isReach(run)) return
  setRole(run, 'headline')
}

function setRole({labels}: Run, role: Role) {
  for (const [index, label] of labels.entries()) {
    const begins = index === 0
    Object.assign(label, {role, begins, runnerUp: label.role, confidence, furniture: undefined})
  }
}
