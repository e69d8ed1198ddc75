import {expect, it} from 'vitest'
import {attribute, type Element, toDom} from '../../src/readers/html/dom.ts'
import {findUnshown} from '../../src/readers/html/find-unshown.ts'
import {toPageFacts} from '../../src/readers/html/page-facts.ts'
import {styleCases} from '../support/style-cases.ts'

/** All elements below `element`. */
function elementsIn(element: Element): Element[] {
  return element.children.flatMap(child => (child.type === 'element' ? [child, ...elementsIn(child)] : []))
}

/** Identifiers of the outermost elements that are not shown. */
function unshownIn(source: string): string[] {
  const {document} = toDom(source, {depth: 1000})
  const unshown = findUnshown(elementsIn(document), toPageFacts(document, source).styles)
  const isWithin = ({parent}: Element): boolean => parent !== null && (unshown.has(parent) || isWithin(parent))
  return [...unshown].filter(element => !isWithin(element)).map(element => attribute(element, 'id') ?? '')
}

it.each(styleCases)('should tell what is not shown by $name', ({head, body, unshown}) => {
  expect(unshownIn(`<!doctype html><head>${head}</head><body>${body}</body>`)).toEqual(unshown)
})

it('should tell within a selector of more elements than any page has', () => {
  const selector = `${'div '.repeat(500)}.x`
  const source = `<style>${selector}{display:none}</style>${'<div>'.repeat(900)}<p class="x">Hours</p>`
  expect(unshownIn(source)).toEqual([''])
})

it('should end with rules and elements that could be looked at for hours', () => {
  const rules = '.a .b .x{display:none}'.repeat(20_000)
  const source = `<style>${rules}</style>${'<div class="b">'.repeat(900)}${'<p class="x">Hours</p>'.repeat(5000)}`
  expect(unshownIn(source)).toEqual([])
})

it.each([
  ['comments that are not closed', '/*'],
  ['quotes that are not closed', '"\\'],
  ['braces', '{'],
  ['braces that close nothing', '}'],
  ['selectors', '.x,']
])('should end with a great many of %s', (_, sign) => {
  expect(unshownIn(`<style>${sign.repeat(500_000)} .x{display:none}</style><p class="x">Hours</p>`)).toBeDefined()
})
