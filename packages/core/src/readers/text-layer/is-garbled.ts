/** A letter of a script that parts its words by spaces; others set their signs between letters as well. */
const letter = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\p{Script=Hebrew}]`

/** Signs between letters that words and formulas of running text do not have there. */
const signInside = new RegExp(String.raw`${letter}\p{M}*[^\p{L}\p{M}\p{N}\s'’‐‑./·:&@+\u00AD-]+${letter}`, 'u')

/** A capital after a small letter, twice: `McDonald` and `iPhone` have one. */
const capitalsInside = /\p{Ll}\p{Lu}.*\p{Ll}\p{Lu}|\p{Ll}\p{Lu}+\p{Ll}+\p{Lu}/u

/** Letters of Latin-1 beyond ASCII in a row: what Cyrillic and Greek bytes look like there; no language has so many. */
const foreignRun = /[\u00A1-\u00FF]{4,}/u

/** Scripts that no word mixes. */
const scripts: ReadonlyArray<RegExp> = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u
]

/** Whether a word is written as no language writes one. */
export function isGarbled(word: string): boolean {
  if (signInside.test(word) || capitalsInside.test(word) || foreignRun.test(word)) return true
  return scripts.filter(script => script.test(word)).length > 1
}
