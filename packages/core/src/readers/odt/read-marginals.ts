import {markMarginal} from '../flow/mark-marginal.ts'
import type {Cell} from '../flow/to-table.ts'
import {childrenOf, type XmlNode} from '../xml/to-elements.ts'

/** The page style of a text that names none. */
const usual = 'Standard'

/** Page styles that are read: office suites have some twenty. */
const mostPages = 100

/** Headers and footers of a page style: those of its first page first, where it has some of its own. */
const kinds: Readonly<Record<'foot' | 'head', ReadonlyArray<string>>> = {
  head: ['style:header-first', 'loext:header-first', 'style:header', 'style:header-left'],
  foot: ['style:footer-first', 'loext:footer-first', 'style:footer', 'style:footer-left']
}

/** Headers, which stand before the text, and footers, which stand after it. */
export interface Marginals {
  head: Cell
  foot: Cell
}

/**
 * The headers and footers of all page styles, those of page 1 first.
 *
 * @param first Page style of the first paragraph; `''` for the usual one.
 * @param read Reads a header or a footer.
 */
export function readMarginals(top: XmlNode | undefined, first: string, read: (node: XmlNode) => Cell): Marginals {
  const pages = childrenOf(top, 'office:master-styles').flatMap(node => childrenOf(node, 'style:master-page'))
  const name = first || usual
  const own = pages.filter(page => page.element.get('style:name') === name)
  const found: Marginals = {head: [], foot: []}
  for (const page of [...own, ...pages.filter(each => !own.includes(each))].slice(0, mostPages)) {
    for (const place of ['head', 'foot'] as const) addMarginals(page, place, own.includes(page))
  }
  return found

  function addMarginals(page: XmlNode, place: 'foot' | 'head', isFirst: boolean) {
    const nodes = kinds[place].flatMap(kind => childrenOf(page, kind))
    const shown = nodes.filter(node => node.element.get('style:display') !== 'false')
    shown.forEach((node, index) => {
      const flow = read(node)
      markMarginal(flow, isFirst && index === 0, found[place])
      for (const block of flow) found[place].push(block)
    })
  }
}
