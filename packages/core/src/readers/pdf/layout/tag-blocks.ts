import type {Tag} from '../page-content.ts'

/** A block of the structure tree, as far as it is on one page: text with the same one is one paragraph. */
export interface TagBlock {
  /** Depth of a heading, from 1. */
  readonly depth: number | undefined
  /** Whether it is the first of a list item. */
  readonly opensItem: boolean
  /** Whether it is a caption. */
  readonly caption: boolean
}

/** Types of elements that are within a block (ISO 32000-1, table 338 and 333): what they hold is of the block around them. */
const inline = new Set(
  'Span Quote Link Reference BibEntry Code Annot Ruby RB RT RP Warichu WT WP Em Strong Lbl Sub Formula Figure NonStruct Private'.split(
    ' '
  )
)

/** Types that hold blocks, and text of their own only where a program was careless (table 333 and 336). */
const grouping = new Set(
  'Document DocumentFragment Part Art Sect Div BlockQuote TOC L LI LBody Table THead TBody TFoot TR'.split(' ')
)

/** The block of each marked content of a page, by its number. */
export function tagBlocks(tags: ReadonlyArray<Tag>): Map<number, TagBlock> {
  const blocks = new Map<number, TagBlock>()
  for (const tag of tags) visit(tag, undefined, {opens: false, caption: false}, blocks)
  return blocks
}

/** What is around an element. */
interface Around {
  /** Whether a list item was begun and no block of it yet. */
  opens: boolean
  readonly caption: boolean
}

function visit(tag: Tag, around: TagBlock | undefined, item: Around, blocks: Map<number, TagBlock>) {
  // An item that a page's end cut has its label on the page before.
  const within =
    tag.type === 'LI'
      ? {opens: tag.children.some(isLabel), caption: false}
      : tag.type === 'Caption'
        ? {opens: false, caption: true}
        : item
  let own = inline.has(tag.type) ? around : undefined
  for (const child of tag.children) {
    if (typeof child !== 'number') {
      if (!own && inline.has(child.type)) own = toBlock(tag, within)
      visit(child, own, within, blocks)
      // What follows a block inside of a group is another block.
      if (grouping.has(tag.type) && !inline.has(child.type)) own = undefined
      continue
    }
    own ??= toBlock(tag, within)
    blocks.set(child, own)
  }
}

function isLabel(child: Tag | number): boolean {
  return typeof child !== 'number' && child.type === 'Lbl'
}

function toBlock({type}: Tag, item: Around): TagBlock {
  const level = /^H(?<level>[1-6])$/.exec(type)?.groups?.['level']
  const {opens, caption} = item
  item.opens = false
  return {depth: level === undefined ? undefined : Number(level), opensItem: opens, caption}
}
