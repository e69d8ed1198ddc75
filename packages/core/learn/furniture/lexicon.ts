/** Words by number: the same word has the same number. */
export class Lexicon {
  readonly #numbers = new Map<string, number>()
  readonly #words: string[] = []

  numberOf(word: string): number {
    const known = this.#numbers.get(word)
    if (known !== undefined) return known
    this.#numbers.set(word, this.#words.length)
    return this.#words.push(word) - 1
  }

  wordOf(number: number): string {
    return this.#words[number] ?? ''
  }
}
