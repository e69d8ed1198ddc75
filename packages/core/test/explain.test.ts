import {describe, expect, it} from 'vitest'
import {parse} from '../src/index.ts'
import {toPageWords} from '../src/explain/page-words.ts'
import {columnNames} from '../src/recognizers/furniture/judge.ts'
import {toFeatureWords} from '../src/explain/feature-words.ts'
import {model} from '../src/recognizers/label/model.ts'

const release = `**Embassy of Valdoria**
14 Harbour Street, Port Merrow 204511
Tel: (71) 5550 1422

Press Release

# President Arden Opens Lighthouse

Valdor, March 18 (VNB) -- President Tomas Arden opened the new lighthouse on the northern point of the

bay on Thursday, in the presence of the mayors of the coast.
`

describe('explain', () => {
  it('should say nothing where it is not asked for', async () => {
    expect(await parse(release)).not.toHaveProperty('explanation')
  })

  it('should leave the rest of the result as it is', async () => {
    const {explanation, ...result} = await parse(release, {explain: true})
    expect(explanation).toBeDefined()
    expect(result).toEqual(await parse(release))
  })

  it('should tell of each block what spoke for its role, and what else it might be', async () => {
    const {explanation, tree} = await parse(release, {type: 'markdown', explain: true})
    expect(explanation?.blocks.map(({role}) => role)).toEqual([
      'letterhead',
      'letterhead',
      'letterhead',
      'kind',
      'headline',
      'paragraph'
    ])
    const headline = explanation?.blocks.find(({role}) => role === 'headline')
    expect(headline?.id).toBe(tree?.fields?.headline?.[0]?.block)
    expect(headline?.runnerUp).toEqual(expect.any(String))
    expect(headline?.features[0]).toMatchObject({name: 'heading-1', words: 'is a top heading of the source'})
    expect(headline?.features[0]?.weight).toBeGreaterThan(1)
    const [name] = explanation?.blocks ?? []
    expect(name?.neighbors.map(({words}) => words)).toContain('is followed by a letterhead')
  })

  it('should put the weightiest first', async () => {
    const {explanation} = await parse(release, {type: 'markdown', explain: true})
    for (const {features} of explanation?.blocks ?? []) {
      const weights = features.map(({weight}) => Math.abs(weight))
      expect(weights).toEqual(weights.toSorted((a, b) => b - a))
    }
  })

  it('should add up to the lead over the runner-up', async () => {
    const {explanation} = await parse('Harbor news\n\nThe harbor opens on Monday', {type: 'text', explain: true})
    for (const {confidence, features, neighbors, rest} of explanation?.blocks ?? []) {
      const lead = [...features, ...neighbors].reduce((sum, {weight}) => sum + weight, rest)
      // What is left for the runner-up is at most what the role leaves.
      expect(confidence).toBeLessThanOrEqual(1 / (1 + Math.exp(-lead)) + 0.05)
    }
  })

  it('should tell what is of the page', async () => {
    const page = '<nav><a href="/">Home</a></nav><main><h1>Harbor opens</h1><p>The harbor is open again.</p></main>'
    const {explanation} = await parse(page, {type: 'html', explain: true})
    expect(explanation?.blocks[0]).toMatchObject({role: 'furniture'})
  })

  it('should tell why a block of a page is of its document or not', async () => {
    const page = '<nav><a href="/">Home</a></nav><main><h1>Harbor opens</h1><p>The harbor is open again.</p></main>'
    const {explanation} = await parse(page, {type: 'html', explain: true})
    const [menu, , text] = explanation?.blocks ?? []
    expect(menu?.page?.chance).toBeLessThan(0.1)
    expect(text?.page?.chance).toBeGreaterThan(menu?.page?.chance ?? 1)
    expect(menu?.page?.reasons.length).toBeGreaterThan(0)
  })

  it('should tell that a choice of a form is the form’s, whatever it says', async () => {
    const page = '<main><p>The harbor is open again.</p><select><option>The harbor is closed.</option></select></main>'
    const {explanation} = await parse(page, {type: 'html', explain: true})
    expect(explanation?.blocks[1]?.page).toMatchObject({chance: 0, reasons: [{name: 'in-select'}]})
  })

  it("should say that what stands in a field of a form is the form's", async () => {
    const text = 'The harbor of Merrow opens again on Monday, and boats may moor at the new pier from then on.'
    const page = `<main><p>${text}</p><form><textarea>${text}</textarea></form></main>`
    const {explanation} = await parse(page, {type: 'html', explain: true})
    expect(explanation?.blocks[0]?.page?.chance).toBeGreaterThan(0.1)
    expect(explanation?.blocks[1]?.page).toMatchObject({chance: 0, reasons: [{name: 'in-textarea'}]})
  })

  it('should have plain words for every feature of a page', () => {
    const words = columnNames.map(name => toPageWords(name, 1))
    expect(
      words.filter(
        each => !/^(?:is|has|stands|does|begins|ends|tells|breaks|repeats)\b/.test(each) || /#|undefined/.test(each)
      )
    ).toEqual([])
    expect(words.filter(each => /\s$/.test(each))).toEqual([])
  })

  it.each([
    ['after-title', 3, 'stands 3 blocks after the title'],
    ['after-title', -2, 'stands 2 blocks before the title'],
    ['before-last-prose', -2, 'stands 2 blocks after the last paragraph'],
    ['after-title', -1000, 'does not apply: stands some blocks after the title'],
    ['heading-distance', 1000, 'does not apply: stands some blocks below a heading'],
    ['letters', 1000, 'has 1000 letters and digits'],
    ['around-2-prose-share', -1, 'does not apply: stands in a second part of the page with some of the prose'],
    ['heading-related', -1, 'does not apply: stands below a heading that leads to other texts']
  ])('should say of %s, %d: %s', (name, value, words) => {
    expect(toPageWords(name, value)).toBe(words)
  })

  it('should have plain words for every feature that is weighed', () => {
    expect(Object.keys(model.features).filter(name => toFeatureWords(name) === undefined)).toEqual([])
  })
})
