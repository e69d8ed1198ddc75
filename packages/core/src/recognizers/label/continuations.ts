import {
  canContinue,
  differInWeight,
  hadRoom,
  isIndented,
  lineEndSigns,
  openingSigns,
  shortestHalf,
  wholeBlock
} from './boundaries.ts'
import type {Context} from './context.ts'
import type {Line} from './lines.ts'
import type {Model} from './model.ts'
import {isParted} from './stated.ts'

/**
 * Signs for continuing that are as good as certain: such a line begins no block, and what it looks like tells nothing of its
 * block's role.
 */
export const certain = 4.5

/**
 * How much speaks for each line continuing the block of the line before it, rather than beginning one of its own; `-Infinity` where it
 * can not.
 */
export function toContinuations(context: Context, model: Model): Float64Array {
  const {lines} = context
  const continuations = new Float64Array(lines.length)
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1]
    continuations[index] = isParted(before, line)
      ? Number.NEGATIVE_INFINITY
      : continuation(before, line, context, model)
  }
  return continuations
}

/**
 * For each line, the place of the one that its block is read from: its own among those that may begin a block, or that of the last of
 * them, for one that can do nothing but continue. Whatever that is, such a line is too, so that it has no readings of its own. In texts
 * that were broken at a width most lines are such.
 */
export function toPlaces(continuations: Float64Array): Int32Array {
  const places = new Int32Array(continuations.length)
  let last = -1
  for (const [line, continues] of continuations.entries())
    places[line] = line === 0 || continues < certain ? ++last : last
  return places
}

/** Above 0 for continuing, below 0 against, `-Infinity` where it can not. Roles do not count here; the decoder brings them in. */
function continuation(before: Line | undefined, line: Line, context: Context, model: Model): number {
  const seen = byLayout(before, line)
  if (seen !== undefined) return seen
  if (plainlyGoesOn(before, line, context)) return certain
  if (!canContinue(before, line, context)) return Number.NEGATIVE_INFINITY
  const score = scoreOf(lineEndSigns(before, line, context), model)
  // What begins like a part of its own is worth a look only where the rest is for continuing.
  return score > 0 ? score + scoreOf(openingSigns(before, line, context), model) : score
}

/** A word without capitals at the beginning, which is no mark of an item and no address. */
const lowerWord = /^\p{Ll}{2,}[\s,]/u

/**
 * A full line that ends within a sentence, which goes on in lower case on the next one: what most lines of a text are that was
 * broken at a width, so that no more signs are looked for.
 */
function plainlyGoesOn(before: Line | undefined, line: Line, context: Context): boolean {
  if (!context.wrapped || before?.block !== line.block || line.afterBreak || before.text.length < shortestHalf)
    return false
  return (
    lowerWord.test(line.text) &&
    /[\p{L},]$/u.test(before.text) &&
    !isIndented(before, line) &&
    !differInWeight(before, line) &&
    !hadRoom(before, line, context)
  )
}

/** How much it speaks for or against a block going on that the reader saw so: as much as anything can. */
const asSeen = 20

/** What the reader saw by the layout of the page, if it saw anything. */
function byLayout(before: Line | undefined, line: Line): number | undefined {
  if (!before || wholeBlock(before) || wholeBlock(line)) return undefined
  if (before.block === line.block) return line.block.wraps ? asSeen : undefined
  if (line.block.continues === undefined) return undefined
  // What goes on below the paragraph of an item is no part of it, unless a page or a column parted it.
  if (before.container !== line.container && line.container !== 'flow') return Number.NEGATIVE_INFINITY
  return line.block.continues ? asSeen : Number.NEGATIVE_INFINITY
}

function scoreOf(signs: ReadonlyArray<string | false>, {boundaries}: Model): number {
  let score = 0
  for (const sign of signs) if (sign) score += boundaries[sign] ?? 0
  return score
}
