import * as fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {characterRepairs} from '../../../src/repairs/characters/index.ts'
import {rewrite, type Rule} from '../../../src/repairs/characters/rewrite.ts'
import {paragraph, root, span, text} from '../../../src/tree/builders.ts'
import {toText} from '../../../src/tree/to-text.ts'
import type {Origin, Phrasing, Root} from '../../../src/tree/types.ts'
import {toLeaves} from '../../../src/tree/walk.ts'
import {createState, repair} from './repair.ts'

const spell: Rule = {ruleId: 'ligature', pattern: /x+/g, replace: ({0: match}) => 'abc'.slice(0, 4 - match.length)}

describe('rewrite', () => {
  it('should split the spans of what it leaves alone', () => {
    expect(run([text('12x45', [span(10, 15)])])).toEqual({
      value: ['12abc45'],
      origin: [[span(10, 12), {...span(12, 13), length: 3}, span(13, 15)]],
      repairs: [[span(12, 13)]]
    })
  })

  it('should leave no span for what it takes out', () => {
    expect(run([text('1xxxx6', [span(0, 6)])])).toEqual({
      value: ['16'],
      origin: [[span(0, 1), span(5, 6)]],
      repairs: [[span(1, 5)]]
    })
  })

  it('should keep one span where units stand one for one', () => {
    expect(run([text('1xxx5', [span(0, 5)])]).origin).toEqual([[span(0, 1), {...span(1, 4), length: 1}, span(4, 5)]])
    expect(run([text('1xx4', [span(0, 4)])]).origin).toEqual([[span(0, 4)]])
  })

  it('should take in all of a span that it cannot cut', () => {
    // An entity that gives `ax`, and another that gives `xb`.
    const origin = [span(0, 1), {...span(1, 9), length: 2}, {...span(9, 17), length: 2}, span(17, 18)]
    expect(run([text('1axxb6', origin)])).toEqual({
      value: ['1aabb6'],
      origin: [[span(0, 1), {...span(1, 17), length: 4}, span(17, 18)]],
      repairs: [[span(1, 17)]]
    })
  })

  it('should change a span that it cannot cut in two places', () => {
    expect(run([text('axbxc', [{...span(0, 20), length: 5}, span(20, 20)])])).toEqual({
      value: ['aabcbabcc'],
      origin: [[{...span(0, 20), length: 9}, span(20, 20)]],
      repairs: [[span(0, 20)], [span(0, 20)]]
    })
  })

  it('should not claim what stands between two spans', () => {
    expect(run([text('1xx4', [span(0, 2), span(7, 9)])]).origin).toEqual([
      [span(0, 1), {...span(1, 2), length: 2}, {...span(7, 8), length: 0}, span(8, 9)]
    ])
  })

  it('should find what stands in two leaves, and put the new text into the first', () => {
    const strong: Phrasing = {type: 'strong', children: [text('xb', [span(4, 6)])]}
    expect(run([text('ax', [span(0, 2)]), strong])).toEqual({
      value: ['aab', 'b'],
      origin: [[span(0, 1), {...span(1, 2), length: 2}], [span(5, 6)]],
      repairs: [[span(1, 2), span(4, 5)]]
    })
  })

  it('should take out a leaf of which nothing is left, and its parent', () => {
    const strong: Phrasing = {type: 'strong', children: [text('x', [span(2, 3)])]}
    const tree = root([paragraph([text('ax', [span(0, 2)]), strong])])
    rewrite(tree, createState('axx'), spell)
    expect(tree).toEqual(root([paragraph([text('aab', [span(0, 1), {...span(1, 2), length: 2}])])]))
  })

  it('should take out a block of which nothing is left', () => {
    const tree = root([paragraph([text('xxxx', [span(0, 4)])]), paragraph([text('a', [span(6, 7)])])])
    rewrite(tree, createState('xxxx\n\na'), spell)
    expect(tree).toEqual(root([paragraph([text('a', [span(6, 7)])])]))
  })

  it('should work on leaves without origins', () => {
    const tree = root([paragraph([{type: 'text', value: 'axb'}])])
    rewrite(tree, createState(''), spell)
    expect(tree).toEqual(root([paragraph([{type: 'text', value: 'aabcb'}])]))
  })
})

