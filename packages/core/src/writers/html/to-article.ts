import type {Element, ElementContent} from 'hast'
import {h} from 'hastscript'
import type {RootContent} from 'mdast'
import type {Quoted} from '../../tree/fields.ts'
import type {Role} from '../../tree/roles.ts'
import type {Nodes, Root} from '../../tree/types.ts'
import {toBlocks} from '../../tree/walk.ts'
import {groupLines} from '../printable/group-lines.ts'
import {type HtmlState, lined, toElements} from './handlers.ts'
import {toTimes} from './to-times.ts'

/** What stands before the body. */
const frontRoles: ReadonlySet<Role | undefined> = new Set<Role>([
  'letterhead',
  'kind',
  'identifier',
  'instruction',
  'date',
  'contact',
  'headline',
  'subheadline',
  'byline',
  'occasion',
  'furniture'
])

/** What stands after the body. */
const backRoles: ReadonlySet<Role | undefined> = new Set<Role>([
  'letterhead',
  'date',
  'contact',
  'boilerplate',
  'notes',
  'end-mark',
  'related',
  'footnote',
  'furniture'
])

/** Languages that are written from right to left. */
const rightToLeft: ReadonlySet<string> = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi'])

/**
 * The `<article>` for a printable tree: front matter in a `<header>`, back matter in a `<footer>`, a text that is given in
 * full in a `<section>` of its own.
 */
export function toArticle(tree: Root): Element {
  const {children, fields = {}} = tree
  const state: HtmlState = {times: toTimes(fields), notes: toNotes(tree)}
  const body = children.findIndex(child => !frontRoles.has(roleOf(child)))
  const front = body < 0 ? children.length : body
  const back = Math.max(front, children.findLastIndex(child => !backRoles.has(roleOf(child))) + 1)
  return h('article', {className: ['dateline-document'], ...languageOf(fields.language?.[0]?.value)}, [
    ...lined([
      ...section('header', children.slice(0, front), state),
      ...bodyOf(children.slice(front, back), tree.quoted, state),
      ...section('footer', children.slice(back), state)
    ])
  ])
}

/** `lang` and, where it is not the usual one, `dir`. */
export function languageOf(language: string | undefined): {lang?: string; dir?: 'rtl'} {
  if (!language) return {}
  return {lang: language, ...(rightToLeft.has(language.split('-')[0] ?? '') ? {dir: 'rtl'} : {})}
}

/** The role of a block, or of the first one inside. */
function roleOf(node: RootContent): Role | undefined {
  return toBlocks(node)[0]?.role
}

function section(name: 'footer' | 'header', nodes: RootContent[], state: HtmlState): ElementContent[] {
  return nodes.length === 0 ? [] : [h(name, lined(flow(nodes, state)))]
}

function bodyOf(nodes: RootContent[], quoted: Quoted | undefined, state: HtmlState): ElementContent[] {
  const at = (id: string | undefined) => nodes.findIndex(node => toBlocks(node).some(block => block.id === id))
  const from = quoted ? at(quoted.from) : -1
  if (!quoted || from < 0) return flow(nodes, state)
  // Where its last block is back matter, it goes on to there.
  const to = at(quoted.to) < 0 ? nodes.length : at(quoted.to) + 1
  const inside = lined(flow(nodes.slice(from, to), state))
  return [
    ...flow(nodes.slice(0, from), state),
    h('section', {className: ['quoted'], dataSpeaker: quoted.speaker}, inside),
    ...flow(nodes.slice(to), state)
  ]
}

function flow(nodes: RootContent[], state: HtmlState): ElementContent[] {
  return groupLines(nodes).flatMap(node => toElements(node, state))
}

/** Footnotes in the order in which they are defined. */
function toNotes(node: Nodes, notes = new Map<string, number>()): Map<string, number> {
  if (node.type === 'footnoteDefinition') notes.set(node.identifier, notes.size + 1)
  if ('children' in node) for (const child of node.children) toNotes(child, notes)
  return notes
}
