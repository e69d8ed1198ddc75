import type {RootContent} from 'mdast'
import {cuesFor} from '../cues/index.ts'
import type {Step} from '../step.ts'
import type {FieldName, Fields, Item} from '../tree/fields.ts'
import type {Role} from '../tree/roles.ts'
import {toText} from '../tree/to-text.ts'
import type {Block, Root} from '../tree/types.ts'
import {toBlocks} from '../tree/walk.ts'
import {squash} from '../util/squash.ts'
import {parseDateline} from './inline/parse-dateline.ts'

/** What an item is made of beside its headline: without any of it, two headlines are of one item. */
const body: ReadonlySet<Role> = new Set(['item', 'paragraph', 'quote', 'salutation', 'speaker', 'table'])

/** What may stand over the headline of an item. */
const overHeadline: ReadonlySet<Role> = new Set(['date', 'identifier', 'instruction', 'kind', 'subheadline'])

/** What stands at the end of a document, and is of all its items where only the last would have it. */
const backMatter: ReadonlySet<Role> = new Set(['boilerplate', 'contact', 'letterhead', 'notes', 'related'])

/** Paragraphs of an item in which its dateline is looked for. */
const leadParagraphs = 2

/**
 * Finds the items of a digest: each has a headline of its own, text under it, and what only a document of its own has,
 * a dateline or a date; or a ruler or an end mark parts it from the one before. A big heading alone makes no item.
 */
export const items: Step = {
  name: 'items',
  transform(tree) {
    const starts = itemStarts(tree)
    if (starts.length < 2) return
    const end = endOfItems(tree.children, starts)
    const shared = sharedFields(tree)
    const found = starts.flatMap((start, index): Item[] => {
      const blocks = documentBlocks(tree.children.slice(start, starts[index + 1] ?? end))
      const [from, to] = [blocks[0]?.id, blocks.at(-1)?.id]
      return from && to ? [{from, to, fields: {...shared}}] : []
    })
    if (found.length > 1) tree.items = found
  }
}

/** What the source says of all items: their language, and who issues them. */
function sharedFields({fields = {}}: Root): Fields {
  const names = Object.keys(fields).filter(name => name === 'language' || name.startsWith('issuer.'))
  return Object.fromEntries(names.map(name => [name, fields[name as FieldName]]))
}

function documentBlocks(nodes: ReadonlyArray<RootContent>): Block[] {
  return nodes.flatMap(toBlocks).filter(block => block.role !== 'furniture')
}

/** Where items begin, as places among the children of the root. */
function itemStarts(tree: Root): number[] {
  const {children} = tree
  const headlines = children.flatMap((node, index) => ('role' in node && node.role === 'headline' ? [index] : []))
  // Most documents have one, and need not be looked through.
  if (headlines.length < 2) return []
  const seen = new Set<string>()
  const starts: number[] = []
  for (const index of headlines) {
    const key = squash(toText(children[index] ?? tree))
    const before = starts.at(-1)
    // A headline that is repeated, over a page or in a title, opens nothing.
    if (seen.has(key) || (before !== undefined && !hasBody(children.slice(before, index)))) continue
    const next = headlines.find(other => other > index)
    if (before === undefined || isParted(children, index) || isDated(tree, index, next)) {
      starts.push(before === undefined ? afterTitle(tree, headlines) : startOf(children, index))
    }
    seen.add(key)
  }
  const last = starts.at(-1)
  return last === undefined || hasBody(children.slice(last)) ? starts : starts.slice(0, -1)
}

/** The first headline, but for one that is the digest's own: another one, with a dateline, follows with no text between. */
function afterTitle(tree: Root, [first = 0, second, third]: ReadonlyArray<number>): number {
  if (second === undefined || hasBody(tree.children.slice(first, second))) return first
  return isDated(tree, second, third) ? second : first
}

function hasBody(nodes: ReadonlyArray<RootContent>): boolean {
  return nodes.flatMap(toBlocks).some(({role}) => role !== undefined && body.has(role))
}

/**
 * Where the lines over a headline begin: a kicker, a kind, a number; a date only behind a ruler, for it may be the sign-off of the one
 * before.
 */
function startOf(children: ReadonlyArray<RootContent>, headline: number): number {
  let start = headline
  while (start > 0 && isOver(children[start - 1])) start--
  if (isSeparator(children[start - 1])) return start
  while (start < headline && roleOf(children[start]) === 'date') start++
  return start
}

function isOver(node: RootContent | undefined): boolean {
  const role = roleOf(node)
  return role !== undefined && overHeadline.has(role)
}

function isParted(children: ReadonlyArray<RootContent>, headline: number): boolean {
  return isSeparator(children[startOf(children, headline) - 1])
}

/** A ruler, as markup or as a line of signs, or an end mark. */
function isSeparator(node: RootContent | undefined): boolean {
  if (!node) return false
  if (node.type === 'thematicBreak' || roleOf(node) === 'end-mark') return true
  return roleOf(node) === 'furniture' && /^[^\p{L}\p{N}]+$/u.test(toText(node))
}

/** Whether what follows a headline has a dateline, or a line with a date before its text. */
function isDated(tree: Root, headline: number, next: number | undefined): boolean {
  const language = tree.fields?.language?.[0]?.value ?? 'und'
  const cues = cuesFor(language)
  const blocks = documentBlocks(tree.children.slice(headline, next))
  const lead = blocks.findIndex(({role}) => role === 'paragraph')
  return (
    blocks.slice(0, Math.max(0, lead)).some(({role}) => role === 'date') ||
    blocks
      .filter(({role}) => role === 'paragraph')
      .slice(0, leadParagraphs)
      .some(block => parseDateline(toText(block), language, cues))
  )
}

function roleOf(node: RootContent | undefined): Role | undefined {
  return node && 'role' in node ? node.role : undefined
}

/** Where the last item ends: what all items share stands behind it, unless items have such parts of their own. */
function endOfItems(children: ReadonlyArray<RootContent>, starts: ReadonlyArray<number>): number {
  const last = starts.at(-1) ?? 0
  if (children.slice(starts[0], last).some(isBack)) return children.length
  const back = children.slice(last).findIndex(isBack)
  return back < 0 ? children.length : last + back
}

function isBack(node: RootContent): boolean {
  return toBlocks(node).some(({role}) => role !== undefined && backMatter.has(role))
}
