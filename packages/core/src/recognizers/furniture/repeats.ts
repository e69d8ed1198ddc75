import type {Page} from './page.ts'

/** Fewest words of a text that is hardly said twice by chance, or on purpose as a refrain is. */
const fewestWords = 15

/**
 * How much likelier the later of two must be to be kept: where both are as likely, more or less, one paragraph of a copy may be a little
 * likelier than that of the other, and the next one less so, and the text must not be put together of both.
 */
const clearly = 0.2

/**
 * The blocks whose text, word for word, stands on the page in another block that is clearly likelier of the document, or before:
 * pages set a text once for each width of screen, forums each time that it is quoted.
 *
 * @param chances By block, how likely it is of the document.
 */
export function repeatsOf({pieces, squashed}: Page, chances: ArrayLike<number>): Set<number> {
  const repeats = new Set<number>()
  const firsts = new Map<string, number>()
  for (const [index, {words}] of pieces.entries()) {
    if (words < fewestWords) continue
    const text = squashed[index] ?? ''
    const other = firsts.get(text)
    const isLikelier = other === undefined || (chances[index] ?? 0) > (chances[other] ?? 0) + clearly
    if (isLikelier) firsts.set(text, index)
    const repeat = isLikelier ? other : index
    if (repeat !== undefined) repeats.add(repeat)
  }
  return repeats
}
