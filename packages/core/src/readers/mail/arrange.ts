import type {State} from '../../state.ts'
import {mapChildren} from '../../tree/map-children.ts'
import {toText} from '../../tree/to-text.ts'
import type {Block, Root} from '../../tree/types.ts'
import {originOf, toBlocks} from '../../tree/walk.ts'
import {
  type HeaderLine,
  isAttribution,
  isForwardMark,
  isHeader,
  isMark,
  isRuler,
  subjectKind,
  toHeaderLine
} from './pseudo-headers.ts'
import {findDigest} from './find-digest.ts'
import {markSignatures} from './mark-signatures.ts'
import {signatureMark, splitLines} from './split-lines.ts'

/** The body of a mail as its reader found it. */
export interface Body {
  readonly tree: Root
  /** Blocks that the mail quotes from others. */
  readonly cited: Set<Block>
  /** Blocks that a mail program says are its sender's signature. */
  readonly signed: Set<Block>
}

/** What the header of the mail says that matters here. */
export interface Circumstances {
  readonly subject: string
  /** Whether it answers another mail. */
  readonly isReply: boolean
}

/** A mail in the text of another: where its header begins and ends, among the blocks, and what it says. */
interface Quoted {
  readonly from: number
  readonly to: number
  readonly lines: ReadonlyArray<HeaderLine>
  readonly isForwarded: boolean
}

/** Most words that somebody writes over a mail that is sent on without being called so. */
const mostNote = 60

/** Share of the quoted mail's length that a note over it has at most. */
const noteShare = 0.25

/**
 * Tells the document in a mail from what mail programs put around it: notes over a mail that is sent on, headers in its text,
 * mails that an answer quotes. They stay where they are, as furniture. Signatures get their role.
 *
 * @returns What the header says of the mail that was sent on, if the document is one.
 */
export function arrange(
  {tree, cited, signed}: Body,
  circumstances: Circumstances,
  state: State
): ReadonlyArray<HeaderLine> {
  splitLines(tree, (from, to) => {
    if (cited.has(from)) cited.add(to)
    if (signed.has(from)) signed.add(to)
  })
  const blocks = toBlocks(tree).filter(block => block.role !== 'furniture')
  const texts = blocks.map(block => toText(block).trim())
  const quoted = findQuoted(texts)
  const digest = findDigest(quoted, texts)
  const forwarded = digest ? undefined : chooseForwarded(quoted, texts, circumstances)
  const away = digest
    ? blocks.filter((_, index) => digest.has(index))
    : forwarded
      ? aroundForwarded(forwarded, quoted, blocks)
      : [...aroundOwn(quoted, blocks), ...citedIn(blocks, texts, cited, quoted, circumstances)]
  const aside = new Set([...away, ...blocks.filter((_, index) => signatureMark.test(texts[index] ?? ''))])
  if (away.length > 0) unwrap(tree, cited)
  for (const block of aside) block.role = 'furniture'
  markSignatures(tree, signed)
  const reason = digest ? reasons.digest : forwarded ? reasons.forwarded : reasons.quoted
  report(away, reason, state)
  return forwarded?.lines ?? []
}

/** The headers of mails in the text. */
function findQuoted(texts: ReadonlyArray<string>): Quoted[] {
  const found: Quoted[] = []
  for (let index = 0; index < texts.length; index++) {
    const lines = headerAt(texts, index)
    const [first] = lines
    if (!first || lines.length < 2) continue
    const above = [texts[index - 1] ?? '', texts[index - 2] ?? '']
    const marks = isMark(above[0] ?? '') ? (isRuler(above[0] ?? '') && isMark(above[1] ?? '') ? 2 : 1) : 0
    if (!isHeader(lines, marks > 0)) continue
    const isForwarded = above.slice(0, marks).some(isForwardMark)
    found.push({from: index - marks, to: index + lines.length, lines, isForwarded})
    index += lines.length - 1
  }
  return found
}

/** Most lines of one header: mail programs write seven or so. */
const mostLines = 12

