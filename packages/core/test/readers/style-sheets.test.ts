import {expect, it} from 'vitest'
import {attribute, type Element, toDom} from '../../src/readers/html/dom.ts'
import {findUnshown} from '../../src/readers/html/find-unshown.ts'
import {toPageFacts} from '../../src/readers/html/page-facts.ts'
import {parse} from '../../src/index.ts'
import {styleCases} from '../support/style-cases.ts'

/** All elements below `element`. */
function elementsIn(element: Element): Element[] {
  return element.children.flatMap(child => (child.type === 'element' ? [child, ...elementsIn(child)] : []))
}

/** Identifiers of the outermost elements that are not shown. */
function unshownIn(source: string): string[] {
  const {document} = toDom(source, {depth: 1000})
  const unshown = findUnshown(elementsIn(document), toPageFacts(document, source))
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

it('should say nothing of a page with more to look at than real pages have', () => {
  const rules = '.a .b .x{display:none}'.repeat(10_000)
  const source = `<style>${rules}</style>${'<div class="b">'.repeat(900)}${'<p class="x">Hours</p>'.repeat(5000)}`
  expect(unshownIn(source)).toEqual([])
})

/** Hostile style sheets, each with text below that they are about. */
const hostile: ReadonlyArray<readonly [name: string, source: string]> = [
  ['comments that are not closed', `<style>p{display:none}${'/*'.repeat(500_000)}</style><p>Hours`],
  ['a string of megabytes', `<style>p{content:"${'a'.repeat(12_000_000)}";display:none}</style><p>Hours`],
  ['strings that end in the middle', `<style>p{display:none}${'"\\\\'.repeat(500_000)}</style><p>Hours`],
  ['braces', `<style>p{display:none}${'{'.repeat(500_000)}</style><p>Hours`],
  ['braces that close nothing', `<style>p{display:none}${'}'.repeat(500_000)}</style><p>Hours`],
  ['stops', `<style>p{display:none}${';a'.repeat(500_000)}</style><p>Hours`],
  ['stops behind space', `<style>p{display:none}${' '.repeat(500_000)}${';'.repeat(500_000)}</style><p>Hours`],
  ['selectors', `<style>${'.x,'.repeat(500_000)}.x{display:none}</style><p class="x">Hours`],
  ['classes', `<style>${'.x{display:none}'.repeat(20_000)}</style><p class="${'x '.repeat(100_000)}">Hours`],
  [
    'classes around',
    `<style>.y .x{display:none}</style><div class="${Array.from({length: 50_000}, (_, at) => `c${at}`).join(' ')}">${'<p class="x">Hours</p>'.repeat(5000)}`
  ],
  ['hidden elements', `<style>.x{display:none}</style>${'<b class="x">Hours</b>'.repeat(50_000)}`],
  ['elements that are only read aloud', '<div class="sr-only">'.repeat(900) + '<i>Hours</i>'.repeat(20_000)],
  ['space in a condition', `<style media="only${' '.repeat(500_000)}x">p{display:none}</style><p>Hours`],
  ['words that are only read aloud', `<p>${'<b class="sr-only">Hours</b>'.repeat(20_000)}`]
]

it.each(hostile)('should read a page with a great many of %s', async (_, source) => {
  const {tree} = await parse(source, {type: 'text/html'})
  expect(tree).toBeDefined()
})
