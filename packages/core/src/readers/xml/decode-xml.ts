import {decode, type Decoded, toCharset} from '../decode.ts'
import {byteOrderMark, unmarkedUtf16} from '../detect-charset.ts'
import type {Head} from '../reader.ts'

/** The declaration at the beginning of a document. */
const declaration = /^\uFEFF?\s*<\?xml\b[^>]*?\sencoding\s*=\s*["']\s*([^"'\s]+)/i

/** Bytes that an XML declaration is looked for in. */
const declarationLength = 256

/** The encoding that the declaration of an XML document names: the `declaredCharset` of a reader of XML. */
export function xmlCharset({text}: Pick<Head, 'text'>): string | undefined {
  return declaration.exec(text)?.[1]
}

/** Decodes an XML document that is a part of another one: by its byte order mark, its declaration, or as UTF-8, the default. */
export function decodeXml(bytes: Uint8Array): Decoded {
  const marked = byteOrderMark(bytes) ?? unmarkedUtf16(bytes)
  if (marked) return decode(bytes, marked)
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, declarationLength))
  return decode(bytes, toCharset(xmlCharset({text: head}) ?? '') ?? 'utf-8')
}
