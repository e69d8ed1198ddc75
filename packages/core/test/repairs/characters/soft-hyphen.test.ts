import {expect, it} from 'vitest'
import {parse} from '../../../src/parse.ts'
import {toText} from '../../../src/tree/to-text.ts'

it('should join a word that has a soft hyphen at the end of a line', async () => {
  const {tree} = await parse(
    'Harbour of Ostvik reopens after storm\n\n' +
      'The Harbour Authority of Larrenby said on Saturday that the delegations of the har\u00AD\n' +
      'bour towns had met in its great hall, and that every quay was open to all ships.\n'
  )
  expect(tree && toText(tree)).toContain('delegations of the harbour towns had met')
})
