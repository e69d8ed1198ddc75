import type {Page} from './page.ts'

/** Fewest words of a text that is hardly said twice by chance, or on purpose as a refrain is. */
const fewestWords = 15

/**
 * The blocks whose text, word for word, stands on the page in another block that is likelier of the document, or as likely and before:
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
    const isLikelier = other === undefined || (chances[index] ?? 0) > (chances[other] ?? 0)
    if (isLikelier) firsts.set(text, index)
    const repeat = isLikelier ? other : index
    if (repeat !== undefined) repeats.add(repeat)
  }
  return repeats
}
