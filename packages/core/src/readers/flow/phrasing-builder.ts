import type * as mdast from 'mdast'
import {text as textNode} from '../../tree/builders.ts'
import {sliceOrigin} from '../../tree/slice-origin.ts'
import type {Origin, Phrasing, Span} from '../../tree/types.ts'
import {append} from '../../util/append.ts'

/** How a run of text is set, as far as the tree can say it. */
export interface Marks {
  readonly strong: boolean
  readonly emphasis: boolean
  readonly deleted: boolean
  /** Address that the run links to; `''` for none. */
  readonly url: string
}

/** Text that is set like the paragraph. */
export const plain: Marks = {strong: false, emphasis: false, deleted: false, url: ''}

interface Piece {
  marks: Marks
  node: Phrasing
}

/** Builds the content of a paragraph from runs of text, as word processors keep it: each with all of its marks. */
export class PhrasingBuilder {
  #pieces: Piece[] = []

  /** Adds text; runs with the same marks are one leaf. */
  text(value: string, origin: Origin, marks: Marks): void {
    if (value === '') return
    const last = this.#pieces.at(-1)
    if (last?.node.type === 'text' && areSame(last.marks, marks) && follows(last.node.origin, origin)) {
      const own = last.node.origin ?? []
      last.node.value += value
      for (const span of origin) addSpan(own, span)
    } else this.#pieces.push({marks, node: textNode(value, origin)})
  }

  /** Adds a line end. */
  break(): void {
    this.add({type: 'break'}, plain)
  }

  /** Adds a node that is no text. */
  add(node: Phrasing, marks: Marks): void {
    this.#pieces.push({marks, node})
  }

  /** Whether there is nothing but white space. */
  get blank(): boolean {
    return this.#pieces.every(({node}) => node.type === 'break' || (node.type === 'text' && node.value.trim() === ''))
  }

  /** The text so far. */
  get value(): string {
    return this.#pieces.map(({node}) => (node.type === 'text' ? node.value : '')).join('')
  }

  /** Takes the beginning off, as far as `pattern` matches the text that comes before all marks. */
  takeStart(pattern: RegExp): {value: string; origin: Origin} | undefined {
    const node = this.#pieces[0]?.node
    const value = node?.type === 'text' ? (pattern.exec(node.value)?.[0] ?? '') : ''
    if (node?.type !== 'text' || value === '') return undefined
    const origin = node.origin ?? []
    node.value = node.value.slice(value.length)
    node.origin = sliceOrigin(origin, value.length, value.length + node.value.length)
    if (node.value === '') this.#pieces.shift()
    return {value, origin: sliceOrigin(origin, 0, value.length)}
  }

  /** Gives what was built, without white space at the edges of lines, and begins anew. */
  take(): Phrasing[] {
    const pieces = this.blank ? [] : this.#pieces
    this.#pieces = []
    const [only] = pieces
    if (pieces.length > 1 || only?.node.type !== 'text' || only.node.value.trim() !== only.node.value) trimLines(pieces)
    return nest(freeSpaces(pieces), 0)
  }
}

function areSame(one: Marks, other: Marks): boolean {
  return (
    one === other ||
    (one.strong === other.strong &&
      one.emphasis === other.emphasis &&
      one.deleted === other.deleted &&
      one.url === other.url)
  )
}

/** Whether `next` may stand in one leaf after `origin`: the spans of a leaf are in the order of the source. */
function follows(origin: Origin | undefined, next: Origin | undefined): boolean {
  const last = origin?.at(-1)
  const first = next?.[0]
  return !last || !first || last.part !== first.part || last.end <= first.start
}

function addSpan(origin: Origin, span: Span): void {
  const last = origin.at(-1)
  const touches = last && last.part === span.part && last.end === span.start
  if (touches && last.length === undefined && span.length === undefined) last.end = span.end
  else origin.push({...span})
}

