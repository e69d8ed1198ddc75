import surnames from './surnames.json' with {type: 'json'}

const names: ReadonlySet<string> = new Set([...surnames.ja, ...surnames.zh, ...surnames.ko])

/** Whether `word` is a family name in Chinese, Japanese or Korean, and nothing more. */
export function isFamilyName(word: string): boolean {
  return names.has(word)
}
