import {fixtureDocuments} from '../../learn/examples.ts'
import type {KnownPage} from '../../learn/furniture/pages.ts'

/** The web pages among the project's labelled fixtures. */
export function fixturePages(): KnownPage[] {
  return fixtureDocuments().flatMap(({id, name, bytes, blocks}) => {
    if (!name.endsWith('.html')) return []
    const own = blocks.filter(({role}) => role !== 'furniture' && role !== 'related')
    return [{id, site: id, bytes, truth: {url: '', text: own.map(({text}) => text).join('\n')}}]
  })
}
