import type {RootContent} from 'mdast'
import type {State} from '../../state.ts'
import type {Role} from '../../tree/roles.ts'
import {toText} from '../../tree/to-text.ts'
import {toBlocks} from '../../tree/walk.ts'
import {squash} from '../../util/squash.ts'
import type {JsonNode} from '../json/index.ts'
import {foldKey, members} from '../json/members.ts'
import type {ItemBuilder} from '../wire/item-builder.ts'
import {readContent} from '../wire/read-content.ts'
import {type RoleText, roleTexts} from './role-texts.ts'

/** Roles of bodies that are a part of the document for themselves. */
const partRoles: ReadonlyArray<readonly [RegExp, Role]> = [
  [/boilerplate|about/i, 'boilerplate'],
  [/notes?$/i, 'notes'],
  [/contact/i, 'contact']
]

/** `body_html` of ninjs 1, and what others call it. */
const bodyKeys = /^(?:body(?!bytes|ies)\w*|content(?:html|text|plain|encoded)?|articlebody|fulltext|html|text)$/

/** Bodies that others may repeat: an item has a few. */
const mostCompared = 20

/** Types of content, the one that says most first. */
const richness: ReadonlyArray<RegExp> = [/html/i, /xml/i, /^$/, /plain/i]

/**
 * Adds the bodies of an item: all that say something of their own. Of two that say the same in other markup the poorer one is set
 * aside.
 *
 * @returns The bodies that are no more than the dateline.
 */
export function addBodies(builder: ItemBuilder, item: JsonNode, source: string, state: State): RoleText[] {
  const bodies = bodiesOf(item, source)
  const datelines = bodies.filter(({role}) => /^dateline$/i.test(role))
  const seen: string[] = []
  const parts: RootContent[] = []
  for (const body of bodies.filter(each => !datelines.includes(each))) {
    const nodes = readContent(body.text, state, body.type)
    const key = squash(nodes.map(toText).join(''))
    const isRepeated = seen.some(other => other.includes(key))
    if (seen.length < mostCompared) seen.push(key)
    const role = isRepeated ? 'furniture' : partRoles.find(([pattern]) => pattern.test(body.role))?.[1]
    if (role) for (const block of nodes.flatMap(toBlocks)) block.role = role
    for (const node of nodes) (role ? parts : builder.body).push(node)
  }
  builder.add(parts)
  return datelines
}

/** `bodies` of ninjs 2 and 3, `body_html`, `body_text` and the like of ninjs 1, the richest first. */
function bodiesOf(item: JsonNode, source: string): RoleText[] {
  const named = members(item)
    .map(([name]) => name)
    .filter(name => bodyKeys.test(foldKey(name)))
    .flatMap(name =>
      roleTexts(item, source, name).map(each => ({
        ...each,
        type: each.type || foldKey(name).replace(/^(?:body|content)/, '')
      }))
    )
  return [...roleTexts(item, source, 'bodies'), ...named].toSorted((a, b) => rank(a.type) - rank(b.type))
}

function rank(type: string): number {
  const index = richness.findIndex(pattern => pattern.test(type))
  return index < 0 ? richness.length : index
}
