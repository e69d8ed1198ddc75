import {describe, expect, it} from 'vitest'
import {type Example, toExample} from '../../learn/examples.ts'
import {learn} from '../../learn/learn.ts'
import {prior} from '../../learn/prior.ts'
import {parseBy, steps} from '../../src/parse.ts'
import {label, labelBy} from '../../src/recognizers/label/index.ts'
import type {Model} from '../../src/recognizers/label/model.ts'
import type {Role} from '../../src/tree/roles.ts'
import {toRecord} from '../../src/writers/record/index.ts'

/** A house that sets its deck in one sentence below the headline, and says under the text who took the pictures. */
const releases = ['pier', 'ferry', 'lighthouse', 'quay'].map(
  thing => `# The ${thing} is open again

Everybody may come to the ${thing} from Monday on.

The ${thing} has been closed since the winter of last year, when the ice broke it, and all of it had to be built anew.

Pictures of the ${thing}: Ada Lindqvist
`
)
const roles: Role[] = ['headline', 'subheadline', 'paragraph', 'caption']

async function examples(): Promise<Example[]> {
  const found = await Promise.all(
    releases.map((text, index) => {
      const blocks = text
        .trim()
        .split('\n\n')
        .map((part, at) => ({role: roles[at] ?? 'paragraph', text: part.replace('# ', '')}))
      return toExample({id: `${index}`, group: '', name: 'a.md', bytes: new TextEncoder().encode(text), blocks})
    })
  )
  return found.filter(example => example !== undefined)
}

async function rolesBy(model: Model, text: string) {
  const own = labelBy(model)
  const result = await parseBy(
    steps.map(step => (step === label ? own : step)),
    text,
    {type: 'markdown'}
  )
  return toRecord(result).blocks.map(({role}) => role)
}

describe('learn', () => {
  it('should learn what the labels say', async () => {
    const unseen = releases[0]?.replaceAll('pier', 'harbor') ?? ''
    expect(await rolesBy(prior, unseen)).not.toEqual(roles)
    expect(await rolesBy(learn(await examples(), prior), unseen)).toEqual(roles)
  })

  it('should learn the same from the same documents', async () => {
    expect(learn(await examples(), prior)).toEqual(learn(await examples(), prior))
  })
})
