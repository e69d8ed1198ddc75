import type * as mdast from 'mdast'
import {replaceBlocks} from '../../tree/replace-blocks.ts'
import {slicesOf} from '../../tree/slice.ts'
import {toText} from '../../tree/to-text.ts'
import type {Block, Root} from '../../tree/types.ts'
import {isMark, isRuler, toHeaderLine} from './pseudo-headers.ts'

/** The line that mail programs set over a signature (RFC 3676, 4.3). */
export const signatureMark = /^--\s?$/

/** Is told of each paragraph that takes the place of another. */
type OnSplit = (from: Block, to: Block) => void

/**
 * Makes each line a paragraph that may be of the header of a quoted mail, or that parts a signature, so that it can be told
 * from the text that it touches.
 */
export function splitLines(tree: Root, onSplit: OnSplit): void {
  replaceBlocks(tree, split, onSplit)
}

function split(block: Block, onSplit: OnSplit): Block | ReadonlyArray<Block> {
  if (block.type !== 'paragraph') return block
  const text = toText(block)
  if (!text.includes('\n')) return block
  const lines = toLines(text)
  const isApart = lines.map(({start, end}, index) => standsApart(text.slice(start, end).trim(), index, lines, text))
  if (!isApart.includes(true)) return block
  const stretches = lines.filter((_, index) => index === 0 || isApart[index] || isApart[index - 1])
  const ends = stretches.map(({start}, index) => ({start, end: (stretches[index + 1]?.start ?? text.length + 1) - 1}))
  return slicesOf(block.children, ends).map(children => {
    const piece: mdast.Paragraph = {...block, children}
    onSplit(block, piece)
    return piece
  })
}

interface Place {
  readonly start: number
  readonly end: number
}

/** The lines of a text, with their places in it, in UTF-16 units. */
export function toLines(text: string): Place[] {
  const lines: Place[] = []
  let start = 0
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    lines.push({start, end})
    start = end + 1
  }
  lines.push({start, end: text.length})
  return lines
}

function standsApart(line: string, index: number, lines: ReadonlyArray<Place>, text: string): boolean {
  if (signatureMark.test(line) || isRuler(line) || toHeaderLine(line)) return true
  const next = lines[index + 1]
  return next !== undefined && isMark(line) && toHeaderLine(text.slice(next.start, next.end).trim()) !== undefined
}
