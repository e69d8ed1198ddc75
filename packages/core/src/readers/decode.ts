/** A decoded text. */
export interface Decoded {
  text: string
  /** WHATWG name of the encoding, in lower case. */
  charset: string
}

/**
 * Decodes the bytes of a text.
 *
 * With the charset of a `SourcePart` it gives exactly the text that origins count in: without a byte order mark, and
 * with U+FFFD for bytes that stand for no character.
 *
 * @throws {RangeError} If `charset` is no encoding that the web platform knows.
 */
export function decode(bytes: Uint8Array, charset: string): Decoded {
  const name = toCharset(charset)
  if (name === undefined) throw new RangeError(`Expected the name of an encoding as \`charset\`, not \`${charset}\``)
  return {text: new TextDecoder(name).decode(bytes), charset: name}
}

/** The WHATWG name that `label` stands for; `undefined` if it stands for none. */
export function toCharset(label: string): string | undefined {
  try {
    return new TextDecoder(label.trim()).encoding
  } catch {
    return undefined
  }
}

/** Whether all of `bytes` stand for characters in the encoding `charset`, which must be known. */
export function isDecodable(bytes: Uint8Array, charset: string): boolean {
  try {
    new TextDecoder(charset, {fatal: true}).decode(bytes)
    return true
  } catch {
    return false
  }
}
