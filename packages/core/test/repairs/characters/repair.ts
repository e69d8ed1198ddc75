import {VFile} from 'vfile'
import type {Options} from '../../../src/options.ts'
import {fromText} from '../../../src/readers/text.ts'
import {characterRepairs} from '../../../src/repairs/characters/index.ts'
import {type State, stateOf} from '../../../src/state.ts'
import type {Step} from '../../../src/step.ts'
import type {Root} from '../../../src/tree/types.ts'

/** A state for a source that is one text. */
export function createState(source: string, options: Options = {}): State {
  const state = stateOf(new VFile(), options)
  state.addPart({name: '', mediaType: 'text/plain'}, source)
  return state
}

/** The tree of a plain text after repairs of characters, and nothing else; `spellings` are a reader's, by place. */
export function repair(
  source: string,
  options: Options = {},
  steps: ReadonlyArray<Step> = characterRepairs,
  spellings: Readonly<Record<string, string>> = {}
) {
  const state = createState(source, options)
  state.spellings.set('', new Map(Object.entries(spellings).map(([place, letters]) => [Number(place), letters])))
  const tree: Root = fromText(source)
  for (const step of steps) step.transform(tree, state)
  return {tree, repairs: state.repairs}
}
