// oxlint-disable no-underscore-dangle -- parse5 marks so what may be overridden
import {Token, Tokenizer, type TokenHandler, TokenizerMode, type TokenizerOptions} from 'parse5'
import {listOf} from '../../util/list-of.ts'
import {toUnitTable} from '../../util/to-unit-table.ts'
import {toName} from './to-name.ts'
import {Attribute, Characters, Place, Tag} from './tokens.ts'

/** What ends a run of text that may have character references, text that has none, a comment, a value. */
const textEnds = toUnitTable('&<\0')
const commentEnds = toUnitTable('-<\0')
const doubleQuotedEnds = toUnitTable('"&\0\r')
const singleQuotedEnds = toUnitTable("'&\0\r")

/** What names have that is not written in another form: no capitals. */
const isNameUnit = toUnitTable('abcdefghijklmnopqrstuvwxyz0123456789-')

const carriageReturn = 0x0d
const space = 0x20
const exclamationMark = 0x21
const quote = 0x22
const slash = 0x2f
const lessThan = 0x3c
const equals = 0x3d
const greaterThan = 0x3e

/**
 * A tokenizer that takes text in runs where parse5 goes from character to character; what it gives has the same names,
 * values and offsets, for a tree that is built by offsets.
 *
 * Not kept is what such a tree has no use for: the characters of texts and comments (all but the first of each run), lines
 * and columns, places of attributes. A run of text holds its white space: parse5 tells them apart where only white space may
 * stand (framesets, groups of columns), which shows nothing.
 */
export class SkimmingTokenizer extends Tokenizer {
  /** Where the last tag stands: nobody asks for that later. */
  readonly #tagPlace = new Place(-1)
  /** All end tags, one after the other: none is kept. */
  readonly #endTag = new Tag(Token.TokenType.END_TAG, this.#tagPlace)
  /** Whether a text was found where texts are looked for from: the place is its own then. */
  #isTaken = true

  constructor(options: TokenizerOptions, handler: TokenHandler) {
    super(options, handler)
    // The source is there as a whole: what was read need not be dropped, which would take a slice of a slice each time.
    this.preprocessor.bufferWaterline = Number.POSITIVE_INFINITY
  }

