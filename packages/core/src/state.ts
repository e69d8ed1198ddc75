import type {VFile} from 'vfile'
import {messages, type RuleId} from './messages.ts'
import {defaultLimits, type Limits, type Options} from './options.ts'
import type {Attachment} from './readers/attachment.ts'
import type {Message, Repair, SourcePart} from './result.ts'
import type {Reading} from './recognizers/fields/reading.ts'
import type {PageBlocks} from './recognizers/furniture/index.ts'
import type {Label} from './recognizers/label/label.ts'
import type {Unsound} from './repairs/characters/rewrite.ts'
import type {Outline} from './tree/outline.ts'
import type {Block, Origin, Root} from './tree/types.ts'
import {HashCounter} from './util/hash-counter.ts'
import {identify, numberOf} from './util/identify.ts'

/** Reports something about a document. */
export type Report = (ruleId: RuleId, reason: string, origin?: Origin) => void

/** What the steps of the pipeline share about one document; made once a file by `stateOf`. */
export interface State {
  readonly file: VFile
  readonly options: Options
  readonly limits: Limits
  /** Decoded text of each part, by name. */
  readonly texts: Map<string, string>
  readonly parts: SourcePart[]
  readonly repairs: Repair[]
  readonly messages: Message[]
  /** Letters of glyphs that the source has no letters for, by part and place, where the reader could tell. */
  readonly spellings: Map<string, Map<number, string>>
  /** What bytes stand for that are of another encoding than the text around them, by part and place. */
  readonly strayBytes: Map<string, Map<number, string>>
  /** Documents that came in this one, in their order. */
  readonly attachments: Attachment[]
  /** What the lines of each block were found to be; from the labels on. */
  readonly labels: Map<Block, Label[]>
  /** What the blocks of a page were found to be; from the recognizer of furniture on. */
  readonly pageBlocks: PageBlocks
  /** What the fields are read from, by tree: the document's, or that of an item. */
  readonly readings: Map<Root, Reading>
  /** The texts that the repairs of characters last looked at; none behind them. */
  unsound: Unsound | undefined
  /** Where the blocks stand in a source with more than the document in it, if the reader tells. */
  outline: Outline | undefined
  /** Adds a part of the source whose text origins point into. */
  addPart(part: Omit<SourcePart, 'length'>, text: string): void
  /** Hands over a document that came in this one; `parseAll` parses it. */
  attach(attachment: Attachment): void
  /** Puts a repair on record; `false` if the user has undone it and it must not be made. */
  repair(ruleId: RuleId, origin: Origin, before: string, after: string): boolean
  /** Reports something about the document. */
  readonly message: Report
  /** The source's own text of an origin, as decoded. */
  sourceOf(origin: Origin): string
}

/**
 * Where a file has its state: on itself. A weak map would keep each document, whose state leads back to its file, until all of the
 * memory is looked through.
 */
const own = Symbol('state')

/** The state of `file`, made at the first call. */
export function stateOf(file: VFile & {[own]?: State}, options: Options = {}): State {
  return (file[own] ??= createState(file, options))
}

function createState(file: VFile, options: Options): State {
  const undone = new Set(options.undone)
  const seen = new HashCounter()
  const state: State = {
    file,
    options,
    limits: {...defaultLimits, ...options.limits},
    texts: new Map(),
    parts: [],
    repairs: [],
    messages: [],
    spellings: new Map(),
    strayBytes: new Map(),
    attachments: [],
    labels: new Map(),
    pageBlocks: new Map(),
    readings: new Map(),
    unsound: undefined,
    outline: undefined,
    addPart(part, text) {
      state.parts.push({...part, length: text.length})
      state.texts.set(part.name, text)
    },
    attach(attachment) {
      state.attachments.push(attachment)
    },
    repair(ruleId, origin, before, after) {
      const id = numbered(seen, identify(`${ruleId} ${placeOf(origin)}`))
      const made = !undone.has(id)
      state.repairs.push({...blank, id, ruleId, origin, before, after, ...(made ? {} : {undone: true})})
      return made
    },
    message(ruleId, reason, origin) {
      state.messages.push(toMessage(ruleId, reason, origin))
    },
    sourceOf(origin) {
      return origin.map(span => state.texts.get(span.part)?.slice(span.start, span.end) ?? '').join('')
    }
  }
  return state
}

/** What repairs are copies of, as nodes are of those in `tree/builders.ts`. */
const blank: Repair = {id: '', ruleId: 'furniture', origin: [], before: '', after: ''}

/** A message with the severity that the catalog gives its rule. */
export function toMessage(ruleId: RuleId, reason: string, origin?: Origin): Message {
  const {severity} = messages[ruleId]
  const fatal = severity === 'info' ? {} : {fatal: severity === 'error'}
  return {ruleId, reason, ...fatal, source: 'dateline', ...(origin ? {origin} : {})}
}

/** Two repairs of one rule at one place are told apart by their order. */
function numbered(seen: HashCounter, id: string): string {
  const count = seen.count(numberOf(id))
  return count === 1 ? id : `${id}-${count}`
}

function placeOf(origin: Origin): string {
  const first = origin[0]
  const last = origin.at(-1)
  return first && last ? `${first.part}:${first.start}-${last.part}:${last.end}` : ''
}
