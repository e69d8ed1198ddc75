import {encodingOfCharset, encodingOfCodePage} from './code-pages.ts'

/** Character set of fonts of signs. */
const signs = 2

export interface Font {
  name: string
  charset: number | undefined
  codePage: number | undefined
}

/** The fonts of a document, which say in which encoding their bytes are. */
export class Fonts {
  readonly #fonts = new Map<number, Font>()
  /** The font that is being told. */
  #current: Font = {name: '', charset: undefined, codePage: undefined}
  /** Encoding of bytes in fonts that name none. */
  usual = 'windows-1252'

  /** Begins to tell a font. */
  begin(id: number): void {
    this.#current = {name: '', charset: undefined, codePage: undefined}
    this.#fonts.set(id, this.#current)
  }

  /** Tells something of the font. */
  tell(facts: Partial<Font>): void {
    Object.assign(this.#current, facts)
  }

  /** Adds to the font's name, which ends with a semicolon. */
  addName(text: string): void {
    if (!this.#current.name.endsWith(';')) this.#current.name += text
  }

  nameOf(id: number | undefined): string {
    return (this.#fonts.get(id ?? -1)?.name ?? '').replace(/;.*$/, '')
  }

  /** Encoding of the bytes in a font; `undefined` for a font of signs. */
  encodingOf(id: number | undefined): string | undefined {
    const font = this.#fonts.get(id ?? -1)
    if (font?.charset === signs) return
    const known = font?.codePage === undefined ? undefined : encodingOfCodePage(font.codePage)
    return known ?? encodingOfCharset(font?.charset ?? 0) ?? this.usual
  }
}
