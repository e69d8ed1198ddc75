import {cues, cuesFor} from '../../cues/index.ts'
import type {RuleId} from '../../messages.ts'
import type {State} from '../../state.ts'
import type {Step} from '../../step.ts'
import {roles} from '../../tree/roles.ts'
import type {Root} from '../../tree/types.ts'
import {type Context, toContext} from './context.ts'
import {type Decision, decode} from './decode.ts'
import {featuresOf, scoreRoles} from './emission.ts'
import type {Label} from './label.ts'
import {landmarkFurniture} from './landmarks.ts'
import {type Line, toLines} from './lines.ts'
import {pageFurniture} from './page-edges.ts'
import {toUnits} from './units.ts'

/** Gives every line a role, and tells whether it begins a block or continues one; the tree stays as it is. */
export const label: Step = {
  name: 'label',
  transform(tree, state) {
    const lines = toLines(tree, state)
    const furniture = furnitureOf(lines)
    const context = contextOf(
      lines.filter(line => line.text !== '' && !furniture.has(line)),
      tree,
      state
    )
    const decisions = decideAll(context)
    const keys = toKeys(lines)
    for (const line of lines) {
      const labels = state.labels.get(line.block) ?? []
      labels.push(toLabel(line, decisions.get(line), furniture.get(line), keys.get(line) ?? ''))
      state.labels.set(line.block, labels)
    }
  }
}

/** Furniture that is known by its place, and left out before roles are decided: a page's number must not part a sentence. */
function furnitureOf(lines: Line[]): Map<Line, RuleId> {
  const found = new Map<Line, RuleId>()
  for (const line of landmarkFurniture(lines)) found.set(line, 'landmark')
  for (const [line, ruleId] of pageFurniture(lines)) found.set(line, ruleId)
  for (const line of lines) if (line.block.type === 'yaml') found.set(line, 'furniture')
  return found
}

function contextOf(lines: Line[], tree: Root, state: State): Context {
  const language = tree.fields?.language?.[0]?.value ?? 'und'
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
    (tree.fields?.title ?? []).map(candidate => candidate.value)
  )
}

/** Signs for continuing that are as good as certain: what such a line looks like tells nothing of its block's role. */
const certain = 4.5
const neutral = new Float64Array(roles.length)

function decideAll(context: Context): Map<Line, Decision> {
  const units = toUnits(context)
  const decisions = decode(
    units.map(unit => ({
      scores: unit.continues < certain ? scoreRoles(featuresOf(unit, context)) : neutral,
      continues: unit.continues
    }))
  )
  return new Map(context.lines.map((line, index) => [line, decisions[index]] as const).filter(isPair))
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

function toLabel(line: Line, decision: Decision | undefined, furniture: RuleId | undefined, key: string): Label {
  const {start, end} = line
  // A block without text, such as a picture: nothing to judge, nothing to set aside.
  if (!furniture && !decision) {
    return {start, end, role: 'paragraph', begins: true, confidence: 1, runnerUp: undefined, furniture, key}
  }
  if (furniture || !decision) {
    return {start, end, role: 'furniture', begins: true, confidence: 1, runnerUp: undefined, furniture, key}
  }
  return {start, end, ...decision, furniture: decision.role === 'furniture' ? 'furniture' : undefined, key}
}
