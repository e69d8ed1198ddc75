import {html as names, type Token} from 'parse5'

/**
 * Where a token stands, with all of these a class, for an engine keeps literals that are made by the thousand long after they are of use.
 * Lines and columns are not kept.
 */
export class Place implements Token.Location {
  startOffset: number
  endOffset = -1

  constructor(startOffset: number) {
    this.startOffset = startOffset
  }

  get startLine(): number {
    return 0
  }

  get startCol(): number {
    return 0
  }

  get endLine(): number {
    return 0
  }

  set endLine(_: number) {}

  get endCol(): number {
    return 0
  }

  set endCol(_: number) {}
}

/** The attributes of each tag that has none: never added to. */
const none: Token.Attribute[] = []

/** A tag. */
export class Tag implements Token.TagToken {
  type: Token.TokenType.END_TAG | Token.TokenType.START_TAG
  tagName = ''
  tagID = names.TAG_ID.UNKNOWN
  selfClosing = false
  ackSelfClosing = false
  attrs = none
  location: Token.Location

  constructor(type: Token.TokenType.END_TAG | Token.TokenType.START_TAG, location: Token.Location) {
    this.type = type
    this.location = location
  }

  /** Makes it the next tag, of which nothing is known. */
  clear(): void {
    this.tagName = ''
    this.selfClosing = false
    this.ackSelfClosing = false
    this.attrs = none
  }
}

/** A run of text. */
export class Characters implements Token.CharacterToken {
  type: Token.CharacterToken['type']
  chars = ''
  location: Token.Location | null

  constructor(type: Token.CharacterToken['type'], location: Token.Location | null) {
    this.type = type
    this.location = location
  }
}

/** An attribute. */
export class Attribute implements Token.Attribute {
  name: string
  value = ''

  constructor(name: string) {
    this.name = name
  }
}
