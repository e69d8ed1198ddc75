import {expect, it} from 'vitest'
import {scanText} from '../../src/readers/html/scan-text.ts'

/** What a text is made of: words as they are, white space as `_`, other white space as `=`. */
function scan(source: string, start = 0, end = source.length): string[] {
  const found: string[] = []
  scanText(source, [start, end], {
    onText: (value, from, to) => found.push(`${value} ${from}-${to}`),
    onSpace: (from, to) => found.push(`_ ${from}-${to}`),
    onBlank: (_, from, to) => found.push(`= ${from}-${to}`)
  })
  return found
}

it('should take words with single spaces between as one', () => {
  expect(scan('the ferry sails')).toEqual(['the ferry sails 0-15'])
})

it.each([
  ['two spaces', 'the  ferry', ['the 0-3', '_ 3-5', 'ferry 5-10']],
  ['a line end', 'the\nferry', ['the 0-3', '_ 3-4', 'ferry 4-9']],
  ['a no-break space', 'the\u00a0ferry', ['the 0-3', '= 3-4', 'ferry 4-9']],
  ['a space before a reference', 'the &amp; ferry', ['the 0-3', '_ 3-4', '& 4-9', '_ 9-10', 'ferry 10-15']],
  ['spaces at the edges', ' the ferry ', ['_ 0-1', 'the ferry 1-10', '_ 10-11']]
])('should part them at %s', (_, source, expected) => {
  expect(scan(source)).toEqual(expected)
})

it('should leave a space waiting where the text ends in the middle of words', () => {
  expect(scan('the ferry sails', 0, 10)).toEqual(['the ferry 0-9', '_ 9-10'])
  expect(scan('the ferry sails', 0, 7)).toEqual(['the fer 0-7'])
})
