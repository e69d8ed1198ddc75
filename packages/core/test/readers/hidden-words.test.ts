import {expect, it} from 'vitest'
import {parse, toRecord} from '../../src/index.ts'

const page = '<p>Fares are <a href="/fares">here<span class="sr-only"> (opens in a new window)</span></a>.</p>'

it('should take out of a line what is only read aloud, as one repair', async () => {
  const result = await parse(page, {type: 'text/html'})
  expect(toRecord(result).blocks.map(({text}) => text)).toEqual(['Fares are here.'])
  const hidden = result.repairs.filter(({ruleId}) => ruleId === 'hidden-text')
  expect(hidden.map(({before, after}) => [before, after])).toEqual([['(opens in a new window)', '']])
})

it('should leave it where the repair is undone', async () => {
  const {repairs} = await parse(page, {type: 'text/html'})
  const undone = repairs.filter(({ruleId}) => ruleId === 'hidden-text').map(({id}) => id)
  const {blocks} = toRecord(await parse(page, {type: 'text/html', undone}))
  expect(blocks.map(({text}) => text)).toEqual(['Fares are here (opens in a new window).'])
})
