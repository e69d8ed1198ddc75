import type {Role} from './roles.ts'
import type {Block, Root} from './types.ts'
import {toBlocks} from './walk.ts'

/** A part of a document under the block that opens it. */
export interface Section {
  /** What opens it: `root` is the whole document, and `item` one of a digest, which nothing opens. */
  type: 'heading' | 'item' | 'root' | 'salutation' | 'speaker'
  /** 0 for the whole document and for an item, a heading's depth, then speakers (7) and salutations (8). */
  depth: number
  /** The block that opens it; absent on the whole document and on an item. */
  opener?: Block
  /** Its own blocks after the opener, without those of the sections in it. */
  blocks: Block[]
  sections: Section[]
}

/** Sections that are no headings, below all of these: a speaker speaks under a heading, and greets in the speech. */
const depths = {speaker: 7, salutation: 8} as const

/** Roles that end a speech: what they mark belongs to the document again. */
const backMatter: ReadonlySet<Role> = new Set(['boilerplate', 'contact', 'end-mark', 'notes', 'related'])

/** The sections of a document, by its items, its headings, its speakers and its salutations, as one tree. */
export function toSections(tree: Root): Section {
  const root: Section = {type: 'root', depth: 0, blocks: [], sections: []}
  const open = [root]
  const starts = new Set(tree.items?.map(({from}) => from))
  const ends = new Set(tree.items?.map(({to}) => to))
  for (const block of toBlocks(tree)) {
    if (starts.has(block.id ?? '')) {
      closeTo(open, 0)
      enter(open, {type: 'item', depth: 0, blocks: [], sections: []})
    }
    const section = toSection(block)
    if (section) closeTo(open, section.depth)
    else if (block.role && backMatter.has(block.role)) closeTo(open, depths.speaker)
    const parent = open.at(-1) ?? root
    if (section) enter(open, section)
    else parent.blocks.push(block)
    if (ends.has(block.id ?? '')) closeTo(open, 0)
  }
  return root
}

function enter(open: Section[], section: Section) {
  open.at(-1)?.sections.push(section)
  open.push(section)
}

/** Closes the sections that one of `depth` does not stand in. */
function closeTo(open: Section[], depth: number) {
  while (open.length > 1 && (open.at(-1)?.depth ?? 0) >= depth) open.pop()
}

function toSection(block: Block): Section | undefined {
  const type = typeOf(block)
  if (!type) return undefined
  const depth = type === 'heading' && block.type === 'heading' ? block.depth : depths[type as keyof typeof depths]
  return {type, depth, opener: block, blocks: [], sections: []}
}

/** What a block opens; furniture opens nothing, for it is not of the document. */
function typeOf(block: Block): 'heading' | 'salutation' | 'speaker' | undefined {
  if (block.role === 'furniture') return undefined
  if (block.role === 'salutation' || block.role === 'speaker') return block.role
  if (block.type === 'heading') return 'heading'
  return block.type === 'paragraph' && block.children[0]?.type === 'speaker' ? 'speaker' : undefined
}
