import type * as mdast from 'mdast'
import {paragraph} from '../../tree/builders.ts'
import type {Block, Landmark, Origin, Phrasing} from '../../tree/types.ts'
import {emptyList} from '../../util/empty-list.ts'
import {commonRegion} from './common-region.ts'
import type {Element} from './dom.ts'
import {type LeafType, type MakeInline, OpenPhrasing} from './open-phrasing.ts'
import {scanText, type TextSink} from './scan-text.ts'
import {isSeam, isVerbatim} from './seam.ts'
import {WaitingSpace} from './waiting-space.ts'

/** Makes the block of a run of text. */
export type MakeBlock = (children: Phrasing[]) => mdast.Heading | mdast.Paragraph

/** Notes a repair; gives whether it is to be made. */
export type Mend = (rule: 'glued-words' | 'hidden-text', origin: Origin, before: string, after: string) => boolean

/**
 * Builds flow nodes from text, inline elements and boundaries as they come in the order of a page, the way a browser
 * lays them out: text between two boundaries is a block, white space collapses, an empty line parts paragraphs.
 */
export class Builder implements TextSink {
  readonly #source: string
  readonly #part: string
  /** The flow that is being built. */
  flow: mdast.RootContent[] = []
  landmark: Landmark | undefined
  /** Where the text that comes stands. */
  region: Element | null = null
  /** The innermost region around all of a block. */
  readonly regions = new Map<Block, Element>()
  /** The innermost region around what is in the open block so far. */
  #around: Element | null = null
  /** The region that was taken into that last. */
  #taken: Element | null = null
  #make: MakeBlock = children => paragraph(children)
  /** Whether blocks cannot stand here: a boundary is then a line end. */
  #phrasingOnly = false
  #preformatted = false
  readonly #open: OpenPhrasing
  #hasText = false
  readonly #spaces = new WaitingSpace()
  #breaks = 0
  /** How deep in the open inline elements the white space and the breaks that wait belong. */
  #waitingDepth = 0
  /** What the leaves of the text that comes are, and those of the white space that waits. */
  #leafType: LeafType = 'text'
  #waitingType: LeafType = 'text'
  /** Whether the code that is open has text: white space before it is none of it. */
  #codeHasText = false
  /** What was added last, and where in the source it ends. */
  #last = ''
  #end = 0
  readonly #mend: Mend | undefined

  /** @param mend What is asked before words that were glued together are parted; they stay together where nothing is given. */
  constructor(source: string, part: string, mend?: Mend) {
    this.#source = source
    this.#part = part
    this.#open = new OpenPhrasing(source, part)
    this.#mend = mend
  }

