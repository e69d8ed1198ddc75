import type {State} from '../../state.ts'
import type {JsonNode} from '../json/index.ts'
import {elements, member, members, scalar} from '../json/members.ts'
import type {ItemBuilder} from '../wire/item-builder.ts'
import {roleTexts} from './role-texts.ts'

/** Types of items that have words only as captions. */
const media = /picture|photo|image|graphic|video|audio/i

/**
 * Adds what is associated with an item: the caption of a picture, the headline of another item. An associated item with a text
 * of its own is a document of its own.
 */
export function addAssociations(builder: ItemBuilder, item: JsonNode, source: string, state: State): void {
  for (const each of associated(member(item, 'associations'))) {
    const texts = (...names: string[]) => roleTexts(each, source, ...names)
    const hasBody = texts('bodies', 'body_html', 'body_text', 'body_xhtml').some(({text}) => text.value.trim() !== '')
    if (hasBody && !media.test(scalar(member(each, 'type')))) {
      const {offset, length} = each
      const part = scalar(member(each, 'uri', 'guid')) || `association/${state.attachments.length + 1}`
      state.attach({relation: 'item', part, read: () => source.slice(offset, offset + length)})
    } else if (media.test(scalar(member(each, 'type')))) {
      for (const {text} of texts('description_text', 'descriptions', 'caption')) builder.close('caption', text)
      for (const {text} of texts('byline', 'by')) builder.close('caption', text)
    } else for (const {text} of texts('headline', 'headlines')) builder.close('related', text)
  }
}

/** The associations: a list in ninjs 2 and 3, an object with a name for each in ninjs 1. */
function associated(node: JsonNode | undefined): JsonNode[] {
  const values = node?.type === 'object' ? members(node).map(([, value]) => value) : elements(node)
  return values.flatMap(elements).filter(({type}) => type === 'object')
}
