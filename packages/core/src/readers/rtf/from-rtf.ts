import type * as mdast from 'mdast'
import type {RuleId} from '../../messages.ts'
import type {State} from '../../state.ts'
import {root} from '../../tree/builders.ts'
import type {Root, Span} from '../../tree/types.ts'
import {toBlocks} from '../../tree/walk.ts'
import {decode} from '../decode.ts'
import {FlowBuilder} from '../flow/flow-builder.ts'
import {markMarginal} from '../flow/mark-marginal.ts'
import type {Cell} from '../flow/to-table.ts'
import {addFields, toAuthor} from '../metadata.ts'
import {Characters} from './characters.ts'
import {endParagraph} from './flow.ts'
import {Fonts} from './fonts.ts'
import {closeGroup, openGroup, setDestination} from './groups.ts'
import {readWord} from './read-word.ts'
import {plainGroup, type RtfState, toFlow} from './state.ts'
import {settleTables} from './tables.ts'
import {type Token, tokenize} from './tokenize.ts'
import {characters} from './words.ts'

/** An encoding in which each byte is one unit of text, so that places count bytes: what the bytes stand for, the file itself says. */
const charset = 'windows-1252'

/** How sure the properties of a file are of what is in it; see the core properties of DOCX. */
const confidence = 0.2

/** Deepest nesting of groups, whatever the limit. */
const deepest = 1000

/**
 * The tree of an RTF file: its first page's header, its text, its notes, its footers, its comments.
 *
 * @param part Name of the part that the file is. Default: `''`.
 */
export function fromRtf(bytes: Uint8Array, state: State, part = ''): Root {
  const {text} = decode(bytes, charset)
  state.addPart({name: part, mediaType: 'application/rtf', charset}, text)
  const rtf = toState(text, bytes, part, state)
  readTokens(rtf)
  while (rtf.groups.length > 0) closeGroup(rtf)
  endParagraph(rtf)
  settleTables(rtf, 0)
  const flow = rtf.builder.close()
  const head = toMarginals('header', rtf)
  const foot = toMarginals('footer', rtf)
  const tree = root([...head, ...flow, ...toNotes(rtf), ...foot, ...toComments(rtf)])
  const told = {evidence: 'core-properties', confidence}
  addFields(tree, [
    {field: 'title', value: rtf.info.title.trim(), source: 'rtf:title', ...told},
    {field: 'author', value: toAuthor([rtf.info.author]), source: 'rtf:author', ...told}
  ])
  return tree
}

function toState(source: string, bytes: Uint8Array, part: string, state: State): RtfState {
  const reported = new Set<string>()
  return {
    state,
    source,
    bytes,
    part,
    builder: new FlowBuilder(state.limits.blocks),
    fonts: new Fonts(),
    groups: [],
    group: {...plainGroup, destination: 'flow', fresh: false, begun: undefined, font: undefined, fallback: 1},
    flows: [],
    flow: toFlow(),
    fields: [],
    row: {ruled: false, headed: false, merged: [], merges: false, atBorder: false, sides: 0},
    styles: new Map(),
    style: 0,
    pictures: [],
    pictureCount: 0,
    property: {name: '', value: ''},
    label: {value: '', origin: []},
    notes: [],
    openNotes: [],
    comments: [],
    marginals: new Map(),
    titlePage: false,
    info: {title: '', author: ''},
    once(ruleId: RuleId, reason: string, place?: Span) {
      if (reported.has(reason)) return
      reported.add(reason)
      state.message(ruleId, reason, place && [place])
    }
  }
}

function readTokens(rtf: RtfState): void {
  const output = new Characters(rtf)
  const depth = Math.min(rtf.state.limits.depth, deepest)
  for (const token of tokenize(rtf.source)) {
    if (token.type === 'open') {
      output.settle()
      if (rtf.groups.length >= depth) {
        const reason = `Expected groups nested at most \`${depth}\` deep; what comes after was left out`
        rtf.state.message('too-deep', reason, [{part: rtf.part, start: token.start, end: token.end}])
        return
      }
      openGroup(rtf)
    } else if (token.type === 'close') {
      output.settle()
      closeGroup(rtf)
    } else readToken(token, rtf, output)
  }
  output.settle()
}

function readToken(token: Exclude<Token, {type: 'close'} | {type: 'open'}>, rtf: RtfState, output: Characters): void {
  const {start, end} = token
  const isFirst = rtf.group.fresh
  rtf.group.fresh = false
  if (token.type === 'text') return output.text(start, end)
  const {name, value} = token
  if (token.type === 'word') {
    const isUnknown = token.starred || isFirst
    if (isUnknown && setDestination(name, token.starred, rtf)) return output.settle()
    if (name === 'u') return output.unicode(value ?? 0, start, end)
  } else if (name === "'") {
    if (value !== undefined) output.byte(value, start, end)
    return
  } else if (['\\', '{', '}'].includes(name)) return output.character(name, start, end)
  else if (name === '\n' || name === '\r') {
    output.settle()
    return endParagraph(rtf)
  }
  const character = Object.hasOwn(characters, name) ? characters[name] : undefined
  if (character !== undefined) output.character(character, start, end)
  else {
    output.settle()
    readWord(name, value, rtf)
  }
}

/** The headers or the footers: those of page 1 first, then those of later pages alone. */
function toMarginals(kind: 'footer' | 'header', {marginals, titlePage}: RtfState): Cell {
  const first = titlePage ? `${kind}f` : kind
  const result: Cell = []
  const add = (name: string) => {
    for (const [index, flow] of (marginals.get(name) ?? []).entries()) {
      markMarginal(flow, name === first && index === 0, result)
      for (const block of flow) result.push(block)
    }
  }
  add(first)
  for (const name of [kind, `${kind}l`, `${kind}f`]) if (name !== first) add(name)
  return result
}

function toNotes({notes}: RtfState): mdast.FootnoteDefinition[] {
  return notes.flatMap(({identifier, flow}) => {
    const children = flow as mdast.FootnoteDefinition['children']
    return flow.length > 0 ? [{type: 'footnoteDefinition', identifier, label: identifier, children}] : []
  })
}

function toComments({comments}: RtfState): Cell {
  const flow = comments.flat()
  for (const block of flow.flatMap(node => toBlocks(node))) block.role = 'furniture'
  return flow
}
