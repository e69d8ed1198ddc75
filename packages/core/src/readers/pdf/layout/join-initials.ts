import type {Line, Word} from '../page-content.ts'
import {toLine} from './to-lines.ts'

/** Size of an initial, in sizes of the text beside it. */
const larger = 1.8

/** Distance of the text beside an initial, in sizes of that text. */
const furthest = 1.2

/** Points by which the lines beside an initial may begin further left or right. */
const aligned = 2

/** How high above its baseline an initial reaches, in its own size. */
const height = 0.9

/** How far below its baseline lines may still stand beside its box, in their own size. */
const below = 1.4

/** Letters of an initial, with an opening quotation mark. */
const initial = /^[\p{Pi}"']?\p{L}{1,2}$/u

/**
 * Puts initials that reach over some lines before the first of them, and lets the lines beside them begin where they begin: the word goes
 * on behind the initial, and the paragraph around it.
 */
export function joinInitials(lines: ReadonlyArray<Line>): Line[] {
  const parted = lines.flatMap(partInitial)
  const initials = parted.filter(isInitial)
  if (initials.length === 0) return [...lines]
  const changed = new Map<Line, Line | undefined>()
  for (const line of initials) {
    const beside = besideOf(line, parted)
    const [first] = beside
    if (!first || beside.length < 2) continue
    changed.set(line, undefined)
    changed.set(first, {...first, x0: line.x0, words: [...line.words, ...glued(line, first, parted)]})
    for (const each of beside.slice(1)) changed.set(each, {...each, x0: line.x0})
  }
  // Where none is one, lines stay as they were.
  if (changed.size === 0) return [...lines]
  return parted.flatMap(line => (changed.has(line) ? (changed.get(line) ?? []) : line))
}

/** An initial and the rest of its line, where it was taken for a word of that. */
function partInitial(line: Line): Line[] {
  const [first, ...rest] = line.words
  const isOne = first !== undefined && rest.length > 0 && initial.test(first.text)
  if (!isOne || first.style.size < line.style.size * larger) return [line]
  return [toLine([first]), toLine(rest)]
}

function isInitial({words, style}: Line): boolean {
  return words.length === 1 && style.rotation === 0 && initial.test(words[0]?.text ?? '')
}

/** The lines beside an initial, from its top on. */
function besideOf(line: Line, lines: ReadonlyArray<Line>): Line[] {
  const near = lines.filter(other => {
    const {size, rotation} = other.style
    const distance = other.x0 - line.x1
    const isBehind = rotation === 0 && distance > -size * 0.3 && distance < size * furthest
    return isBehind && line.style.size >= size * larger && isLevel(line, other)
  })
  const first = near.toSorted((a, b) => a.baseline - b.baseline)[0]
  return near.filter(other => Math.abs(other.x0 - (first?.x0 ?? 0)) <= aligned)
}

/** Whether a line stands beside an initial, or below it in the room that its box takes. */
function isLevel({baseline, style, y1}: Line, other: Line): boolean {
  return (
    other.baseline > baseline - style.size * height &&
    other.baseline < Math.max(y1, baseline + other.style.size * below)
  )
}

/** The words behind an initial: the first goes on with it, unless the page has it as a word elsewhere, and not with the initial. */
function glued(line: Line, {words}: Line, lines: ReadonlyArray<Line>): Word[] {
  const [first, ...rest] = words
  if (!first) return []
  const said = (line.words[0]?.text ?? '').replace(/^[^\p{L}]/u, '')
  const known = new Set(lines.flatMap(each => each.words.filter(word => word !== first).map(word => bare(word.text))))
  const isWord = said.length === 1 && known.has(bare(first.text)) && !known.has(bare(said + first.text))
  return [{...first, glued: !isWord}, ...rest]
}

function bare(text: string): string {
  return text.replaceAll(/[^\p{L}\p{M}]/gu, '').toLowerCase()
}
