import type {Heading} from 'mdast'
import type {State} from '../state.ts'
import type {Step} from '../step.ts'
import {replaceBlocks} from '../tree/replace-blocks.ts'
import {toText} from '../tree/to-text.ts'
import type {Role} from '../tree/roles.ts'
import type {Block, Root} from '../tree/types.ts'
import {originOf, toBlocks} from '../tree/walk.ts'
import {head} from '../util/excerpt.ts'
import {minOf} from '../util/min-of.ts'
import {identify} from '../util/identify.ts'
import type {Label} from './label/label.ts'
import {type Doubt, reportDoubts} from './report-doubts.ts'

/** Below this confidence, a message says that another role is nearly as likely. */
const sure = 0.65

/** Depth of a heading in the body that the source gave none. */
const defaultDepth = 2

/** Gives every block its role and its identifier, and headings their node and depth. */
export const roles: Step = {
  name: 'roles',
  transform(tree, state) {
    const doubts: Doubt[] = []
    replaceBlocks(tree, withRole, {shift: depthShift(tree, state), doubts, state})
    state.readings.delete(tree)
    reportDoubts('uncertain-role', 'roles', doubts, state)
  }
}

/** What is known of the document whose blocks are given roles. */
interface Given {
  readonly shift: number
  readonly doubts: Doubt[]
  readonly state: State
}

function withRole(block: Block, {shift, doubts, state}: Given): Block {
  const label = state.labels.get(block)?.[0]
  const role = label?.role ?? 'paragraph'
  if (label && label.confidence < sure) doubts.push(...doubtsOf(block, label))
  const made =
    role === 'headline'
      ? toHeading(block, 1)
      : role === 'heading' || keepsHeading(block, role)
        ? toHeading(block, depthOf(block, shift))
        : toPlain(block)
  made.role = role
  made.confidence = toHundredths(label?.confidence ?? 1)
  made.id = label?.id ?? identify('')
  return made
}

/**
 * How many levels the source's headings go down, so that those of the body begin below the headline; up as well, where depths are
 * ranks of looks, and a letterhead or a label has one that no heading has.
 */
function depthShift(tree: Root, state: State): number {
  const headings: Heading[] = []
  for (const block of toBlocks(tree))
    if (block.type === 'heading' && state.labels.get(block)?.[0]?.role === 'heading') headings.push(block)
  if (headings.length === 0) return 0
  const shift = defaultDepth - minOf(headings.map(({depth}) => depth))
  return headings.every(block => block.continues !== undefined) ? shift : Math.max(0, shift)
}

function depthOf(block: Block, shift: number): Heading['depth'] {
  const depth = block.type === 'heading' ? block.depth + shift : defaultDepth
  return Math.max(1, Math.min(6, depth)) as Heading['depth']
}

function toHeading(block: Block, depth: Heading['depth']): Block {
  if (block.type === 'heading') return Object.assign(block, {depth})
  return block.type === 'paragraph' ? {...block, type: 'heading', depth} : block
}

/** Parts of a release that begin with a heading of their own. */
const headed: ReadonlySet<Role> = new Set<Role>(['boilerplate', 'notes', 'contact'])

/** A heading that the reader saw by the layout stays one over what stands behind the text: "About the harbor". */
function keepsHeading(block: Block, role: Role): boolean {
  return block.type === 'heading' && block.continues !== undefined && headed.has(role)
}

/** A letterhead that the source set as a heading is none of the document's. */
function toPlain(block: Block): Block {
  if (block.type !== 'heading') return block
  const {depth: _, ...rest} = block
  return {...rest, type: 'paragraph'}
}

/** As fine as a confidence says anything. */
function toHundredths(confidence: number): number {
  return Math.round(confidence * 100) / 100
}

function doubtsOf(block: Block, {role, runnerUp}: Label): Doubt[] {
  if (!runnerUp) return []
  const what = head(toText(block))
  return [
    {
      reason: `Expected a clear role for \`${what}\`, but \`${runnerUp}\` is nearly as likely as \`${role}\``,
      short: `\`${what}\` (${role} or ${runnerUp})`,
      origin: originOf(block)
    }
  ]
}
