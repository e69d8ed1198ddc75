import type {JsonNode} from '../json/index.ts'
import {elements, member, scalar} from '../json/members.ts'
import {toStringText} from '../json/string-text.ts'
import type {MappedText} from '../mapped-text.ts'

/** One value of a member that is a text, or a list of texts with their roles. */
export interface RoleText {
  readonly role: string
  readonly type: string
  readonly node: JsonNode
  readonly text: MappedText
}

/** The texts of members: a string, or objects with `role`, `contentType` and `value` as in ninjs 2 and 3. */
export function roleTexts(item: JsonNode, source: string, ...names: string[]): RoleText[] {
  return names.flatMap(name =>
    elements(member(item, name)).map(node => {
      const value = node.type === 'object' ? member(node, 'value') : node
      return {
        role: scalar(member(node, 'role')),
        type: scalar(member(node, 'contentType')),
        node,
        text: toStringText(value, source)
      }
    })
  )
}
