import {decode} from '../decode.ts'
import {encodingOfCodePage} from '../rtf/code-pages.ts'
import {Fonts} from '../rtf/fonts.ts'
import {type Token, tokenize} from '../rtf/tokenize.ts'
import {characters, ignored} from '../rtf/words.ts'

/** Characters at the beginning of a file that say where its text comes from. */
const headLength = 1_000

/** Groups without text that the reader of RTF looks into. */
const textless: ReadonlySet<string> = new Set(['info', 'pict', 'stylesheet'])

/** What holds until the end of a group. */
interface Group {
  /** What its text is. */
  content: 'fonts' | 'html' | 'none'
  /** Whether what stands in it is there for programs that show RTF alone (`\htmlrtf`). */
  isOfRtf: boolean
  /** Whether nothing stood in it yet: its first word says what it is. */
  isFresh: boolean
  font: number | undefined
  /** Characters that stand in for one of Unicode, after it. */
  fallback: number
}

/**
 * The HTML that Outlook keeps inside of rich text ([MS-OXRTFEX] 2.1): its tags stand in groups of their own, and what shows the same in
 * RTF is marked, to be left out.
 *
 * @returns `undefined` where the rich text was not made of HTML.
 */
export function htmlOfRtf(bytes: Uint8Array): string | undefined {
  const {text: source} = decode(bytes, 'windows-1252')
  if (!/\\fromhtml1\b/.test(source.slice(0, headLength))) return undefined
  const writer = new HtmlWriter(source, bytes)
  for (const token of tokenize(source)) writer.read(token)
  return writer.end()
}

class HtmlWriter {
  readonly #source: string
  readonly #file: Uint8Array
  readonly #fonts = new Fonts()
  readonly #groups: Group[] = []
  readonly #pieces: string[] = []
  #group: Group = {content: 'html', isOfRtf: false, isFresh: false, font: undefined, fallback: 1}
  /** Bytes that wait for those that belong to them. */
  #bytes: number[] = []
  /** Characters that are still to be left out. */
  #skip = 0

  constructor(source: string, file: Uint8Array) {
    this.#source = source
    this.#file = file
  }

  end(): string {
    this.#settle()
    return this.#pieces.join('')
  }

  read(token: Token): void {
    if (token.type === 'open') this.#open()
    else if (token.type === 'close') this.#close()
    else {
      const {isFresh} = this.#group
      this.#group.isFresh = false
      if (token.type === 'text') this.#text(token.start, token.end)
      else if (token.type === 'sign') this.#sign(token.name, token.value)
      else if (!(isFresh || token.starred) || !this.#begin(token.name, token.starred))
        this.#word(token.name, token.value)
    }
  }

  #open() {
    this.#settle()
    this.#groups.push(this.#group)
    this.#group = {...this.#group, isFresh: true}
  }

  #close() {
    this.#settle()
    this.#group = this.#groups.pop() ?? this.#group
  }

  /** Makes the open group what its first word says; `false` where that is a word like others. */
  #begin(name: string, isStarred: boolean): boolean {
    const {content} = this.#group
    if (content === 'none' || name === 'htmltag') return true
    if (name === 'fonttbl') this.#group.content = 'fonts'
    else if (isStarred || ignored.has(name) || textless.has(name)) this.#group.content = 'none'
    else return false
    return true
  }

  #word(name: string, value: number | undefined) {
    const group = this.#group
    if (name === 'u') this.#unicode(value ?? 0)
    else if (name === 'htmlrtf') {
      this.#settle()
      group.isOfRtf = value !== 0
    } else if (name === 'par' || name === 'line') this.#character('\r\n')
    else if (Object.hasOwn(characters, name)) this.#character(characters[name] ?? '')
    else if (name === 'uc') group.fallback = Math.max(0, value ?? 1)
    else if (name === 'ansicpg') this.#fonts.usual = encodingOfCodePage(value ?? 0) ?? this.#fonts.usual
    else if (name === 'fcharset') this.#fonts.tell({charset: value})
    else if (name === 'cpg') this.#fonts.tell({codePage: value})
    else if (name === 'f') {
      this.#settle()
      if (group.content === 'fonts') this.#fonts.begin(value ?? 0)
      else group.font = value
    }
  }

  #sign(name: string, value: number | undefined) {
    if (name === "'") {
      if (value !== undefined && !this.#skipped()) this.#bytes.push(value)
    } else if (name === '\\' || name === '{' || name === '}') this.#character(name)
    else if (Object.hasOwn(characters, name)) this.#character(characters[name] ?? '')
  }

  #text(start: number, end: number) {
    for (let at = start; at < end; at++) {
      if (this.#skipped()) continue
      if (this.#source.charCodeAt(at) > 0x7f) {
        this.#bytes.push(this.#file[at] ?? 0)
        continue
      }
      let next = at
      while (next < end && this.#source.charCodeAt(next) <= 0x7f) next++
      this.#settle()
      this.#write(this.#source.slice(at, next))
      at = next - 1
    }
  }

  #unicode(value: number) {
    this.#settle()
    this.#write(String.fromCharCode(value & 0xffff))
    this.#skip = this.#group.fallback
  }

  #character(value: string) {
    if (this.#skipped()) return
    this.#settle()
    this.#write(value)
  }

  #skipped(): boolean {
    if (this.#skip === 0) return false
    this.#skip--
    return true
  }

  /** Gives the bytes that wait. */
  #settle() {
    this.#skip = 0
    if (this.#bytes.length === 0) return
    const encoding = this.#fonts.encodingOf(this.#group.font) ?? this.#fonts.usual
    const value = new TextDecoder(encoding).decode(Uint8Array.from(this.#bytes))
    this.#bytes = []
    this.#write(value)
  }

  #write(value: string) {
    const {content, isOfRtf} = this.#group
    if (content === 'html' && !isOfRtf) this.#pieces.push(value)
  }
}
