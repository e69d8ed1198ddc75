import type {Cues} from '../../../cues/cues.ts'
import {phraseAtEnd} from '../../../cues/phrase.ts'

/** What is compared of a name: its letters and digits, without an article before it and a legal form after it. */
export function nameKey(name: string, cues: Cues): string {
  const bare = withoutForm(name.trim(), cues)
  const first = /^(\p{L}+['’]?)\s?/u.exec(bare)
  const article = first?.[1]?.toLowerCase() ?? ''
  const rest =
    cues.openWords.includes(article) || /^(?:the|[ld]['’])$/u.test(article) ? bare.slice(article.length) : bare
  return rest
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}

function withoutForm(name: string, cues: Cues): string {
  const form = phraseAtEnd(cues.legalForms, name)
  return form.length < name.length ? name.slice(0, name.length - form.length).replace(/[\s,]+$/u, '') : name
}

/** Whether `short` is made of the first letters of the words of `long`: "ZAMG", "DRK". */
export function isAcronym(short: string, long: string): boolean {
  const letters = short.replace(/[^\p{L}]/gu, '')
  if (letters.length < 2 || letters.length > 8 || letters !== letters.toUpperCase()) return false
  const words = long.split(/[\s-]+/u).filter(word => /^\p{Lu}/u.test(word))
  if (words.length < 2 || words.length > letters.length) return false
  let at = 0
  for (const word of words) {
    if (letters[at]?.toLowerCase() !== word[0]?.toLowerCase()) return false
    at++
    // Parts of a compound give letters too: "Zentralanstalt".
    for (const letter of word.slice(1).toLowerCase()) {
      if (at < letters.length - (words.length - words.indexOf(word) - 1) && letters[at]?.toLowerCase() === letter) at++
    }
  }
  return at === letters.length
}
