import type {Outline} from '../../tree/outline.ts'
import type {Block} from '../../tree/types.ts'
import type {Element} from './dom.ts'
import {findUnshown} from './find-unshown.ts'
import type {LinkedData} from './linked-data.ts'
import {type PageTitles, toPageHeading} from './metadata.ts'
import type {PageFacts} from './page-facts.ts'

/** Meta elements that tell what a page is about. */
const descriptions = ['description', 'og:description', 'twitter:description', 'dc.description']

/** The outline of a page: where its blocks stand, and what it says that it is. */
export function toOutline(
  regions: ReadonlyMap<Block, Element>,
  facts: PageFacts,
  data: LinkedData,
  titles: PageTitles
): Outline {
  const about = descriptions.flatMap(name => facts.metas.get(name) ?? [])
  const sharing = facts.metas.get('og:type') ?? []
  return {
    regions,
    unshown: findUnshown(regions.values(), facts),
    ...toPageHeading(facts, data, titles),
    types: [...new Set([...data.types, ...sharing.map(type => `og:${type.toLowerCase()}`)])],
    stated: [...data.texts, ...about],
    url: facts.url || (facts.metas.get('og:url')?.[0] ?? '')
  }
}
