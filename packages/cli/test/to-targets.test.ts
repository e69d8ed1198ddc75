import {describe, expect, it} from 'vitest'
import {toTargets} from '../src/to-targets.ts'

describe('toTargets', () => {
  it.each([
    [
      ['a.txt', 'b.txt'],
      ['a.json', 'b.json']
    ],
    [
      ['a.pdf', 'a.txt', 'b.txt'],
      ['a.pdf.json', 'a.txt.json', 'b.json']
    ],
    [
      ['x/a.pdf', 'y/a.pdf'],
      ['x/a.json', 'y/a.json']
    ],
    [
      ['a', 'a.txt'],
      ['a.json', 'a.txt.json']
    ],
    [['a.tar.gz'], ['a.tar.json']],
    // Kept whole, `a.pdf` would collide with what `a.pdf.txt` is cut to.
    [
      ['a.md', 'a.pdf', 'a.pdf.txt'],
      ['a.md.json', 'a.pdf.json', 'a.pdf.txt.json']
    ]
  ])('should name %j', (names, targets) => {
    expect(toTargets(names, '.json')).toEqual(targets)
  })

  it('should refuse two of one name', () => {
    expect(() => toTargets(['a.txt', 'a.txt'], '.json')).toThrow(/not two of `a\.txt`/)
  })
})
