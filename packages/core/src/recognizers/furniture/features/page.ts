import type {Page} from '../page.ts'
import {isProse} from '../area.ts'
import type {Features, Measure} from './features.ts'

/** What a page may say that it is: parts of the names of types of linked data and of sharing. */
const kinds: Readonly<Record<string, RegExp>> = {
  article: /article|posting|report|og:article/,
  product: /product|offer/,
  listing: /itemlist|collectionpage|searchresult|catalog/,
  forum: /discussion|forum|qapage|question|comment/,
  website: /og:website/,
  webpage: /webpage/,
  recipe: /recipe|howto|faqpage/,
  organization: /organization|localbusiness|service|person/
}

/** What kind of page it is: the same for all of its blocks. */
export const page: Features = {
  names: [
    'page-blocks',
    'page-words',
    'page-linked',
    'page-prose',
    'page-prose-blocks',
    'page-longest',
    'page-articles',
    'page-headings',
    'page-address-depth',
    'page-address-digits',
    'page-stated',
    ...Object.keys(kinds).map(kind => `page-is-${kind}`)
  ],
  of: each => new PageMeasure(each)
}

class PageMeasure implements Measure {
  readonly #measured: ReadonlyArray<number>

  constructor(each: Page) {
    this.#measured = measure(each)
  }

  put(_: number, row: Float32Array, at: number): void {
    row.set(this.#measured, at)
  }
}

function measure({pieces, allAreas, outline, letters, linked, words, prose}: Page): number[] {
  const path = outline.url.replace(/^https?:\/\/[^/]*/i, '').replace(/[?#].*$/, '')
  return [
    pieces.length,
    words,
    linked / Math.max(1, letters),
    prose / Math.max(1, letters),
    pieces.filter(isProse).length,
    pieces.reduce((most, piece) => Math.max(most, piece.words), 0),
    allAreas.filter(({region}) => region.name === 'article').length,
    pieces.filter(({block}) => block.type === 'heading').length,
    outline.url === '' ? -1 : path.split('/').filter(part => part !== '').length,
    path.match(/\d/g)?.length ?? 0,
    outline.stated.length,
    ...Object.values(kinds).map(kind => Number(outline.types.some(type => kind.test(type))))
  ]
}
