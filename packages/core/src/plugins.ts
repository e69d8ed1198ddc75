import type {Plugin} from 'unified'
import type {VFile} from 'vfile'
import type {Options} from './options.ts'
import {recognizers} from './recognizers/index.ts'
import {itemHeadlines} from './recognizers/item-headlines.ts'
import {label} from './recognizers/label/index.ts'
import {characterRepairs} from './repairs/characters/index.ts'
import {layoutRepairs} from './repairs/layout/index.ts'
import type {Message, Repair} from './result.ts'
import {stateOf} from './state.ts'
import type {Step} from './step.ts'
import {toLeaves} from './tree/walk.ts'
import type {Leaf, Root, Span} from './tree/types.ts'

declare module 'vfile' {
  interface DataMap {
    /** What the plugins did to the tree, and what they have to say about it. */
    dateline: {repairs: ReadonlyArray<Repair>; messages: ReadonlyArray<Message>}
  }
}

/** A stage of the pipeline for a processor of unified. All plugins of one processor share the options of the first. */
export type DatelinePlugin = Plugin<[Options?], Root>

/**
 * Says where the text of a tree comes from that another parser made, by the positions of its nodes; comes first.
 *
 * ```ts
 * unified().use(remarkParse).use(origins).use(repairCharacters).use(label).use(repairLayout).use(recognize)
 * ```
 */
export const origins: DatelinePlugin = function (options) {
  return (tree, file) => {
    const text = String(file)
    const state = stateOf(file, options)
    if (!state.texts.has('')) state.addPart({name: '', mediaType: 'text/markdown'}, text)
    for (const leaf of toLeaves(tree)) leaf.origin ??= toOrigin(leaf, text)
  }
}

/** Repairs of characters. */
export const repairCharacters = toPlugin(characterRepairs)

/** Gives each line its role; the stages after it go by these. */
export const labelLines = toPlugin([label, itemHeadlines])

/** Repairs of layout. */
export const repairLayout = toPlugin(layoutRepairs)

/** Fields, and the parts of paragraphs that have a meaning. */
export const recognize = toPlugin(recognizers)

/** The leaf's stretch of the source: unit for unit where the value stands there as it is (code: within its marks). */
function toOrigin({type, value, position}: Leaf, text: string): Span[] {
  const start = position?.start.offset
  const end = position?.end.offset
  // A node that a plugin put in comes from nowhere.
  if (start === undefined || end === undefined) return [{part: '', start: 0, end: 0, length: value.length}]
  const written = text.slice(start, end)
  const offset = type === 'text' ? (written === value ? 0 : -1) : written.indexOf(value)
  if (offset >= 0) return [{part: '', start: start + offset, end: start + offset + value.length}]
  return [{part: '', start, end, length: value.length}]
}

function toPlugin(steps: ReadonlyArray<Step>): DatelinePlugin {
  return function (options) {
    return (tree, file) => {
      const state = stateOf(file, options)
      const known = state.messages.length
      for (const step of steps) step.transform(tree, state)
      for (const message of state.messages.slice(known)) report(message, file)
      file.data.dateline = {repairs: state.repairs, messages: state.messages}
    }
  }
}

/** Tells `file` too, where users of unified look for messages. */
function report({reason, ruleId, source, fatal}: Message, file: VFile) {
  if (fatal === undefined) file.info(reason, {ruleId, source})
  else file.message(reason, {ruleId, source})
}
