import type {RootContent} from 'mdast'
import type {Role} from '../../tree/roles.ts'
import {heading, paragraph, text as textNode} from '../../tree/builders.ts'
import {type AddCharacters, plainCharacters, toLineText} from './line-text.ts'
import {type TelegraphLine, toGroups, toTelegraphLines} from './lines.ts'
import type {Stretch} from './messages.ts'
import {isRow} from './is-row.ts'
import {textRole} from './line-role.ts'
import {toTable} from './to-table.ts'

/** How a format sets the copy between its envelopes. */
export interface CopyOptions {
  /** Codes that open and close a line. */
  readonly codes: {readonly open?: RegExp; readonly close?: RegExp}
  /** The code that closes a headline. */
  readonly headlineClose: string
  /** Whether the first line only gives the story a name, for desks and not for readers. */
  isSlug(line: string): boolean
  /** The role that the format gives a line before the text, by its words and the code that closes it, if it gives one. */
  roleOf?(line: string, close: string): Role | undefined
  /** Whether all of it is a table. */
  readonly isTable?: boolean
  readonly add?: AddCharacters
}

/** What stands between the envelopes is the document, whatever it looks like. */
const landmark = 'main'

/** A line that heads what follows: notes for desks, whom to ask. */
const section = /^#{1,6} \S/

/** The lines of an envelope, which are of the transmission and not of the document. */
export function toEnvelope(source: string, stretch: Stretch): RootContent[] {
  return toTelegraphLines(source, stretch)
    .filter(isFilled)
    .map(line => paragraph([leafOf(source, [line], plainCharacters)], {role: 'furniture'}))
}

/** The blocks of the copy: lines that are closed each for itself, the first one that is closed as one as the headline. */
export function toCopy(source: string, stretch: Stretch, options: CopyOptions): RootContent[] {
  const add = options.add ?? plainCharacters
  const lines = toTelegraphLines(source, stretch, options.codes)
  const first = lines.findIndex(isFilled)
  const slug = lines[first]
  const hasSlug = slug !== undefined && options.isSlug(source.slice(slug.start, slug.end))
  const blocks: RootContent[] = hasSlug ? [paragraph([leafOf(source, [slug], add)], {role: 'furniture'})] : []
  let isHeaded = false
  let isBegun = false
  for (const group of toGroups(source, lines.slice(hasSlug ? first + 1 : 0)).flatMap(each => apart(source, each))) {
    const leaf = leafOf(source, group, add)
    const close = group.at(-1)?.close ?? ''
    isBegun ||= close === ''
    const role = isBegun ? textRole(leaf.value) : options.roleOf?.(leaf.value, close)
    // A word alone says how urgent it is: `URGENT`.
    const opensHead: boolean = !isHeaded && !role && close === options.headlineClose && /\s/.test(leaf.value)
    isHeaded ||= opensHead
    if (opensHead) blocks.push(heading(1, [leaf], {landmark}))
    else if (section.test(leaf.value) && group.length === 1) blocks.push(heading(2, [leaf], {landmark}))
    else if (isTabular(source, group, options)) blocks.push({...toTable(source, group, add), landmark})
    else blocks.push(paragraph([leaf], role ? {role} : {landmark}))
  }
  return blocks
}

/** A group, and the line at its end that says that there is more, if it is there. */
function apart(source: string, group: TelegraphLine[]): TelegraphLine[][] {
  const last = group.at(-1)
  const isApart = last && group.length > 1 && textRole(source.slice(last.start, last.end)) !== undefined
  return isApart ? [group.slice(0, -1), [last]] : [group]
}

function isFilled(line: TelegraphLine): boolean {
  return line.end > line.start
}

function isTabular(source: string, group: ReadonlyArray<TelegraphLine>, {isTable = false}: CopyOptions): boolean {
  return group.length > 1 && group.every(line => isRow(source.slice(line.start, line.end), isTable))
}

function leafOf(source: string, lines: ReadonlyArray<Stretch>, add: AddCharacters) {
  const text = toLineText(source, lines, add)
  return textNode(text.value, text.origin)
}
