import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {extname, join} from 'node:path'
import {VFile} from 'vfile'
import {read} from '../src/readers/read.ts'
import {furniture} from '../src/recognizers/furniture/index.ts'
import {look} from '../src/recognizers/label/index.ts'
import type {Context} from '../src/recognizers/label/context.ts'
import {language} from '../src/recognizers/language.ts'
import {characterRepairs} from '../src/repairs/characters/index.ts'
import type {Source} from '../src/result.ts'
import {stateOf} from '../src/state.ts'
import {isRole} from '../src/tree/roles.ts'
import {casesIn} from '../test/support/fixtures.ts'
import {type GoldBlock, type GoldLine, toGoldLines} from './gold.ts'

/** A labelled document. */
export interface Labelled {
  id: string
  /** Who issues it: documents of one issuer are never on both sides of a comparison. */
  group: string
  /** Name of the file, which tells its format. */
  name: string
  bytes: Uint8Array
  blocks: GoldBlock[]
}

/** A labelled document as the decoder sees it. */
export interface Example {
  id: string
  group: string
  context: Context
  /** By line of `context`. */
  gold: GoldLine[]
}

/** The labelled documents of a folder: `<id>/source.*` and `<id>/gold.json`, of formats that can be read. */
export function documentsIn(folder: string): Labelled[] {
  return readdirSync(folder)
    .sort()
    .flatMap(id => {
      const source = readdirSync(join(folder, id)).find(name => name.startsWith('source.'))
      const gold = join(folder, id, 'gold.json')
      if (!source || !existsSync(gold)) return []
      const {blocks} = JSON.parse(readFileSync(gold, 'utf8')) as {blocks: GoldBlock[]}
      const bytes = readFileSync(join(folder, id, source))
      return [{id, group: id.replace(/-\d+$/, ''), name: `${id}${extname(source)}`, bytes, blocks}]
    })
}

/** The fixtures with a `blocks.txt` that says what their blocks are: releases made up by us. */
export function fixtureDocuments(): Labelled[] {
  return casesIn('recognizers').flatMap(({name, folder, bytes, options}) => {
    const labels = join(folder, 'blocks.txt')
    if (!existsSync(labels)) return []
    return [{id: name, group: name, name: options.name ?? '', bytes, blocks: blocksOf(readFileSync(labels, 'utf8'))}]
  })
}

function blocksOf(labels: string): GoldBlock[] {
  return labels.split('\n').flatMap(line => {
    const [, role, text = ''] = /^(\S+)\s+(.*)$/u.exec(line) ?? []
    return isRole(role) ? [{role, text: text.replaceAll('⏎', '\n')}] : []
  })
}

/** `document` as the decoder sees it; `undefined` if there is no reader for it. */
export async function toExample({id, group, name, bytes, blocks}: Labelled): Promise<Example | undefined> {
  const state = stateOf(new VFile({path: name}), {name})
  const source: Source = {sha256: '', mediaType: '', reader: '', size: bytes.byteLength, parts: state.parts}
  const tree = await read(bytes, undefined, state, source)
  if (!tree) return undefined
  for (const step of [...characterRepairs, language, furniture]) step.transform(tree, state)
  const {context} = look(tree, state)
  return {id, group, context, gold: toGoldLines(context.lines, blocks)}
}
