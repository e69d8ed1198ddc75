import {spanLength} from '../../../tree/slice-origin.ts'
import type {Span} from '../../../tree/types.ts'
import type {Box} from '../box.ts'
import type {Link, Style} from '../page-content.ts'
import type {Places} from './places.ts'
import type {TagBlock} from './tag-blocks.ts'

/** What a stretch of a line looks like, and where it leads to. */
export interface Look {
  readonly style: Style
  /** Set higher and smaller than its line: the mark of a note, an ordinal, an exponent. */
  readonly raised: boolean
  readonly link: Link | undefined
  /** Marked content that it is in; -1 for none. */
  readonly mark: number
  /** How many spans it has. */
  readonly spanCount: number
}

/** A stretch of a line with one look and one link. */
export interface Run extends Look {
  /** Its text; a space at its end parts it from the next run. */
  readonly text: string
  /** Where that comes from, box and all; in the order of the page's text. */
  readonly spans: Span[]
}

/** What is known of a line beside where it is. */
export interface LineFacts {
  /** Page, from 1. */
  readonly page: number
  /** Part of the source that its text is in. */
  readonly part: string
  readonly text: string
  /** The looks of its runs, in their order. */
  readonly looks: ReadonlyArray<Look>
  /** The look of most of it. */
  readonly style: Style
  /** Whether all of it is bold. */
  readonly bold: boolean
  /** Whether a bullet is drawn before it. */
  readonly bulleted: boolean
  /** Whether all of it is underlined, and nothing of it is a link. */
  readonly underlined: boolean
  /** The block of the structure tree that it is in, if it is in one. */
  readonly block: TagBlock | undefined
}

/** Numbers of a line before those of its spans: four of its box, its baseline, and two of its words. */
const ownNumbers = 7

/**
 * A line of text without its characters: what is kept of a page once it is closed. Where it is stands in a list of its page's, and its
 * runs are made when they are asked for.
 */
export class TextLine implements Box, LineFacts {
  readonly page: number
  readonly part: string
  readonly text: string
  readonly looks: ReadonlyArray<Look>
  readonly style: Style
  readonly bold: boolean
  readonly bulleted: boolean
  readonly underlined: boolean
  readonly block: TagBlock | undefined
  readonly #places: Places
  readonly #at: number

  /**
   * @param places Where its numbers are, and behind them its spans.
   * @param at The place of the first of them.
   */
  constructor(facts: LineFacts, places: Places, at: number) {
    this.page = facts.page
    this.part = facts.part
    this.text = facts.text
    this.looks = facts.looks
    this.style = facts.style
    this.bold = facts.bold
    this.bulleted = facts.bulleted
    this.underlined = facts.underlined
    this.block = facts.block
    this.#places = places
    this.#at = at
  }

  get x0(): number {
    return this.#places.at(this.#at)
  }

  get y0(): number {
    return this.#places.at(this.#at + 1)
  }

  get x1(): number {
    return this.#places.at(this.#at + 2)
  }

  get y1(): number {
    return this.#places.at(this.#at + 3)
  }

  get baseline(): number {
    return this.#places.at(this.#at + 4)
  }

  /** Width of its first word. */
  get firstWord(): number {
    return this.#places.at(this.#at + 5)
  }

  /** Where its second word begins; its end, if it has one word. */
  get secondWord(): number {
    return this.#places.at(this.#at + 6)
  }

  /** Its stretches of one look; made anew at each call. */
  get runs(): Run[] {
    let at = this.#at + ownNumbers
    let start = 0
    return this.looks.map(look => {
      const spans = this.#places.spans(at, look.spanCount, this.part)
      at += this.#places.sizeOf(look.spanCount)
      const end = spans.reduce((sum, span) => sum + spanLength(span), start)
      const text = this.text.slice(start, end)
      start = end
      return {...look, text, spans}
    })
  }
}
