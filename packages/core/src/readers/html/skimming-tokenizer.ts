// oxlint-disable no-underscore-dangle -- parse5 marks so what may be overridden
import {Token, Tokenizer} from 'parse5'

/** What ends a run of text that may have character references, text that has none, a comment, a value. */
const textEnds = toTable('&<\0')
const rawTextEnds = toTable('<\0')
const commentEnds = toTable('-<\0')
const doubleQuotedEnds = toTable('"&\0\r')
const singleQuotedEnds = toTable("'&\0\r")

/** What names have that is not written in another form: no capitals. */
const isNameUnit = toTable('abcdefghijklmnopqrstuvwxyz0123456789-')

const carriageReturn = 0x0d

/**
 * A tokenizer that takes text in runs where parse5 goes from character to character; what it gives has the same names,
 * values and offsets, for a tree that is built by offsets.
 *
 * Not kept is what such a tree has no use for: the characters of texts and comments (all but the first of each run), lines
 * and columns, places of attributes. A run of text holds its white space: parse5 tells them apart where only white space may
 * stand (framesets, groups of columns), which shows nothing.
 */
export class SkimmingTokenizer extends Tokenizer {
  protected override _stateData(code: number): void {
    super._stateData(code)
    if (this.#isBlank()) this.#keepBlanks()
    else if (this.#isText()) this.#dropUntil(textEnds)
  }

  protected override _stateRcdata(code: number): void {
    super._stateRcdata(code)
    if (this.#isText()) this.#dropUntil(textEnds)
  }

  protected override _stateRawtext(code: number): void {
    super._stateRawtext(code)
    if (this.#isText()) this.#dropUntil(rawTextEnds)
  }

  protected override _stateScriptData(code: number): void {
    super._stateScriptData(code)
    if (this.#isText()) this.#dropUntil(rawTextEnds)
  }

  protected override _stateTagName(code: number): void {
    if (isNameUnit[code] === 1) (this.currentToken as Token.TagToken).tagName += this.#takeName()
    else super._stateTagName(code)
  }

  protected override _stateAttributeName(code: number): void {
    if (isNameUnit[code] === 1) this.currentAttr.name += this.#takeName()
    else super._stateAttributeName(code)
  }

  protected override _stateComment(code: number): void {
    super._stateComment(code)
    if (this.#isAtRunEnd()) this.#dropUntil(commentEnds)
  }

  protected override _stateAttributeValueDoubleQuoted(code: number): void {
    super._stateAttributeValueDoubleQuoted(code)
    if (this.#isAtRunEnd()) this.#keepUntil(doubleQuotedEnds)
  }

  protected override _stateAttributeValueSingleQuoted(code: number): void {
    super._stateAttributeValueSingleQuoted(code)
    if (this.#isAtRunEnd()) this.#keepUntil(singleQuotedEnds)
  }

  /** As parse5 has it, but for copies: the source that values are slices of is kept anyway. */
  protected override _flushRun(text: string): void {
    if (this.runEnd === this.runStart && text === '') return
    const run = this.preprocessor.html.slice(this.runStart, this.runEnd) + text
    this.runStart = this.runEnd
    const token = this.currentToken
    if (token?.type === Token.TokenType.COMMENT) token.data += run
    else if (token) this.currentAttr.value += run
    else if (this.currentCharacterToken) this.currentCharacterToken.chars += run
  }

  protected override _createAttr(name: string): void {
    this._flushRun('')
    this.currentAttr = {name, value: ''}
  }

  protected override getCurrentLocation(offset: number): Token.Location {
    const startOffset = this.preprocessor.offset - offset
    return {startLine: 0, startCol: 0, startOffset, endLine: 0, endCol: 0, endOffset: -1}
  }

  /** Whether the character that was just read went into a text, or a value, as it is. */
  #isAtRunEnd(): boolean {
    const {html, pos} = this.preprocessor
    return this.runEnd === pos + 1 && html.charCodeAt(pos) !== carriageReturn
  }

  #isText(): boolean {
    return this.currentCharacterToken?.type === Token.TokenType.CHARACTER && this.#isAtRunEnd()
  }

  #isBlank(): boolean {
    return this.currentCharacterToken?.type === Token.TokenType.WHITESPACE_CHARACTER && this.#isAtRunEnd()
  }

  /** Takes in all before the next of `ends`. */
  #keepUntil(ends: Uint8Array) {
    const {html, pos} = this.preprocessor
    let next = pos + 1
    while (next < html.length && ends[html.charCodeAt(next)] !== 1) next++
    this.preprocessor.pos = next - 1
    this.runEnd = next
  }

  /** Passes over all before the next of `ends`. */
  #dropUntil(ends: Uint8Array) {
    this.#keepUntil(ends)
    this.runStart = this.runEnd
  }

  /** Takes in the units that names are written with as they are. */
  #takeName(): string {
    const {html, pos} = this.preprocessor
    let next = pos + 1
    while (isNameUnit[html.charCodeAt(next)] === 1) next++
    this.preprocessor.pos = next - 1
    return html.slice(pos, next)
  }

  /** Takes in white space, up to a carriage return, which is read as another character. */
  #keepBlanks() {
    const {html, pos} = this.preprocessor
    let next = pos + 1
    while (isBlank(html.charCodeAt(next))) next++
    this.preprocessor.pos = next - 1
    this.runEnd = next
  }
}

/** By code unit: 1 for each of `characters`. */
function toTable(characters: string): Uint8Array {
  const table = new Uint8Array(0x80)
  for (const character of characters) table[character.charCodeAt(0)] = 1
  return table
}

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0c
}
