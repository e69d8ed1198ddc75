import surnames from './surnames.json' with {type: 'json'}

const names: ReadonlySet<string> = new Set(surnames.ja)

/** Whether `word` is a family name in Japanese. */
export function isFamilyName(word: string): boolean {
  return names.has(word)
}
