import {describe, expect, it} from 'vitest'
import {cues, noCues} from '../../src/cues/index.ts'
import {isAcronym, nameKey} from '../../src/recognizers/fields/issuer/name-key.ts'
import {findOrganizations} from '../../src/recognizers/organizations/find-organizations.ts'

const en = cues['en'] ?? noCues

describe('findOrganizations', () => {
  it.each([
    ['The Ministry of the Sea has published charts', 'Ministry of the Sea'],
    ['the Embassy of Merrow in the Republic of Valdor.', 'Embassy of Merrow in the Republic of Valdor'],
    ['Brightwater Pumps, Inc. (NYSE: BWP) makes pumps', 'Brightwater Pumps, Inc.'],
    ["The Port Merrow Attorney's Office said so", "Port Merrow Attorney's Office"],
    ['It is the Council’s view', 'Council']
  ])('should find the name in `%s`', (text, name) => {
    expect(findOrganizations(text, en).find(({named}) => named)?.value).toBe(name)
  })

  it('should part two that stand side by side', () => {
    expect(
      findOrganizations('the Ministry of Trade and Industry and the Ministry of the Sea', en).map(({value}) => value)
    ).toEqual(['Ministry of Trade and Industry', 'Ministry of the Sea'])
  })

  it('should not take a run of capitals for the name of an organization', () => {
    expect(findOrganizations('They met Ada Lindqvist on Monday.', en).filter(({named}) => named)).toEqual([])
  })

  it('should tell where a name stands', () => {
    const text = 'Today the Harbour Office opened.'
    const [name] = findOrganizations(text.slice(6), en)
    expect(text.slice(6).slice(name?.index).startsWith('Harbour Office')).toBe(true)
  })
})

describe('nameKey', () => {
  it('should pass over articles and legal forms', () => {
    expect(nameKey('The Brightwater Pumps, Inc.', en)).toBe(nameKey('Brightwater Pumps', en))
  })
})

describe('isAcronym', () => {
  it.each([
    ['DMF', 'Deutsches Meeres Forum'],
    ['ZAMG', 'Zentralamt für Meere und Gezeiten']
  ])('should accept `%s`', (short, long) => {
    expect(isAcronym(short, long)).toBe(true)
  })

  it.each([
    ['NEWS', 'Harbour Office'],
    ['Harbour', 'Harbour Office'],
    ['HOM', 'Harbour Office']
  ])('should refuse `%s` of `%s`', (short, long) => {
    expect(isAcronym(short, long)).toBe(false)
  })
})
