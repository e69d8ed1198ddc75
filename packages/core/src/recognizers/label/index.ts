import {cues, cuesFor} from '../../cues/index.ts'
import type {RuleId} from '../../messages.ts'
import type {State} from '../../state.ts'
import type {Step} from '../../step.ts'
import type {Root} from '../../tree/types.ts'
import {clear} from '../../util/clear.ts'
import {type Context, toContext} from './context.ts'
import {coverNote} from './cover-note.ts'
import {toContinuations, toPlaces} from './continuations.ts'
import {Decision, decode} from './decode.ts'
import {Decisions} from './decisions.ts'
import {Label, type LineSource} from './label.ts'
import {landmarkFurniture} from './landmarks.ts'
import {mailNotices} from './mail-notices.ts'
import {toOpeningScores} from './line-scores.ts'
import {type Line, toLines} from './lines.ts'
import {type Model, model} from './model.ts'
import {LineNumbers} from './number-lines.ts'
import {pageFurniture} from './page-edges.ts'
import {readOpenings} from './read-openings.ts'
import {setListsAside} from './set-lists-aside.ts'
import {setPicturesAside} from './set-pictures-aside.ts'
import {toScorer} from './scorer.ts'
import {statedRole} from './stated.ts'
import {toTables} from './tables.ts'

/** Gives every line a role, and tells whether it begins a block or continues one; the tree stays as it is. */
export const label: Step = labelBy(model)

/** The step that labels with `weights`: the learned ones, or others to compare them with. */
export function labelBy(weights: Model): Step {
  const decide = toDecider(weights)
  return {
    name: 'label',
    transform(tree, state) {
      const {lines, furniture, context} = look(tree, state)
      const decisions = decide(context)
      const numbers = new LineNumbers()
      const ofBlock: Label[] = []
      const all: Label[] = []
      let judged = 0
      let before: Line | undefined
      for (let index = 0; index < lines.length; index++) {
        const line = lines[index] as Line
        const rule = furniture.get(line)
        const decision = isJudged(line, rule) ? decisions.at(judged++) : undefined
        const made = toLabel(line, decision, rule, numbers.sourceOf(line))
        if (isOfNotice(line, before, furniture)) made.begins = false
        ofBlock.push(made)
        all.push(made)
        before = line
        if (lines[index + 1]?.block === line.block) continue
        // A copy has no room to grow, which all blocks of a long document would keep.
        state.labels.set(line.block, ofBlock.slice())
        clear(ofBlock)
      }
      setListsAside(lines, all)
      setPicturesAside(lines, all)
    }
  }
}

/** The lines of a document, and what is known of it before they are judged. */
export interface Look {
  /** All lines. */
  readonly lines: Line[]
  /** Those that are furniture by their place, with the rule that says so. */
  readonly furniture: Map<Line, RuleId>
  /** The rest. */
  readonly context: Context
}

/** Looks at a document's lines. */
export function look(tree: Root, state: State): Look {
  const lines = toLines(tree, state)
  const furniture = furnitureOf(lines, tree, state)
  const judged = lines.filter(line => isJudged(line, furniture.get(line)))
  return {lines, furniture, context: contextOf(judged, tree, state)}
}

/** What has no text, such as a picture, is not judged, nor is what is known. */
function isJudged({text}: Line, furniture: RuleId | undefined): boolean {
  return text !== '' && furniture === undefined
}

/** Furniture that is known by its place, and left out before roles are decided: a page's number must not part a sentence. */
function furnitureOf(lines: Line[], tree: Root, {pageBlocks}: State): Map<Line, RuleId> {
  const found = new Map<Line, RuleId>()
  for (const line of lines) if (line.isPlainly) found.set(line, 'page-furniture')
  // Where the page was looked at as a whole, its landmarks are among the reasons.
  if (pageBlocks.size === 0) {
    for (const line of landmarkFurniture(lines)) found.set(line, 'landmark')
    for (const line of mailNotices(lines)) found.set(line, 'mail-notice')
    for (const line of coverNote(lines, cuesFor(languageOf(tree)))) found.set(line, 'cover-note')
  }
  for (const [line, ruleId] of pageFurniture(lines)) found.set(line, ruleId)
  for (const line of lines) if (line.block.role === 'furniture') found.set(line, 'furniture')
  return found
}

function languageOf(tree: Root): string {
  return tree.fields?.language?.[0]?.value ?? 'und'
}

function contextOf(lines: Line[], tree: Root, state: State): Context {
  const language = languageOf(tree)
  if (!cues[language]) {
    state.message(
      'language-without-cues',
      `There are no cue words for \`${language}\` yet: roles rest on what the lines look like`
    )
  }
  return toContext(
    lines,
    language,
    cuesFor(language),
    (tree.fields?.title ?? []).map(candidate => candidate.value),
    // HTML that is a part of something, such as the body of a mail, has no site around it.
    state.parts.some(({name, mediaType}) => name === '' && mediaType === 'text/html')
  )
}

/** What decides of a document's lines. */
function toDecider(weights: Model): (context: Context) => Decisions {
  const tables = toTables(weights)
  const by = {score: toScorer(weights), continued: tables.continued}
  return context => {
    const continuations = toContinuations(context, weights)
    const places = toPlaces(continuations)
    const openings = readOpenings(context, continuations)
    const scores = toOpeningScores(openings, (places.at(-1) ?? -1) + 1, context, continuations, by)
    return new Decisions(context.lines, places, decode(scores, tables))
  }
}

/** Whether a line goes on with a notice: its lines are one block. */
function isOfNotice(line: Line, before: Line | undefined, furniture: ReadonlyMap<Line, RuleId>): boolean {
  const rule = furniture.get(line)
  const isNotice = rule === 'mail-notice' || rule === 'cover-note'
  return isNotice && before?.block === line.block && furniture.get(before) === rule
}

function toLabel(line: Line, decision: Decision | undefined, furniture: RuleId | undefined, source: LineSource): Label {
  const {start, end} = line
  // A block without text, such as a picture: nothing to judge, nothing to set aside.
  if (!furniture && !decision) return new Label(start, end, without, undefined, source)
  // Lines of a block that the source itself sets aside stay together.
  const begins = line.first || statedRole(line) === undefined
  if (furniture || !decision) return new Label(start, end, begins ? aside : stillAside, furniture, source)
  return new Label(start, end, decision, decision.role === 'furniture' ? 'furniture' : undefined, source)
}

/** What is not judged: blocks without text, and furniture that begins a block or goes on with one. */
const without = new Decision('paragraph', true, 1)
const aside = new Decision('furniture', true, 1)
const stillAside = new Decision('furniture', false, 1)