/** Takes white space off the edges of lines, and line ends off the edges of the paragraph. */
function trimLines(pieces: Piece[]): void {
  while (isBlank(pieces.at(-1))) pieces.pop()
  while (isBlank(pieces[0])) pieces.shift()
  for (const [index, {node}] of pieces.entries()) {
    if (node.type !== 'text' || !node.origin) continue
    const before = pieces[index - 1]
    const after = pieces[index + 1]
    const {value} = node
    const start = !before || before.node.type === 'break' ? value.length - value.trimStart().length : 0
    const end = !after || after.node.type === 'break' ? Math.max(start, value.trimEnd().length) : value.length
    if (start === 0 && end === value.length) continue
    node.value = value.slice(start, end)
    node.origin = sliceOrigin(node.origin, start, end)
  }
}

/** White space at the edge of marked words has only the marks of both sides: a bold space shows nothing. */
function freeSpaces(pieces: Piece[]): Piece[] {
  return pieces.flatMap((piece, index): Piece[] => {
    const {node, marks} = piece
    if (node.type !== 'text' || !node.origin || areSame(marks, plain)) return [piece]
    const {value, origin} = node
    const before = pieces[index - 1]
    const after = pieces[index + 1]
    const start = before && !areSame(before.marks, marks) ? value.length - value.trimStart().length : 0
    const end = after && !areSame(after.marks, marks) ? Math.max(start, value.trimEnd().length) : value.length
    if (start === 0 && end === value.length) return [piece]
    const cut = (from: number, to: number, set: Marks): Piece[] =>
      from < to ? [{marks: set, node: textNode(value.slice(from, to), sliceOrigin(origin, from, to))}] : []
    return [
      ...cut(0, start, common(marks, before?.marks)),
      ...cut(start, end, marks),
      ...cut(end, value.length, common(marks, after?.marks))
    ]
  })
}

function common(one: Marks, other: Marks = one): Marks {
  return {
    strong: one.strong && other.strong,
    emphasis: one.emphasis && other.emphasis,
    deleted: one.deleted && other.deleted,
    url: one.url === other.url ? one.url : ''
  }
}

function isBlank(piece: Piece | undefined): boolean {
  return piece?.node.type === 'break' || (piece?.node.type === 'text' && piece.node.value.trim() === '')
}

/** What each mark is in the tree, from the outermost to the innermost. */
const levels: ReadonlyArray<{
  has(marks: Marks): string | boolean
  make(marks: Marks, children: Phrasing[]): Phrasing
}> = [
  {has: marks => marks.url, make: ({url}, children) => ({type: 'link', url, title: null, children})},
  {has: marks => marks.strong, make: (_, children) => ({type: 'strong', children})},
  {has: marks => marks.emphasis, make: (_, children) => ({type: 'emphasis', children})},
  {has: marks => marks.deleted, make: (_, children) => ({type: 'delete', children})}
]

/** Runs that share a mark go into one node of it. */
function nest(pieces: Piece[], depth: number): Phrasing[] {
  const level = levels[depth]
  if (!level) return pieces.map(({node}) => node).reduce<Phrasing[]>(joinTexts, [])
  const result: Phrasing[] = []
  let at = 0
  while (at < pieces.length) {
    const {marks} = pieces[at] as Piece
    const has = level.has(marks)
    let end = at + 1
    while (end < pieces.length && level.has((pieces[end] as Piece).marks) === has) end++
    const children = nest(pieces.slice(at, end), depth + 1)
    if (has && children.some(child => child.type !== 'break')) result.push(level.make(marks, children))
    else append(result, children)
    at = end
  }
  return result
}

/** White space that was freed is one leaf with what it stands beside. */
function joinTexts(nodes: Phrasing[], node: Phrasing): Phrasing[] {
  const last = nodes.at(-1)
  if (
    node.type === 'text' &&
    last?.type === 'text' &&
    last.origin &&
    node.origin &&
    follows(last.origin, node.origin)
  ) {
    last.value += node.value
    for (const span of node.origin) addSpan(last.origin, span)
  } else nodes.push(node)
  return nodes
}

/** The content of blocks as lines of one: for a cell of a table, which has no blocks. */
export function toPhrasing(flow: ReadonlyArray<mdast.RootContent>): Phrasing[] {
  const result: Phrasing[] = []
  for (const node of flow) {
    const children =
      node.type === 'paragraph' || node.type === 'heading'
        ? node.children
        : 'children' in node
          ? toPhrasing(node.children)
          : []
    if (children.length === 0) continue
    if (result.length > 0) result.push({type: 'break'})
    append(result, children)
  }
  return result
}
