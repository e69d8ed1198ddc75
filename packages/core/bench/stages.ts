import {VFile} from 'vfile'
import {read} from '../src/readers/read.ts'
import {itemHeadlines} from '../src/recognizers/item-headlines.ts'
import {recognizers} from '../src/recognizers/index.ts'
import {furniture} from '../src/recognizers/furniture/index.ts'
import {label} from '../src/recognizers/label/index.ts'
import {language} from '../src/recognizers/language.ts'
import {characterRepairs} from '../src/repairs/characters/index.ts'
import {layoutRepairs} from '../src/repairs/layout/index.ts'
import type {Source} from '../src/result.ts'
import {type State, stateOf} from '../src/state.ts'
import type {Step} from '../src/step.ts'
import type {Root} from '../src/tree/types.ts'

/** The stages behind the reader, in their order. */
export const stages: ReadonlyArray<readonly [name: string, steps: ReadonlyArray<Step>]> = [
  ['characters', characterRepairs],
  ['language', [language]],
  ['furniture', [furniture]],
  ['label', [label, itemHeadlines]],
  ['layout', layoutRepairs],
  ['recognizers', recognizers]
]

/** Those that tell what is what: all that is neither reading nor repair. */
export const recognition: ReadonlySet<string> = new Set(['language', 'furniture', 'label', 'recognizers'])

/**
 * Reads `input`, as the first stage does.
 *
 * @param type Name of the reader.
 * @throws {Error} If it has no tree.
 */
export async function open(input: Uint8Array, type: string): Promise<{tree: Root; state: State}> {
  const state = stateOf(new VFile(), {type})
  const source: Source = {sha256: '', mediaType: '', reader: '', size: input.byteLength, parts: state.parts}
  const tree = await read(input, undefined, state, source)
  if (!tree) throw new Error(`Expected a document that can be read as \`${type}\``)
  return {tree, state}
}
