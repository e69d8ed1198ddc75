import {html as names, type Token} from 'parse5'
import {emptyList} from '../../util/empty-list.ts'

/** Where a token stands, with all of these a class, for an engine keeps literals that are made by the thousand long after they are of use. */
export class Place implements Token.Location {
  startLine = 0
  startCol = 0
  startOffset: number
  endLine = 0
  endCol = 0
  endOffset = -1

  constructor(startOffset: number) {
    this.startOffset = startOffset
  }
}

/** A tag. */
export class Tag implements Token.TagToken {
  type: Token.TokenType.END_TAG | Token.TokenType.START_TAG
  tagName = ''
  tagID = names.TAG_ID.UNKNOWN
  selfClosing = false
  ackSelfClosing = false
  attrs: Token.Attribute[] = emptyList()
  location: Token.Location

  constructor(type: Token.TokenType.END_TAG | Token.TokenType.START_TAG, location: Token.Location) {
    this.type = type
    this.location = location
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
