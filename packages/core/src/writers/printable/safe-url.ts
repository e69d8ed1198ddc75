/** What a link may start; anything else (`javascript:`, `data:`, `file:` ...) is no place to go to. */
const protocols: ReadonlySet<string> = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * The absolute URL that `url` stands for, if it is safe to follow.
 *
 * @param base URL of the document, for relative ones; without it they lead nowhere.
 */
export function toSafeUrl(url: string, base?: string): string | undefined {
  const parsed = URL.canParse(url, base) ? new URL(url, base) : undefined
  if (!parsed || !protocols.has(parsed.protocol)) return
  // As written where it can be, since `href` adds a slash here and an escape there; what may be markup to somebody is escaped.
  return /^[a-z]+:[!#-;=?-~]+$/.test(url) ? url : parsed.href
}
