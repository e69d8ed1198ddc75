import type {Block} from './types.ts'

/** A part of the source that blocks stand in, such as an element of a page; it may stand in others. */
export interface Region {
  /** Name of the element, in lower case. */
  readonly name: string
  readonly attrs: ReadonlyArray<{readonly name: string; readonly value: string}>
  readonly parent: Region | null
}

/** What a reader knows of a source in which a document stands among other things: hints, of which nothing is decided. */
export interface Outline {
  /** The innermost region around all of a block. */
  readonly regions: ReadonlyMap<Block, Region>
  /** Regions that are not shown to a reader at a desktop who has done nothing yet; what stands in one is shown no more than that. */
  readonly unshown: ReadonlySet<Region>
  /** What the source says that it is: types of linked data and of sharing, in lower case. */
  readonly types: ReadonlyArray<string>
  /** What the source says elsewhere that its text is, or is about. */
  readonly stated: ReadonlyArray<string>
  /** The heading that it has for itself, where one can be told from the site's and from slogans; `''` if none. */
  readonly heading: string
  /** What of that is the title: without a kicker and the name of the site; `''` if none. */
  readonly title: string
  /** Address that the source gives for itself; `''` if none. */
  readonly url: string
}
