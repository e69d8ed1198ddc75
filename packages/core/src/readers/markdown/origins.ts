import type {Code, InlineCode, Text} from 'mdast'
import type {CompileContext, Extension, Token} from 'mdast-util-from-markdown'
import {sliceOrigin} from '../../tree/slice-origin.ts'
import type {Origin} from '../../tree/types.ts'
import {append} from '../../util/append.ts'

type Leaf = Text & {origin?: Origin}

/**
 * Extends `mdast-util-from-markdown` so that each leaf knows which stretches of `source` its value comes from.
 *
 * Line ends in a leaf are `\n`, whatever the source has; the span of one reaches over the indentation and the markers
 * of quotes and items that stand between the lines.
 */
export function origins(source: string, part: string): Extension {
  /** Units of each leaf's value that have an origin, and whether the last one is a line end. */
  const covered = new WeakMap<Leaf, {length: number; atLineEnd: boolean}>()

  function trace(leaf: Leaf, start: number, end: number, value: string) {
    const known = covered.get(leaf)
    const atLineEnd = value === '\n'
    covered.set(leaf, {length: (known?.length ?? 0) + value.length, atLineEnd})
    const origin = (leaf.origin ??= [])
    const last = origin.at(-1)
    if (last && known?.atLineEnd && !atLineEnd) last.end = start
    const from = last && atLineEnd ? last.end : start
    const exact = !atLineEnd && source.slice(from, end) === value
    if (exact && last && last.length === undefined && last.end === from) last.end = end
    else origin.push({part, start: from, end, ...(exact ? {} : {length: value.length})})
  }

  function exitData(this: CompileContext, token: Token) {
    const leaf = this.stack.pop() as Leaf
    const value = this.sliceSerialize(token)
    leaf.value += value
    finish(leaf, token)
    trace(leaf, token.start.offset, token.end.offset, value)
  }

  function exitEscape(this: CompileContext, token: Token) {
    const leaf = this.stack.pop() as Leaf
    const value = this.sliceSerialize(token)
    leaf.value += value
    finish(leaf, token)
    trace(leaf, token.start.offset - 1, token.end.offset, value)
  }

  function exitReference(this: CompileContext, token: Token) {
    const leaf = this.stack.pop() as Leaf
    finish(leaf, token)
    trace(leaf, token.start.offset, token.end.offset, leaf.value.slice(covered.get(leaf)?.length ?? 0))
  }

  function exitLineEnding(this: CompileContext, token: Token) {
    const parent = this.stack.at(-1)
    if (!parent || !('children' in parent)) return
    if (this.data.atHardBreak) {
      const tail = parent.children.at(-1)
      if (tail) finish(tail, token)
      this.data.atHardBreak = undefined
    } else if (!this.data.setextHeadingSlurpLineEnding && this.config.canContainEols.includes(parent.type)) {
      this.config.enter.data?.call(this, token)
      const leaf = this.stack.pop() as Leaf
      leaf.value += '\n'
      finish(leaf, token)
      trace(leaf, token.start.offset, token.end.offset, '\n')
    }
  }

  return {
    exit: {
      autolinkEmail(token) {
        exitData.call(this, token)
        setUrl(this, `mailto:${this.sliceSerialize(token)}`)
      },
      autolinkProtocol(token) {
        exitData.call(this, token)
        setUrl(this, this.sliceSerialize(token))
      },
      characterEscapeValue: exitEscape,
      characterReference: exitReference,
      codeFenced: exitCode,
      codeFlowValue: exitData,
      codeText: exitInlineCode,
      codeTextData: exitData,
      data: exitData,
      htmlFlow: exitLiteral,
      htmlFlowData: exitData,
      htmlText: exitLiteral,
      htmlTextData: exitData,
      lineEnding: exitLineEnding
    }
  }
}

function finish(node: {position?: Text['position']}, {end}: Token) {
  if (node.position) node.position.end = {line: end.line, column: end.column, offset: end.offset}
}

function setUrl(context: CompileContext, url: string) {
  const node = context.stack.at(-1)
  if (node?.type === 'link') node.url = url
}

/** What was buffered, as one leaf. */
function resumeLeaf(context: CompileContext): {value: string; origin: Origin} {
  const fragment = context.stack.at(-1)
  const leaves = fragment && 'children' in fragment ? (fragment.children as Leaf[]) : []
  const origin = leaves.flatMap(leaf => leaf.origin ?? [])
  return {value: context.resume(), origin}
}

function exitLiteral(this: CompileContext, token: Token) {
  const leaf = resumeLeaf(this)
  Object.assign(this.stack.at(-1) as object, leaf)
  this.exit(token)
}

/** Fenced code: without the line ends after and before its fences. */
function exitCode(this: CompileContext, token: Token) {
  const {value, origin} = resumeLeaf(this)
  const start = value.startsWith('\n') ? 1 : 0
  const end = value.endsWith('\n') ? value.length - 1 : value.length
  const node = this.stack.at(-1) as Code
  node.value = value.slice(start, end)
  node.origin = sliceOrigin(origin, start, end)
  this.data.flowCodeInside = undefined
  this.exit(token)
}

/** Code in a paragraph; in a table, `\|` stands for a bar. */
function exitInlineCode(this: CompileContext, token: Token) {
  const {value, origin} = resumeLeaf(this)
  const node = this.stack.at(-1) as InlineCode
  node.value = ''
  node.origin = []
  let start = 0
  const cuts = this.data.inTable ? [...value.matchAll(/\\(?=\|)/g)].map(match => match.index) : []
  for (const cut of [...cuts, value.length]) {
    node.value += value.slice(start, cut)
    append(node.origin, sliceOrigin(origin, start, cut))
    start = cut + 1
  }
  this.exit(token)
}
