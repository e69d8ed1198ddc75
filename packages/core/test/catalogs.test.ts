import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath} from 'node:url'
import {describe, expect, it} from 'vitest'
import {cues, noCues} from '../src/cues/index.ts'
import {messages} from '../src/messages.ts'
import {model} from '../src/recognizers/label/model.ts'

const folder = fileURLToPath(new URL('../src/', import.meta.url))

/** The name of a feature without the line beside that has it. */
const own = (name: string) => name.replace(/^(?:after|before):/, '')

/** The code below a folder of `src`, the catalogs themselves aside. */
function codeIn(place: string): string {
  const catalogs = ['messages.ts', 'cues.ts', 'model.ts']
  return readdirSync(join(folder, place), {recursive: true, encoding: 'utf8'})
    .filter(name => name.endsWith('.ts') && !catalogs.some(catalog => name.endsWith(catalog)))
    .map(name => readFileSync(join(folder, place, name), 'utf8'))
    .join('\n')
}

describe('catalogs', () => {
  const code = codeIn('')

  it('should have no rule that nothing reports', () => {
    expect(Object.keys(messages).filter(ruleId => !code.includes(`'${ruleId}'`))).toEqual([])
  })

  it('should have no cue words that nothing looks for', () => {
    const lists = Object.keys(noCues).filter(key => key !== 'language')
    expect(lists.filter(list => !new RegExp(`\\.${list}\\b`).test(code))).toEqual([])
  })

  it('should have the same lists of cue words in every language', () => {
    for (const language of Object.values(cues))
      expect(Object.keys(language).toSorted()).toEqual(Object.keys(noCues).toSorted())
  })

  it('should know in every language what stands around mails', () => {
    const files = readdirSync(join(folder, 'cues')).filter(
      name => name.endsWith('.json') && name !== 'international.json'
    )
    for (const name of files) {
      const {mail} = JSON.parse(readFileSync(join(folder, 'cues', name), 'utf8')) as {mail: Record<string, string[]>}
      expect(Object.keys(mail).toSorted()).toEqual(Object.keys(noCues.mail).toSorted())
      expect(Object.values(mail).filter(list => list.length === 0)).toEqual([])
    }
  })

  it('should have no weight of a feature that no line can have', () => {
    const features = codeIn('recognizers/label')
    // Names that are put together: `mark-${mark}`.
    const prefixes = [...features.matchAll(/`([a-z-]+-)\$\{/g)].map(match => match[1] ?? '')
    const unknown = Object.keys(model.features).filter(
      name => !features.includes(`'${own(name)}'`) && !prefixes.some(prefix => own(name).startsWith(prefix))
    )
    expect(unknown).toEqual([])
  })
})
