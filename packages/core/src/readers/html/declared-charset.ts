import type {Head} from '../reader.ts'

/** The declarations of an encoding that a page may have, the one that counts first. */
const declarations: ReadonlyArray<RegExp> = [
  /^\s*<\?xml[^>]*\sencoding\s*=\s*["']\s*([^"'\s]+)/i,
  /<meta\s[^>]*?charset\s*=\s*["']?\s*([^\s"'/>;]+)/i
]

/** The encoding that a page declares in its head. */
export function declaredCharset(head: Head): string | undefined {
  const text = head.text.replaceAll(/<!--[\s\S]*?-->/g, '')
  for (const declaration of declarations) {
    const label = declaration.exec(text)?.[1]
    if (label) return label
  }
  return undefined
}