  /** Takes a text and the tag behind it at once: between two states, it takes longer to find the next one than to be in it. */
  protected override _stateData(code: number): void {
    if (code === lessThan && this.#openTag()) return
    super._stateData(code)
    if (this.#isBlank()) this.#keepBlanks()
    else if (this.#isText()) this.#dropUntil(textEnds)
    else return
    if (this.#unitAhead(1) !== lessThan) return
    this.preprocessor.pos++
    if (!this.#openTag()) super._stateData(lessThan)
  }

  protected override _stateRcdata(code: number): void {
    super._stateRcdata(code)
    if (this.#isText()) this.#dropUntil(textEnds)
  }

  protected override _stateRawtext(code: number): void {
    super._stateRawtext(code)
    if (this.#isText()) this.#dropUntilMarkup(false)
  }

  protected override _stateScriptData(code: number): void {
    super._stateScriptData(code)
    if (this.#isText()) this.#dropUntilMarkup(true)
  }

  protected override _stateBeforeAttributeName(code: number): void {
    if (isNameUnit[code] === 1 && this.#takeAttribute()) this.#closeTag()
    else super._stateBeforeAttributeName(code)
  }

  protected override _stateTagName(code: number): void {
    if (isNameUnit[code] !== 1) return super._stateTagName(code)
    const tag = this.currentToken as Token.TagToken
    tag.tagName = this.#takeName(tag.tagName)
    this.#closeTag()
  }

  protected override _stateAttributeName(code: number): void {
    const attribute = this.currentAttr
    if (isNameUnit[code] === 1) attribute.name = this.#takeName(attribute.name)
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

  protected override _createStartTagToken(): void {
    this._flushRun('')
    this.#tagPlace.startOffset = this.preprocessor.offset - 1
    this.currentToken = new Tag(Token.TokenType.START_TAG, this.#tagPlace)
  }

  protected override _createEndTagToken(): void {
    this._flushRun('')
    this.#tagPlace.startOffset = this.preprocessor.offset - 2
    this.#endTag.clear()
    this.currentToken = this.#endTag
  }

  protected override _createCharacterToken(type: Token.CharacterToken['type']): void {
    this.currentCharacterToken = new Characters(type, this.currentLocation)
    this.#isTaken = true
  }

  protected override _createAttr(name: string): void {
    this._flushRun('')
    this.currentAttr = new Attribute(name)
  }

  /** Most tags have one attribute or none. */
  protected override _leaveAttrName(): void {
    const tag = this.currentToken as Token.TagToken
    if (tag.attrs.length === 0) tag.attrs = listOf(this.currentAttr)
    else super._leaveAttrName()
  }

  /** A list that grew has room for many more: one as long as it is takes its place in the tree. */
  protected override emitCurrentTagToken(): void {
    const tag = this.currentToken as Token.TagToken
    if (tag.attrs.length > 1) tag.attrs = tag.attrs.slice()
    super.emitCurrentTagToken()
  }

  /** As parse5 has it, but for a new place for each text that does not come. */
  protected override prepareToken(token: Token.Token): void {
    this._emitCurrentCharacterToken(token.location)
    this.currentToken = null
    const end = this.preprocessor.offset + 1
    if (token.location) token.location.endOffset = end
    const next = this.currentLocation
    if (this.#isTaken || !next || next === token.location) this.currentLocation = new Place(end)
    else next.startOffset = end
    this.#isTaken = false
  }

  protected override getCurrentLocation(offset: number): Token.Location {
    return new Place(this.preprocessor.offset - offset)
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

  /** Passes over all before the next `<` that may be markup in raw text. */
  #dropUntilMarkup(inScript: boolean) {
    const {html, pos} = this.preprocessor
    let next = html.indexOf('<', pos + 1)
    while (next >= 0 && !isMarkup(html.charCodeAt(next + 1), inScript)) next = html.indexOf('<', next + 1)
    if (next < 0) next = html.length
    this.preprocessor.pos = next - 1
    this.runEnd = next
    this.runStart = next
  }

  /** A unit so many after the one that was read last. */
  #unitAhead(count: number): number {
    const {html, pos} = this.preprocessor
    return html.charCodeAt(pos + count)
  }

  /** Begins the tag whose `<` was read; `false` where a comment or the like begins, or what is no markup. */
  #openTag(): boolean {
    const isEnd = this.#unitAhead(1) === slash
    const first = this.#unitAhead(isEnd ? 2 : 1)
    if (!isSmallLetter(first)) return false
    this.preprocessor.pos += isEnd ? 2 : 1
    if (isEnd) super._stateEndTagOpen(first)
    else super._stateTagOpen(first)
    return true
  }

  /** Takes the attributes that come, as far as they are written as most are, and the end of the tag if it comes then. */
  #closeTag() {
    while (this.#unitAhead(1) === space && isNameUnit[this.#unitAhead(2)] === 1 && this.#takeAttribute(2)) continue
    if (this.#unitAhead(1) !== greaterThan) return
    this.preprocessor.pos++
    this.state = TokenizerMode.DATA
    this.emitCurrentTagToken()
  }

  /**
   * Takes an attribute at once where it is written as most are: `name="value"`, without capitals and references.
   *
   * @param ahead Units from the last that was read to the first of the name.
   * @returns `false` where it is not, and nothing was taken.
   */
  #takeAttribute(ahead = 0): boolean {
    const {html} = this.preprocessor
    const pos = this.preprocessor.pos + ahead
    let nameEnd = pos + 1
    while (isNameUnit[html.charCodeAt(nameEnd)] === 1) nameEnd++
    if (html.charCodeAt(nameEnd) !== equals || html.charCodeAt(nameEnd + 1) !== quote) return false
    let end = nameEnd + 2
    while (end < html.length && doubleQuotedEnds[html.charCodeAt(end)] !== 1) end++
    if (html.charCodeAt(end) !== quote) return false
    this._createAttr(toName(html, pos, nameEnd))
    this._leaveAttrName()
    this.currentAttr.value = html.slice(nameEnd + 2, end)
    this.runStart = end
    this.runEnd = end
    this.preprocessor.pos = end
    super._stateAttributeValueDoubleQuoted(quote)
    return true
  }

  /** Takes in the units that names are written with as they are; most names are taken in one piece, with nothing of them before. */
  #takeName(before: string): string {
    const {html, pos} = this.preprocessor
    let next = pos + 1
    while (isNameUnit[html.charCodeAt(next)] === 1) next++
    this.preprocessor.pos = next - 1
    return before === '' ? toName(html, pos, next) : before + html.slice(pos, next)
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

function isBlank(code: number): boolean {
  return code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0c
}

function isSmallLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a
}

/** Whether `unit` after a `<` may make it an end tag, or in a script the beginning of a comment. */
function isMarkup(unit: number, inScript: boolean): boolean {
  return unit === slash || (inScript && unit === exclamationMark)
}
