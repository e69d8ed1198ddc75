import type {State} from '../../state.ts'
import type {Root} from '../../tree/types.ts'
import type {JsonNode} from '../json/index.ts'
import {member, scalar} from '../json/members.ts'
import {ItemBuilder} from '../wire/item-builder.ts'
import {reportWithdrawn} from '../wire/report-withdrawn.ts'
import {addAssociations} from './associations.ts'
import {addBodies} from './bodies.ts'
import {type RoleText, roleTexts} from './role-texts.ts'
import {toldBy} from './told-by.ts'

/** Roles of headlines that stand under or over the main one. */
const subheadRoles = /sub|kicker|deck|strap|overline|extended|secondary/i

/** Roles of descriptions that sum up the text. */
const summaryRoles = /^$|abstract|summary|text|lead|teaser|deck|description/i

/** The tree of one item of ninjs. */
export function fromItem(item: JsonNode, source: string, state: State): Root {
  const builder = new ItemBuilder(state)
  const texts = (...names: string[]) => roleTexts(item, source, ...names)
  for (const {text} of texts('slugline')) builder.line('furniture', text)
  for (const {text} of texts('ednote', 'usageterms')) builder.line('instruction', text, 'instruction', 'ninjs:ednote')
  addHeadlines(builder, texts('headline', 'headlines', 'title'))
  const rest = addBodies(builder, item, source, state)
  addDescriptions(builder, texts('description_text', 'descriptions', 'abstract'))
  for (const {text} of texts('byline', 'by')) builder.line('byline', text, 'byline', 'ninjs:byline')
  for (const {text} of [...texts('dateline'), ...rest]) builder.dateline(text, 'ninjs:dateline')
  for (const {text} of texts('creditline', 'copyrightnotice')) builder.close('furniture', text)
  addAssociations(builder, item, source, state)
  builder.tell(...toldBy(item))
  reportWithdrawn(scalar(member(item, 'pubstatus')), state)
  return builder.toTree()
}

function addHeadlines(builder: ItemBuilder, headlines: ReadonlyArray<RoleText>) {
  const main =
    headlines.find(({role}) => /^main$/i.test(role)) ?? headlines.find(({role}) => role === '') ?? headlines[0]
  if (main) builder.line('headline', main.text, 'headline', 'ninjs:headline')
  for (const each of headlines) {
    if (each === main) continue
    if (subheadRoles.test(each.role)) builder.line('subheadline', each.text, 'subheadlines', 'ninjs:headline')
    else builder.line('furniture', each.text)
  }
}

/** A description stands for the text where there is none. */
function addDescriptions(builder: ItemBuilder, descriptions: ReadonlyArray<RoleText>) {
  for (const {role, text} of descriptions) {
    if (builder.body.length === 0) builder.read(text)
    else if (summaryRoles.test(role)) builder.line('subheadline', text)
    else if (/caption/i.test(role)) builder.line('caption', text)
    else builder.line('furniture', text)
  }
}
