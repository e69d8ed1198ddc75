import {decodeHeader} from './decode-header.ts'
import {toFields, valueOf} from './header.ts'

/** Bytes of a mail's header that its subject is looked for in. */
const headerSample = 20_000

/** Longest file name, in UTF-16 units. */
const longestName = 200

/** A file name for a mail that has none: its subject. */
export function messageName(bytes: Uint8Array): string {
  const subject = valueOf(toFields(decodeHeader(bytes.subarray(0, headerSample))), 'subject')
  return `${toFileName(subject.replaceAll(/[/\\]/g, '-')) ?? 'message'}.eml`
}

/** A name without folders and control characters; nothing where nothing is left. */
export function toFileName(name: string): string | undefined {
  const last = name.split(/[/\\]/).at(-1) ?? ''
  return (
    last
      .replaceAll(/\p{Cc}/gu, ' ')
      .trim()
      .slice(-longestName) || undefined
  )
}
