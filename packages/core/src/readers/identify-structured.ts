/** The name of the first element of a document that says that it is XML. */
const xmlRoot = /^\s*<\?xml[^>]*>(?:\s|<!--[^]*?-->|<[!?][^>]*>)*<([\w:.-]+)/

/**
 * What a text shows itself to be that no reader reads, with its article (`a JSON document`); `undefined` for prose. Read as plain
 * text, its markup would come out as the document's words.
 */
export function identifyStructured(text: string): string | undefined {
  const root = xmlRoot.exec(text)?.[1]
  if (root && !/^(?:\w+:)?html$/i.test(root)) return `an XML document (\`${root}\`)`
  return /^\s*(?:\{\s*"|\[\s*[{[])/.test(text) ? 'a JSON document' : undefined
}
