/** Words of a line that is a sentence, at least. */
const fewestWords = 4

/** Letters of a word that is written with a capital where it is a name. */
const longWord = 4

/** Whether most words of a line begin with a small letter: names do not. */
export function isSentence(text: string): boolean {
  const words = text.split(/\s+/)
  const long = words.filter(word => (word.match(/\p{L}/gu)?.length ?? 0) >= longWord)
  const small = long.filter(word => /^\P{L}*\p{Ll}/u.test(word))
  return words.length >= fewestWords && small.length * 2 > long.length
}