  /** Adds the text between two offsets of the source; `raw`, if it has no character references. */
  text(start: number, end: number, raw = false): void {
    scanText(this.#source, [start, end], this, {raw})
  }

  /** Adds characters that stand at `start` to `end` in another form. */
  coded(value: string, start: number, end: number): void {
    if (/\S/.test(value)) this.onText(value, start, end)
    else this.onBlank(value.replaceAll(/[\t\n\f\r]/g, ' '), start, end)
  }

  /** Adds characters, after what was waiting for them. */
  onText(value: string, start: number, end: number): void {
    if (!this.#settle()) this.#partFrom(value, start)
    this.#last = value
    this.#end = end
    this.#open.addText(this.#leafType, this.#open.depth, value, start, end)
    this.#codeHasText = true
    this.#take()
  }

  /** Keeps ASCII white space waiting: as one space, or as the source has it. */
  onSpace(start: number, end: number): void {
    if (!this.#preformatted) return this.onBlank(' ', start, end)
    const value = this.#source.slice(start, end)
    const lines = value.match(/\r\n?|\n|\f/g)?.length ?? 0
    if (lines === 0) return this.onBlank(value, start, end)
    // One line end is kept, an empty line parts paragraphs.
    if (lines > 1 || this.#spaces.hasLineEnd) return this.boundary()
    this.#spaces.drop()
    this.onBlank('\n', start, end)
  }

  /** Keeps white space waiting. */
  onBlank(value: string, start: number, end: number): void {
    const {last} = this.#spaces
    if (last === undefined && this.#breaks === 0) {
      this.#waitingDepth = this.#open.depth
      this.#waitingType = this.#codeHasText ? this.#leafType : 'text'
    }
    if (value !== ' ' || (last !== ' ' && last !== '\n')) this.#spaces.add(value, start, end)
  }

  /** Adds a line end; two of them end the paragraph. */
  break(): void {
    this.#spaces.drop()
    if (this.#breaks === 0) this.#waitingDepth = this.#open.depth
    this.#breaks++
  }

  /** Ends the open block: what comes next is another one, or stands on another line where blocks cannot stand. */
  boundary(): void {
    this.#spaces.drop()
    if (this.#phrasingOnly) {
      if (this.#breaks === 0) this.break()
    } else this.#close()
  }

  /** Runs `inside` with an inline element open. */
  inline(make: MakeInline, inside: () => void): void {
    this.#open.inline(make, inside)
    this.#waitingDepth = Math.min(this.#waitingDepth, this.#open.depth)
  }

  /** Runs `inside`, whose text is code in a line; preformatted text has its lines. */
  code(inside: () => void): void {
    const outer = this.#leafType
    if (!this.#preformatted) this.#leafType = 'inlineCode'
    if (outer === 'text') this.#codeHasText = false
    inside()
    this.#leafType = outer
    if (outer === 'text') this.#waitingType = outer
  }

  /** Adds a node that is no text, such as an image. */
  add(node: Phrasing): void {
    this.#settle()
    this.#open.add(node, this.#open.depth)
    this.#take()
  }

  /** Adds a node to the flow; a block, with the region that it is. */
  push(node: mdast.RootContent, region?: Element): void {
    this.boundary()
    this.flow.push(node)
    if (region) this.regions.set(node as Block, region)
  }

  /** Runs `inside`, whose text gives blocks made by `make`; one block, where `whole`, with the others as its lines. */
  block(make: MakeBlock, inside: () => void, whole = false): void {
    this.boundary()
    const outer = this.#make
    const outerOnly = this.#phrasingOnly
    this.#make = make
    this.#phrasingOnly ||= whole
    inside()
    this.#phrasingOnly = outerOnly
    this.boundary()
    this.#make = outer
  }

  /** The flow that `inside` gives. */
  container(inside: () => void): mdast.RootContent[] {
    this.boundary()
    const outer = this.flow
    this.flow = emptyList()
    inside()
    this.boundary()
    const result = this.flow
    this.flow = outer
    return result
  }

  /** The phrasing that `inside` gives, its blocks as lines. */
  phrasing(inside: () => void): Phrasing[] {
    if (this.#phrasingOnly) {
      inside()
      return []
    }
    this.#close()
    this.#phrasingOnly = true
    inside()
    this.#phrasingOnly = false
    return this.#takeOpen()
  }

  /** Whether blocks cannot stand here. */
  get phrasingOnly(): boolean {
    return this.#phrasingOnly
  }

  /** Runs `inside`, whose line ends are kept. */
  preformatted(inside: () => void): void {
    const outer = this.#preformatted
    this.#preformatted = true
    inside()
    this.#preformatted = outer
  }

  /** Puts in the white space or the breaks that wait, and tells whether any did; at the start of a block there is nothing to part. */
  #settle(): boolean {
    const waits = this.#breaks > 0 || !this.#spaces.isEmpty
    if (this.#breaks > 0) this.#settleBreaks()
    else if (this.#hasText && waits) {
      this.#spaces.each(({value, start, end}) =>
        this.#open.addText(this.#waitingType, this.#waitingDepth, value, start, end)
      )
    }
    this.#spaces.drop()
    return waits
  }

  /** Puts a space between what was added last and a word that comes right after it, where they are two. */
  #partFrom(value: string, start: number): void {
    if (!this.#mend || !this.#hasText || this.#preformatted || this.#end === start) return
    if (!isSeam(this.#last, value, this.#source, this.#end, start)) return
    if (isVerbatim(this.region)) return
    const at = this.#end
    if (!this.#mend('glued-words', [{part: this.#part, start: at, end: at}], '', ' ')) return
    // It belongs to neither of the two, but to what is around both.
    this.#open.addText('text', this.#open.depthWithNodes, ' ', at, at)
  }

  #settleBreaks(): void {
    if (this.#breaks > 1 && !this.#phrasingOnly) this.#close()
    else if (this.#hasText) this.#open.add({type: 'break'}, this.#waitingDepth)
    this.#breaks = 0
  }

  /** Notes that the open block has something, and where that stands. */
  #take(): void {
    if (!this.#hasText) this.#around = this.region
    else if (this.#taken !== this.region) this.#around = commonRegion(this.#around, this.region)
    this.#taken = this.region
    this.#hasText = true
  }

  #close(): void {
    const {landmark} = this
    const region = this.#around
    const children = this.#takeOpen()
    if (children.length === 0) return
    const block = this.#make(children)
    if (landmark) block.landmark = landmark
    if (region) this.regions.set(block, region)
    this.flow.push(block)
  }

  /** The children of the open block, which is begun anew. */
  #takeOpen(): Phrasing[] {
    this.#hasText = false
    this.#around = null
    this.#spaces.drop()
    this.#breaks = 0
    this.#waitingDepth = 0
    return this.#open.take()
  }
}
