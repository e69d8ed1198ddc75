import type {Builder} from './builder.ts'
import type {Origin} from '../../tree/types.ts'
import type {Child, Element} from './dom.ts'
import type {Notes} from './find-notes.ts'

/** What handlers of elements share. */
export interface HtmlState {
  readonly builder: Builder
  /** What the texts are slices of, and the name of that part. */
  readonly source: string
  readonly part: string
  /** How many sectioning elements are open: a header inside one is that section's, not the page's. */
  sections: number
  /** Whether what is meant for browsers without scripts is read. */
  readonly noscript: boolean
  /** Address that relative ones are relative to, where it is known. */
  readonly base: string | undefined
  /** The footnotes, where there are some. */
  readonly notes: Notes | undefined
  /** Where the links back of the note stand that is being read. */
  returns: Origin | undefined
  /** Reads what is inside `element`. */
  all(element: Element): void
  /** Reads some of what is inside an element. */
  each(children: ReadonlyArray<Child>): void
}

/** Reads an element into the builder of `state`. */
export type Handle = (element: Element, state: HtmlState) => void
