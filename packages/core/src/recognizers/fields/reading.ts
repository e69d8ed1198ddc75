import type {Cues} from '../../cues/cues.ts'
import {cuesFor} from '../../cues/index.ts'
import type {State} from '../../state.ts'
import type {Candidate, FieldName, Fields} from '../../tree/fields.ts'
import type {Role} from '../../tree/roles.ts'
import {slicePhrasing} from '../../tree/slice.ts'
import {toText} from '../../tree/to-text.ts'
import type {Block, Origin, Root} from '../../tree/types.ts'
import {originOf, toBlocks} from '../../tree/walk.ts'

/** A block with its text; a class, for an engine keeps literals that are made by the thousand long after they are of use. */
export class ReadBlock {
  readonly block: Block
  readonly role: Role
  /** Its text, all white space as spaces. */
  readonly text: string

  constructor(block: Block) {
    this.block = block
    this.role = block.role ?? 'paragraph'
    // Spaces are spaces: a pattern that meets each of them takes many times as long.
    this.text = toText(block).replace(/[^\S ]/g, ' ')
  }
}

/** A labeled document, as the recognizers of fields look at it. */
export interface Reading {
  readonly tree: Root
  readonly language: string
  readonly cues: Cues
  /** All blocks but furniture, in reading order. */
  readonly blocks: ReadonlyArray<ReadBlock>
  /** All blocks, with furniture. */
  readonly furnished: ReadonlyArray<ReadBlock>
  /** Those of a role. */
  of(...roles: Role[]): ReadBlock[]
}

/** The reading of a labeled tree: one for all fields, until blocks are given other roles. */
export function toReading(tree: Root, {readings}: State): Reading {
  const language = tree.fields?.language?.[0]?.value ?? 'und'
  const known = readings.get(tree)
  if (known?.language === language) return known
  const furnished: ReadBlock[] = []
  const blocks: ReadBlock[] = []
  for (const block of toBlocks(tree)) {
    const read = new ReadBlock(block)
    furnished.push(read)
    if (read.role !== 'furniture') blocks.push(read)
  }
  const of = (...roles: Role[]) => ofRoles(blocks, roles)
  const reading: Reading = {tree, language, cues: cuesFor(language), blocks, furnished, of}
  readings.set(tree, reading)
  return reading
}

function ofRoles(blocks: ReadonlyArray<ReadBlock>, roles: ReadonlyArray<Role>): ReadBlock[] {
  const found: ReadBlock[] = []
  for (const block of blocks) if (roles.includes(block.role)) found.push(block)
  return found
}

/** What a candidate is found in: a block, and the place in its text if it is not all of it. */
export interface Found {
  readonly block: Block
  /** UTF-16 units of the block's text. */
  readonly start?: number
  readonly end?: number
}

/** A candidate whose words stand in a block. */
export function candidateIn<T>(
  value: T,
  {block, start, end}: Found,
  evidence: string,
  confidence: number
): Candidate<T> {
  const whole = toText(block)
  const text = whole.slice(start ?? 0, end)
  return {
    value,
    ...(text === value ? {} : {text}),
    origin: originWithin(block, start ?? 0, end ?? whole.length),
    ...(block.id === undefined ? {} : {block: block.id}),
    evidence,
    confidence
  }
}

/** A candidate whose words stand in blocks that follow each other. */
export function joinedCandidate(
  run: ReadonlyArray<ReadBlock>,
  evidence: string,
  confidence: number
): Candidate<string> {
  const pieces = run.map(each => candidateIn(each.text, each, evidence, confidence))
  const [first] = pieces
  const origin: Origin = pieces.flatMap(each => each.origin ?? [])
  const value = run.map(({text}) => text).join(' ')
  return {...first, value, origin, evidence, confidence}
}

function originWithin(block: Block, start: number, end: number): Origin {
  if (block.type !== 'paragraph' && block.type !== 'heading') return originOf(block)
  return originOf({type: 'paragraph', children: slicePhrasing(block.children, start, end)})
}

/** Adds candidates of a field; the most confident come first, of equals those that were there before. */
export function addCandidates<Name extends FieldName>(
  tree: Root,
  name: Name,
  candidates: NonNullable<Fields[Name]>
): void {
  if (candidates.length === 0) return
  const known = (tree.fields?.[name] ?? []) as typeof candidates
  const all = [...known, ...candidates] as Array<Candidate<unknown>>
  tree.fields = {...tree.fields, [name]: all.toSorted((a, b) => b.confidence - a.confidence)}
}
