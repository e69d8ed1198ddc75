import {cues, cuesFor} from '../../cues/index.ts'
import type {RuleId} from '../../messages.ts'
import type {State} from '../../state.ts'
import type {Step} from '../../step.ts'
import type {Role} from '../../tree/roles.ts'
import type {Root} from '../../tree/types.ts'
import {type Context, toContext} from './context.ts'
import {coverNote} from './cover-note.ts'
import {type Decision, decode, toTables} from './decode.ts'
import {featuresOf, toScorer} from './emission.ts'
import {Label} from './label.ts'
import {withChance} from './chance.ts'
import {landmarkFurniture} from './landmarks.ts'
import {mailNotices} from './mail-notices.ts'
import {type Line, toLines} from './lines.ts'
import {type Model, model} from './model.ts'
import {pageFurniture} from './page-edges.ts'
import {pinned, statedDecision, statedRole} from './stated.ts'
import {hasSeenHeadings, withSeenLayout} from './seen-layout.ts'
import {toUnits} from './units.ts'
import {withInstruction} from './with-instruction.ts'

/** Gives every line a role, and tells whether it begins a block or continues one; the tree stays as it is. */
export const label: Step = labelBy(model)

/** The step that labels with `weights`: the learned ones, or others to compare them with. */
export function labelBy(weights: Model): Step {
  const decider = toDecider(weights)
  return {
    name: 'label',
    transform(tree, state) {
      const {lines, furniture, context} = look(tree, state)
      const decisions = decider(context)
      const keys = toKeys(lines)
      for (const [index, line] of lines.entries()) {
        const labels = state.labels.get(line.block) ?? []
        const made = toLabel(line, decisions.get(line), furniture.get(line), keys.get(line) ?? '')
        if (isOfNotice(line, lines[index - 1], furniture)) made.begins = false
        labels.push(made)
        state.labels.set(line.block, labels)
      }
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
  const judged = lines.filter(line => line.text !== '' && !furniture.has(line))
  return {lines, furniture, context: contextOf(judged, tree, state)}
}

/** Furniture that is known by its place, and left out before roles are decided: a page's number must not part a sentence. */
function furnitureOf(lines: Line[], tree: Root, {pageBlocks}: State): Map<Line, RuleId> {
  const found = new Map<Line, RuleId>()
  for (const line of lines) if (pageBlocks.get(line.block)?.isPlainly) found.set(line, 'page-furniture')
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

function toDecider(weights: Model): (context: Context) => Map<Line, Decision> {
  const tables = toTables(weights)
  const score = toScorer(weights)
  return context => {
    const units = toUnits(context, weights)
    const headed = hasSeenHeadings(context.lines)
    const observations = score(featuresOf(units, context)).map((scores, index) => {
      const continues = units[index]?.continues ?? Number.NEGATIVE_INFINITY
      const line = context.lines[index]
      const judged = withInstruction(withChance({scores, continues}, line), line, context.cues)
      return withSeenLayout(pinned(judged, line, context.lines[index - 1]), line, headed)
    })
    const decisions = withText(decode(observations, tables))
    return new Map(context.lines.map((line, index) => [line, settle(line, decisions[index])] as const).filter(isPair))
  }
}

/** Lines of a document that is too short to look like one. */
const fewestLines = 4

/** A few lines that are all taken for furniture are what somebody sent all the same: a note, "see attached". */
function withText(decisions: ReadonlyArray<Decision>): ReadonlyArray<Decision> {
  if (decisions.length > fewestLines || decisions.some(({role}) => role !== 'furniture')) return decisions
  return decisions.map(decision => ({...decision, role: 'paragraph', runnerUp: 'furniture'}))
}

/** What the source states is not judged. */
function settle(line: Line, decision: Decision | undefined): Decision | undefined {
  const role = statedRole(line)
  return role === undefined ? decision : statedDecision(role, line)
}

function isPair(pair: readonly [Line, Decision | undefined]): pair is [Line, Decision] {
  return pair[1] !== undefined
}

/** Part and text of each line, white space aside, numbered where they are repeated. */
function toKeys(lines: ReadonlyArray<Line>): Map<Line, string> {
  const counts = new Map<string, number>()
  return new Map(
    lines.map(line => {
      const key = `${line.span?.part ?? ''}\n${line.source.replace(/\s+/g, '')}`
      const count = (counts.get(key) ?? 0) + 1
      counts.set(key, count)
      return [line, count === 1 ? key : `${key}\n${count}`]
    })
  )
}

/** Whether a line goes on with a notice: its lines are one block. */
function isOfNotice(line: Line, before: Line | undefined, furniture: ReadonlyMap<Line, RuleId>): boolean {
  const rule = furniture.get(line)
  const isNotice = rule === 'mail-notice' || rule === 'cover-note'
  return isNotice && before?.block === line.block && furniture.get(before) === rule
}

function toLabel(line: Line, decision: Decision | undefined, furniture: RuleId | undefined, key: string): Label {
  // A block without text, such as a picture: nothing to judge, nothing to set aside.
  if (!furniture && !decision) return new Label(line, certainly('paragraph', true), undefined, key)
  // Lines of a block that the source itself sets aside stay together.
  const begins = line.first || statedRole(line) === undefined
  if (furniture || !decision) return new Label(line, certainly('furniture', begins), furniture, key)
  return new Label(line, decision, decision.role === 'furniture' ? 'furniture' : undefined, key)
}

function certainly(role: Role, begins: boolean): Decision {
  return {role, begins, confidence: 1, runnerUp: undefined}
}
