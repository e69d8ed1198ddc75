import {describe, expect, it} from 'vitest'
import {toExample} from '../../learn/examples.ts'
import type {GoldBlock} from '../../learn/gold.ts'

/** What each line of `text` is by `blocks`: its roles, and whether it begins a block. */
async function labelsOf(text: string, blocks: GoldBlock[]) {
  const example = await toExample({id: '', group: '', name: 'a.txt', bytes: new TextEncoder().encode(text), blocks})
  return example?.gold.map(
    ({roles, begins}) => `${roles.join('|')} ${begins === undefined ? '?' : begins ? 'begins' : 'goes on'}`
  )
}

describe('toGoldLines', () => {
  it('should give the lines of a block its role', async () => {
    const blocks: GoldBlock[] = [
      {role: 'headline', text: 'New pier opens in Port Merrow'},
      {role: 'paragraph', text: 'The pier opened on Monday, and the first ferry left an hour later.'}
    ]
    const text =
      'New pier opens\nin Port Merrow\n\nThe pier opened on Monday,\nand the first ferry left an hour later.\n'
    expect(await labelsOf(text, blocks)).toEqual([
      'headline begins',
      'headline goes on',
      'paragraph begins',
      'paragraph goes on'
    ])
  })

  it('should leave open what a line is that no block has', async () => {
    const text = 'Home\n\nThe pier opened on Monday.\n'
    expect(await labelsOf(text, [{role: 'paragraph', text: 'The pier opened on Monday.'}])).toEqual([
      'furniture|related ?',
      'paragraph begins'
    ])
  })

  it('should tell a word that stands in two blocks by its place', async () => {
    const blocks: GoldBlock[] = [
      {role: 'paragraph', text: 'The families wait for the inspection.'},
      {role: 'paragraph', text: 'After the inspection. they go home.'}
    ]
    const text = 'The families wait for the\ninspection.\n\nAfter the inspection.\nthey go home.\n'
    expect(await labelsOf(text, blocks)).toEqual([
      'paragraph begins',
      'paragraph goes on',
      'paragraph begins',
      'paragraph goes on'
    ])
  })
})
