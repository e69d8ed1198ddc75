/** What a document may link to from this page. */
const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/** `url` if it is absolute and of a harmless scheme; a relative one would lead to a page of ours. */
export function toSafeUrl(url: string): string | undefined {
  const parsed = URL.parse(url)
  return parsed && schemes.has(parsed.protocol) ? parsed.href : undefined
}
