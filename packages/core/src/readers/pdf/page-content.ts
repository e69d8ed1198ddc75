import type {Box} from './box.ts'
import type {Chars} from './chars.ts'
import type {Drawings} from './drawings.ts'

/** What the characters of one text object look like. One object for one look: looks can be compared with `===`. */
export interface Style {
  /** PostScript name of the font without the prefix of a subset; `''` where it has none. */
  readonly font: string
  /** Size in points as it is shown: the font's size times the text's matrix. */
  readonly size: number
  readonly bold: boolean
  readonly italic: boolean
  readonly monospaced: boolean
  /** `0xRRGGBB`. */
  readonly color: number
  /** Direction of the text on the shown page, in degrees clockwise from left to right; 0 for usual text. */
  readonly rotation: number
  /** Painted with neither fill nor stroke, such as the text behind a scan. */
  readonly invisible: boolean
}

/** An image, or a drawing that the file calls a figure. */
export interface Image extends Box {
  /** Number of the marked content that it is in; -1 for none. */
  readonly mark: number
}

/** A link: where it can be clicked, and where it leads to. */
export interface Link extends Box {
  /** Address; `undefined` for a place in the same file. */
  readonly url?: string
  /** Page from 1, and how far down on it. */
  readonly target?: {readonly page: number; readonly y?: number}
}

/** An element of the structure tree of a tagged file, as far as it is on one page. */
export interface Tag {
  /** Standard structure type: `P`, `H1`, `LI`, `TD`. */
  readonly type: string
  /** What a figure shows, in words. */
  readonly alt?: string
  readonly columns?: number
  readonly rows?: number
  /** Elements, and numbers of marked content (`Word.mark`). */
  readonly children: ReadonlyArray<Tag | number>
}

/** What is on one page, before anything is made of it. */
export interface PageContent extends Readonly<Drawings> {
  /** From 1. */
  readonly number: number
  /** Name of the part of the source that its text is. */
  readonly part: string
  readonly width: number
  readonly height: number
  /** Whether it says that it is larger than any paper, and was cut to a smaller one. */
  readonly oversized: boolean
  /** The text of all `chars`, which origins count in. */
  readonly text: string
  /** Its characters, until the next page is read: they are read into the same lists. */
  readonly chars: Chars
  readonly images: ReadonlyArray<Image>
  readonly links: ReadonlyArray<Link>
  /** Structure of a tagged file; empty for others. */
  readonly tags: ReadonlyArray<Tag>
}

/** What is known of a page once its characters are words: there are so many that none of them is kept. */
export type Page = Omit<PageContent, 'chars'>

/** Characters without white space between them. */
export interface Word extends Box {
  readonly text: string
  /** UTF-16 units of the page's text before it, and up to its end. */
  readonly start: number
  readonly end: number
  readonly baseline: number
  /** Whether its first character is a figure that the font itself raises. */
  readonly raised: boolean
  /** Number of the marked content that its first character is in; -1 for none. */
  readonly mark: number
  /** How sure it is, from 0 to 1, where it was read off a picture. */
  readonly confidence: number | undefined
  /** Whether it goes on the word before it or stands behind a space, where that was found out: behind an initial, in spaced letters. */
  readonly glued: boolean | undefined
  /** The look of most of its characters. */
  readonly style: Style
}

/** Words on one baseline that follow each other in the page's order, in reading order. */
export interface Line extends Box {
  readonly words: ReadonlyArray<Word>
  readonly baseline: number
  /** The look of most of its characters. */
  readonly style: Style
}
