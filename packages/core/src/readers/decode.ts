/** What `decode` found. */
export interface Decoded {
  text: string
  /** WHATWG name of the encoding. */
  charset: string
  /** Whether the encoding was neither declared nor proven by the bytes. */
  guessed: boolean
}

/** Decodes the bytes of a text; `charset` is tried first. */
export function decode(bytes: Uint8Array, charset?: string): Decoded {
  try {
    return {
      text: new TextDecoder(charset ?? 'utf-8', {fatal: true}).decode(bytes),
      charset: charset ?? 'utf-8',
      guessed: false
    }
  } catch {
    return {text: new TextDecoder('windows-1252').decode(bytes), charset: 'windows-1252', guessed: true}
  }
}
