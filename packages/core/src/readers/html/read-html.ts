import type {State} from '../../state.ts'
import type {Root} from '../../tree/types.ts'
import {addFields} from '../metadata.ts'
import {takeOut} from './dom.ts'
import {fromHtml} from './from-html.ts'
import {toLinkedData} from './linked-data.ts'
import {fromPage, toPageTitles} from './metadata.ts'
import {toOutline} from './outline.ts'
import {toPageFacts} from './page-facts.ts'

/** The tree of a whole page, with what it states beside its text. */
export function readHtml(source: string, state: State): Root {
  const {tree, document, regions} = fromHtml(source, state, {url: state.options.url})
  const facts = toPageFacts(document, source)
  const data = toLinkedData(facts.linkedData)
  const titles = toPageTitles(facts, data, state.options.url)
  addFields(tree, fromPage(facts, data, titles))
  state.outline = toOutline(regions, facts, data, titles)
  takeOut(regions.values())
  return tree
}
