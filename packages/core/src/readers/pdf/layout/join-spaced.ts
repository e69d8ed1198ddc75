import {maxOf} from '../../../util/max-of.ts'
import {minOf} from '../../../util/min-of.ts'
import type {Line, Word} from '../page-content.ts'

/** Fewest words of one letter each, and share of a line's words of one character, that show that its letters are spaced. */
const fewest = {letters: 4, share: 0.75}

/** Longest of the others: letters that stand nearer, as L and T do. */
const longest = 3

/** A gap between two words of spaced letters: in usual gaps of its line, and by how many sizes it is wider. */
const wordGap = {usual: 1.6, more: 0.12}

/** Gap between spaced letters, in sizes; between letters of other words there is none. */
const least = 0.08

/**
 * Capitals that are spaced a little, which are taken for words here and there: gaps in sizes, how alike they are, and how much wider a
 * space is.
 */
const little = {gap: 0.22, alike: 1.7, space: 2, fewest: 2}

/** Joins the letters of words that are set with wide gaps between them, as in headings: the gaps between the words are wider still. */
export function joinSpaced(line: Line): Line {
  const {words} = line
  // Nearly all lines end here.
  if (words.length <= little.fewest) return line
  const isWide = words.length >= fewest.letters && words.filter(isShort).length >= words.length * fewest.share
  return (isWide ? joinWide(line) : undefined) ?? joinLittle(line)
}

/** Joins the parts of capitals between which there is less than a space, where spaces are clearly wider, or there is none. */
function joinLittle(line: Line): Line {
  const {words, style} = line
  if (!isCapital(line) || style.rotation !== 0 || isAlphabet(words)) return line
  const gaps = words.slice(1).map((word, index) => gapOf(words[index] as Word, word))
  const narrow = gaps.filter(gap => gap <= style.size * little.gap)
  const [least, most] = [minOf(narrow), maxOf(narrow)]
  const isSpaced = narrow.length >= little.fewest && least > 0 && most <= least * little.alike
  if (!isSpaced || gaps.some(gap => gap > most && gap < most * little.space)) return line
  return glue(line, gap => gap <= most)
}

function isCapital({words}: Line): boolean {
  return words.every(({text}) => !/\p{Ll}/u.test(text)) && words.some(({text}) => /\p{Lu}/u.test(text))
}

function joinWide(line: Line): Line | undefined {
  const {words, style} = line
  const letters = words.filter(({text}) => /^\p{L}\p{M}*$/u.test(text)).length
  const single = words.filter(({text}) => /^.\p{M}*$/u.test(text)).length
  if (letters < fewest.letters || single < words.length * fewest.share || style.rotation !== 0) return undefined
  if (words.some(({text}) => text.length > longest) || isAlphabet(words)) return undefined
  const gaps = words.slice(1).map((word, index) => gapOf(words[index] as Word, word))
  const usual = gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 0
  if (usual < style.size * least) return undefined
  const widest = Math.max(usual * wordGap.usual, usual + style.size * wordGap.more)
  return glue(line, gap => gap < widest)
}

/** The line with the words glued to those before that a gap of no space is between. */
function glue(line: Line, isWithin: (gap: number) => boolean): Line {
  const words = line.words.map((word, index) => {
    const before = line.words[index - 1]
    return before && isWithin(gapOf(before, word)) ? {...word, glued: true} : word
  })
  return {...line, words}
}

/** As long as one character with its marks at most. */
function isShort({text}: Word): boolean {
  return text.length <= longest
}

/** Letters that count: those of a plan's rows, or of an index. */
function isAlphabet(words: ReadonlyArray<Word>): boolean {
  const codes = words.map(({text}) => text.codePointAt(0) ?? 0)
  return codes.every((code, index) => index === 0 || code === (codes[index - 1] ?? 0) + 1)
}

function gapOf(a: Word, b: Word): number {
  return Math.max(a.x0, b.x0) - Math.min(a.x1, b.x1)
}
