import type {Head} from '../reader.ts'

/** The encoding that the declaration of an XML document names. */
const xmlDeclaration = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']\s*([^"'\s]+)/i

/** Bytes in which a declaration is looked for: styles and scripts may stand before it, and be long. */
const searched = 262_144

/** What is passed over on the way to a declaration, one that may be it, and what ends the head. */
const token = /<!--|<(script|style|noscript|title)\b|<meta\s[^>]{0,2000}>|<body[\s>]/gi

const charset = /charset\s*=\s*["']?\s*([^\s"'/>;]+)/i

/** The encoding that a page declares in its head. */
export function declaredCharset({text, whole}: Head): string | undefined {
  const label = xmlDeclaration.exec(text)?.[1]
  if (label !== undefined) return label
  // Names of encodings, and the markup around them, are the same in all encodings that have them.
  return inMeta(text) ?? inMeta(new TextDecoder('windows-1252').decode(whole.subarray(0, searched)))
}

function inMeta(text: string): string | undefined {
  token.lastIndex = 0
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [markup, name] = found
    if (/^<body/i.test(markup)) return undefined
    const label = markup.startsWith('<!--') || name !== undefined ? undefined : charset.exec(markup)?.[1]
    if (label !== undefined) return label
    const end = markup === '<!--' ? text.indexOf('-->', token.lastIndex) : toEndTag(text, name, token.lastIndex)
    if (end < 0) return undefined
    token.lastIndex = end
  }
  return undefined
}

/** Where the element `name` ends, whose text is no markup; `from`, where there is no such element. */
function toEndTag(text: string, name: string | undefined, from: number): number {
  if (name === undefined) return from
  const end = new RegExp(`</${name}`, 'gi')
  end.lastIndex = from
  return end.exec(text)?.index ?? -1
}
