import {type ParsedDocument, toLeaves} from '@dateline/core'
import type {Reading, ShownPart} from './protocol.ts'

/** Blank lines between two parts. */
const gap = '\n\n'

/** The texts of the parts that the document comes from, one after the other; of a document that cannot be read, of all. */
export function toShown({result, texts}: ParsedDocument): Pick<Reading, 'parts' | 'text'> {
  const used = new Set(
    result.tree ? toLeaves(result.tree).flatMap(leaf => (leaf.origin ?? []).map(span => span.part)) : texts.keys()
  )
  const parts: ShownPart[] = []
  let text = ''
  for (const {name} of result.source.parts) {
    const own = used.has(name) ? texts.get(name) : undefined
    if (own === undefined) continue
    if (text !== '') text += gap
    parts.push({name, start: text.length, length: own.length})
    text += own
  }
  return {text, parts}
}
