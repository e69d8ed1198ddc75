import type {Line, Word} from '../page-content.ts'

/** Fewest words of one letter each, and share of a line's words of one character, that show that its letters are spaced. */
const fewest = {letters: 4, share: 0.75}

/** Longest of the others: letters that stand nearer, as L and T do. */
const longest = 3

/** A gap between two words of spaced letters: in usual gaps of its line, and by how many sizes it is wider. */
const wordGap = {usual: 1.6, more: 0.12}

/** Gap between spaced letters, in sizes; between letters of other words there is none. */
const least = 0.08

/** Joins the letters of words that are set with wide gaps between them, as in headings: the gaps between the words are wider still. */
export function joinSpaced(line: Line): Line {
  const {words, style} = line
  // Nearly all lines end here.
  if (words.length < fewest.letters || words.filter(isShort).length < words.length * fewest.share) return line
  const letters = words.filter(({text}) => /^\p{L}\p{M}*$/u.test(text)).length
  const single = words.filter(({text}) => /^.\p{M}*$/u.test(text)).length
  if (letters < fewest.letters || single < words.length * fewest.share || style.rotation !== 0) return line
  if (words.some(({text}) => text.length > longest) || isAlphabet(words)) return line
  const gaps = words.slice(1).map((word, index) => gapOf(words[index] as Word, word))
  const usual = gaps.toSorted((a, b) => a - b)[gaps.length >> 1] ?? 0
  if (usual < style.size * least) return line
  const widest = Math.max(usual * wordGap.usual, usual + style.size * wordGap.more)
  return {
    ...line,
    words: words.map((word, index) => (index > 0 && (gaps[index - 1] ?? 0) < widest ? {...word, glued: true} : word))
  }
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