describe('repairs of characters', () => {
  it('should leave spans that are as long as the values, in bounds and in order', () => {
    fc.assert(
      fc.property(source, value => {
        for (const leaf of toLeaves(repair(value).tree)) {
          const {origin = []} = leaf as {origin?: Origin}
          expect(origin.reduce((sum, each) => sum + (each.length ?? each.end - each.start), 0)).toBe(leaf.value.length)
          let done = 0
          for (const each of origin) {
            expect(each.start).toBeGreaterThanOrEqual(done)
            expect(each.end).toBeGreaterThanOrEqual(each.start)
            done = each.end
          }
          expect(done).toBeLessThanOrEqual(value.length)
        }
      })
    )
  })

  it('should cover each character of the source by one span or by a repair', () => {
    fc.assert(
      fc.property(source, value => {
        const {tree, repairs} = repair(value)
        const spans = toLeaves(tree).flatMap(leaf => leaf.origin ?? [])
        for (const {index} of value.matchAll(/\S/g)) {
          const count = spans.filter(each => each.start <= index && index < each.end).length
          const repaired = repairs.some(made => made.origin.some(each => each.start <= index && index < each.end))
          expect(count).toBeLessThanOrEqual(1)
          expect(count === 1 || repaired).toBe(true)
        }
      })
    )
  })

  it.each(characterRepairs)('should change nothing when $name runs twice', step => {
    fc.assert(
      fc.property(source, value => {
        const {tree} = repair(value, {}, [step])
        const before = JSON.stringify(tree)
        const again = createState(value)
        step.transform(tree, again)
        expect(again.repairs).toEqual([])
        expect(JSON.stringify(tree)).toBe(before)
      })
    )
  })

  it('should change nothing when each repair is undone', () => {
    fc.assert(
      fc.property(source, value => {
        let undone: string[] = []
        // Repairs that others hid come to light when those are undone.
        for (let round = 0; round < characterRepairs.length + 1; round++) {
          undone = repair(value, {undone}).repairs.map(made => made.id)
        }
        expect(repair(value, {undone}).tree).toEqual(repair(value, {}, []).tree)
      })
    )
  })

  it('should leave the others as they are when one is undone', () => {
    const value = 'e\u0301 \uFB01 \uFB02'
    const made = repair(value).repairs
    expect(made.map(each => each.after)).toEqual(['fi', 'fl', 'é'])
    expect(toText(repair(value, {undone: [made[0]?.id ?? '']}).tree)).toBe('é \uFB01 fl')
  })
})

/** Texts of letters, and of what the repairs look for. */
const source = fc
  .array(
    fc.oneof(
      fc.constantFrom('a', 'B', '7', ' ', '\n', '\n\n', '.', 'é', 'ع', 'क', 'ק', '山', '한'),
      fc.constantFrom('Ã', '©', 'â', '€', '™', 'Â', '\u00A0', '\u0092', 'Ð', '¸', 'É', '…', 'ï', '»', '¿'),
      fc.constantFrom('e\u0301', '\u0301', '\u212B', '\u1100\u1161', '\uFB03', '\u00AD', '\u3000', '\t', '\u2009'),
      fc.constantFrom('\0', '\u0007', '\u200B', '\u200D', '\u200C', '\u200F', '\uFEFF', '\uFFFC', '👩', '🚀')
    ),
    {maxLength: 30}
  )
  .map(parts => parts.join(''))

function run(children: Phrasing[]) {
  const tree: Root = root([paragraph(children)])
  const state = createState('')
  rewrite(tree, state, spell)
  const leaves = toLeaves(tree)
  return {
    value: leaves.map(leaf => leaf.value),
    origin: leaves.map(leaf => leaf.origin),
    repairs: state.repairs.map(made => made.origin)
  }
}
