/** What may stand before the root element: the declaration and other instructions, comments, a document type. */
const prolog =
  /^\uFEFF?\s*(?:<\?[^]*?\?>\s*|<!--[^]*?-->\s*|<!DOCTYPE(?:[^[>"']|"[^"]*"|'[^']*'|\[(?:[^\]"']|"[^"]*"|'[^']*')*\])*>\s*)*/i

/** A start tag: its prefix, its local name, its attributes. */
const startTag = /^<(?:([^\s<>/:]+):)?([^\s<>/:]+)([^<>]*)/

/** The root element of an XML document. */
export interface XmlRoot {
  local: string
  /** Its namespace; `''` for none. */
  uri: string
}

/** The root element that the head of a text shows, to tell formats by; `undefined` where it begins with none. */
export function rootOf(text: string): XmlRoot | undefined {
  const [, prefix, local, attributes = ''] = startTag.exec(text.slice(prolog.exec(text)?.[0].length ?? 0)) ?? []
  if (local === undefined) return
  const name = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`
  for (const [, key, double, single] of attributes.matchAll(/([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    if (key === name) return {local, uri: double ?? single ?? ''}
  }
  return {local, uri: ''}
}