function headerAt(texts: ReadonlyArray<string>, start: number): HeaderLine[] {
  const lines: HeaderLine[] = []
  for (let index = start; index < texts.length && lines.length < mostLines; index++) {
    const line = toHeaderLine(texts[index] ?? '')
    if (!line || (line.label !== 'to' && lines.some(({label}) => label === line.label))) break
    lines.push(line)
  }
  return lines
}

/** The mail in the text that is the document, if the mail sends one on; of several, the longest. */
function chooseForwarded(
  quoted: ReadonlyArray<Quoted>,
  texts: ReadonlyArray<string>,
  {subject, isReply}: Circumstances
): Quoted | undefined {
  const [first] = quoted
  if (!first) return undefined
  const lengthOf = (each: Quoted) => wordsIn(texts.slice(each.to, quoted[quoted.indexOf(each) + 1]?.from))
  const note = wordsIn(texts.slice(0, first.from))
  const kind = subjectKind(subject)
  const isSent =
    kind === 'forward' ||
    quoted.some(each => each.isForwarded) ||
    note === 0 ||
    (kind === 'plain' && !isReply && note <= mostNote && note <= lengthOf(first) * noteShare)
  if (!isSent) return undefined
  return quoted.toSorted((a, b) => lengthOf(b) - lengthOf(a)).find(each => lengthOf(each) > 0)
}

function wordsIn(texts: ReadonlyArray<string>): number {
  return texts.reduce((sum, text) => sum + (text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0), 0)
}

/** All but the mail that is sent on. */
function aroundForwarded(forwarded: Quoted, quoted: ReadonlyArray<Quoted>, blocks: ReadonlyArray<Block>): Block[] {
  const end = quoted[quoted.indexOf(forwarded) + 1]?.from ?? blocks.length
  return blocks.filter((_, index) => index < forwarded.to || index >= end)
}

/** All from the first header on. */
function aroundOwn([first]: ReadonlyArray<Quoted>, blocks: ReadonlyArray<Block>): Block[] {
  return first ? blocks.slice(first.from) : []
}

/** What an answer quotes, with the line that says whose words they are. */
function citedIn(
  blocks: ReadonlyArray<Block>,
  texts: ReadonlyArray<string>,
  cited: ReadonlySet<Block>,
  [first]: ReadonlyArray<Quoted>,
  {subject, isReply}: Circumstances
): Block[] {
  const before = blocks.slice(0, first?.from)
  const own = before.filter((block, index) => !cited.has(block) && (texts[index] ?? '') !== '')
  const away: Block[] = []
  const isAnswer = isReply || subjectKind(subject) === 'reply'
  let isQuoting = isAnswer
  before.forEach((block, index) => {
    if (!cited.has(block)) {
      const next = before[index + 1]
      const isAbove = next !== undefined && cited.has(next) && isAttribution(texts[index] ?? '')
      if (isAbove) away.push(block)
      isQuoting = isAbove || isAnswer
    } else if (isAttribution(texts[index] ?? '') || isQuoting) {
      away.push(block)
      isQuoting = true
    }
  })
  // Where nobody adds a word, the quoted text is the document.
  return away.length > 0 && own.some(block => !away.includes(block)) ? away : []
}

/** Quotation of another mail is no quotation of the document. */
function unwrap(tree: Root, cited: ReadonlySet<Block>) {
  mapChildren(tree, node => {
    const isCited = node.type === 'blockquote' && toBlocks(node).every(block => cited.has(block))
    return isCited ? node.children : node
  })
}

/** What is said of what is set aside. */
const reasons = {
  digest: 'Took the mails of a digest for the document, and set aside what stands around them',
  forwarded: 'Took the mail that is sent on for the document, and set aside what stands around it',
  quoted: 'Set aside the mails that this one quotes'
} as const

function report(away: ReadonlyArray<Block>, reason: string, state: State) {
  const origin = away.flatMap(originOf)
  if (origin.length > 0) state.message('quoted-mail', reason, origin)
}
