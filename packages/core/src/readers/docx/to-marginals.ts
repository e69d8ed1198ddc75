import {markMarginal} from '../flow/mark-marginal.ts'
import type {Cell} from '../flow/to-table.ts'
import type {Relationship} from './package.ts'
import type {DocumentState} from './state.ts'

/** Headers, which stand before the text, and footers, which stand after it. */
export interface Marginals {
  head: Cell
  foot: Cell
}

/**
 * The headers and footers of a document, each part once, those of page 1 first.
 *
 * @param read Reads the part of a path.
 */
export function toMarginals(
  {sections}: DocumentState,
  relationships: ReadonlyMap<string, Relationship>,
  read: (part: string) => Cell | undefined
): Marginals {
  const [first] = sections
  const page = first?.titlePage ? 'first' : 'default'
  const seen = new Set<string>()
  const found = {head: [] as Cell, foot: [] as Cell}
  const add = (id: string | undefined, place: 'foot' | 'head', isFirstPage: boolean) => {
    const relationship = relationships.get(id ?? '')
    if (!relationship || relationship.external || seen.has(relationship.target)) return
    seen.add(relationship.target)
    const flow = read(relationship.target) ?? []
    markMarginal(flow, isFirstPage, found[place])
    for (const block of flow) found[place].push(block)
  }
  add(first?.marginals.get(`header ${page}`), 'head', true)
  add(first?.marginals.get(`footer ${page}`), 'foot', true)
  for (const {marginals} of sections) {
    for (const [key, id] of marginals) add(id, key.startsWith('header') ? 'head' : 'foot', false)
  }
  return found
}
