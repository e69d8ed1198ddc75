import type * as mdast from 'mdast'
import {replaceBlocks} from '../../tree/replace-blocks.ts'
import {slicesOf} from '../../tree/slice.ts'
import {toText} from '../../tree/to-text.ts'
import type {Block, Root} from '../../tree/types.ts'
import {toBlocks} from '../../tree/walk.ts'
import {signatureMark, toLines} from './split-lines.ts'

/** Most lines of a signature, and the longest, in UTF-16 units: what has more is a text below a ruler. */
const mostLines = 14
const longestLine = 110

/** How to reach somebody: an address, a number of six digits or more. */
const reachable = /[^\s@<>]+@[^\s@<>]+\.\p{L}|\+?\d(?:[\s()./–-]{0,3}\d){5}/u

/**
 * Gives the lines of signatures their role: those below the line that mail programs set over one (RFC 3676, 4.3), and those in an
 * element that a program calls so. They say who sent the mail and how to be reached: they are `contact`. What only looks so, a text
 * about somebody or a name alone, is left to be judged.
 *
 * @param signed Blocks in such elements.
 */
export function markSignatures(tree: Root, signed: ReadonlySet<Block>): void {
  const blocks = toBlocks(tree)
  const found = new Set<Block>(findBelowMarks(blocks))
  if (signed.size > 0) for (const block of signatureOf(blocks.filter(each => signed.has(each)))) found.add(block)
  if (found.size === 0) return
  replaceBlocks(tree, toContacts, found)
}

function findBelowMarks(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const mark = blocks.findLastIndex(block => signatureMark.test(toText(block).trim()))
  return mark < 0 ? [] : signatureOf(blocks.slice(mark + 1))
}

/** The blocks from the first of `blocks` on that are a signature. */
function signatureOf(blocks: ReadonlyArray<Block>): ReadonlyArray<Block> {
  const own: Block[] = []
  let count = 0
  let isReachable = false
  for (const block of blocks) {
    const lines = linesOf(block)
    count += lines.length
    if (block.type !== 'paragraph' || block.role === 'furniture' || count > mostLines || isProse(lines)) break
    own.push(block)
    isReachable ||= lines.some(line => reachable.test(line))
  }
  return isReachable ? own : []
}

function linesOf(block: Block): string[] {
  return toText(block)
    .split('\n')
    .map(line => line.trim())
    .filter(line => line !== '')
}

/** Whether lines are sentences: too long, ended in a sentence's way, or one goes on in the next. */
function isProse(lines: ReadonlyArray<string>): boolean {
  return lines.some(
    (line, index) =>
      line.length > longestLine ||
      /\p{L}{3}[.!?。！？]["”»]?$/u.test(line) ||
      (index > 0 && /^\p{Ll}+[\s,]/u.test(line) && /\p{Ll}$/u.test(lines[index - 1] ?? ''))
  )
}

/** Each line of a signature is a block, as in a letterhead. */
function toContacts(block: Block, signatures: ReadonlySet<Block>): Block | mdast.Paragraph[] {
  if (block.type !== 'paragraph' || !signatures.has(block)) return block
  const text = toText(block)
  const lines = toLines(text).filter(({start, end}) => text.slice(start, end).trim() !== '')
  if (lines.length <= 1) {
    block.role = 'contact'
    return block
  }
  return slicesOf(block.children, lines).map(children => ({...block, children, role: 'contact'}))
}
