/** Header fields of a mail that nothing else begins with. */
const mailHeader = /^(?:MIME-Version|Message-ID|Received|Return-Path):/im

/** Three or more header fields, folded lines and all. */
const headerBlock = /^(?:[A-Za-z][\w-]*:[^\n]*\n(?:[ \t][^\n]*\n)*){3,}/

/** The name of the first element of a document that says that it is XML. */
const xmlRoot = /^\s*<\?xml[^>]*>(?:\s|<!--[^]*?-->|<[!?][^>]*>)*<([\w:.-]+)/

/**
 * What a text shows itself to be that no reader reads, with its article (`an e-mail`); `undefined` for prose. Read as plain
 * text, its markup would come out as the document's words.
 */
export function identifyStructured(text: string): string | undefined {
  const root = xmlRoot.exec(text)?.[1]
  if (root && !/^(?:\w+:)?html$/i.test(root)) return `an XML document (\`${root}\`)`
  if (/^\s*(?:\{\s*"|\[\s*[{[])/.test(text)) return 'a JSON document'
  const headers = headerBlock.exec(text.replaceAll('\r\n', '\n'))?.[0]
  return headers && mailHeader.test(headers) ? 'an e-mail' : undefined
}
