import fc from 'fast-check'
import type {PhrasingContent} from 'mdast'
import {describe, expect, it} from 'vitest'
import {text} from '../../src/tree/builders.ts'
import {slicePhrasing, slicesOf} from '../../src/tree/slice.ts'
import {toText} from '../../src/tree/to-text.ts'

/** `ab**cd**<br>e`, each letter from its own place. */
const example = (): PhrasingContent[] => [
  text('ab', [{part: '', start: 0, end: 2}]),
  {type: 'strong', children: [text('cd', [{part: '', start: 4, end: 6}])]},
  {type: 'break'},
  text('e', [{part: '', start: 12, end: 13}])
]

const plain = (children: PhrasingContent[]) => toText({type: 'paragraph', children})

describe('slicePhrasing', () => {
  it('should keep marks and origins of what it cuts', () => {
    expect(slicePhrasing(example(), 1, 3)).toEqual([
      text('b', [{part: '', start: 1, end: 2}]),
      {type: 'strong', children: [text('c', [{part: '', start: 4, end: 5}])]}
    ])
  })

  it('should give nodes that it need not cut as they are', () => {
    const children = example()
    expect(slicePhrasing(children, 0, 6)).toEqual(children)
    expect(slicePhrasing(children, 0, 6)[1]).toBe(children[1])
  })

  it('should leave a picture with what stands before it', () => {
    const picture: PhrasingContent = {type: 'image', url: 'a.png'}
    const children = [text('ab', [{part: '', start: 0, end: 2}]), picture, text('cd', [{part: '', start: 9, end: 11}])]
    const [before, after] = slicesOf(children, [
      {start: 0, end: 2},
      {start: 2, end: 4}
    ])
    expect(before).toContain(picture)
    expect(after).not.toContain(picture)
  })
})

describe('slicesOf', () => {
  it('should give all of the text, wherever it is cut', () => {
    const length = plain(example()).length
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({min: 1, max: length - 1}), {maxLength: length - 1}), cuts => {
        const edges = [0, ...cuts.toSorted((a, b) => a - b), length]
        const stretches = edges.slice(1).map((end, index) => ({start: edges[index] ?? 0, end}))
        const texts = slicesOf(example(), stretches).map(plain)
        expect(texts).toEqual(stretches.map(({start, end}) => plain(example()).slice(start, end)))
      }),
      {seed: 1}
    )
  })
})
