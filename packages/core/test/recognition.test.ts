import {readdirSync} from 'node:fs'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse} from '../src/index.ts'
import {furniture} from '../src/recognizers/furniture/index.ts'
import {recognizers} from '../src/recognizers/index.ts'
import {itemHeadlines} from '../src/recognizers/item-headlines.ts'
import {label} from '../src/recognizers/label/index.ts'
import {language} from '../src/recognizers/language.ts'
import {layoutRepairs} from '../src/repairs/layout/index.ts'
import {casesIn, fixtures} from './support/fixtures.ts'
import {toOutcome} from './support/outcome.ts'

/** Each stage with its folder of fixtures. */
const stages = {
  'repairs/layout': layoutRepairs,
  recognizers: [language, furniture, label, itemHeadlines, ...recognizers]
}

describe.each(Object.entries(stages))('%s', (place, steps) => {
  it.each(casesIn(place))('should come out as expected: $name', async ({folder, bytes, options}) => {
    await expect(toOutcome(await parse(bytes, options))).toMatchFileSnapshot(join(folder, 'outcome.txt'))
  })

  it('should have a folder of fixtures for each step, with a case where it fires and one where it must not', () => {
    const lacking = steps.filter(({name}) => casesIn(join(place, name)).length < 2).map(({name}) => name)
    expect(lacking).toEqual([])
  })

  it('should have no folder of fixtures without a step', () => {
    const names = new Set(steps.map(({name}) => name))
    expect(readdirSync(join(fixtures, place)).filter(name => !names.has(name) && name !== 'characters')).toEqual([])
  })
})
