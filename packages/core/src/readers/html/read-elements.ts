import type * as mdast from 'mdast'
import {Builder, type Mend} from './builder.ts'
import type {Block} from '../../tree/types.ts'
import {attribute, type Element} from './dom.ts'
import type {Notes} from './find-notes.ts'
import {HiddenWordsFinder} from './hidden-words.ts'
import {readNote} from './handle/note.ts'
import {handlers} from './handlers.ts'
import {landmarkOf, sectioning} from './landmark.ts'
import type {Handle, HtmlState} from './state.ts'

/** What is read of a page, and where each block of it stands. */
export interface ReadElements {
  children: mdast.RootContent[]
  regions: ReadonlyMap<Block, Element>
}

/** Options of `readElements`. */
export interface ReadElementsOptions {
  readonly part?: string
  readonly base?: string | undefined
  readonly noscript?: boolean
  readonly notes?: Notes | undefined
  readonly mend?: Mend
}

/**
 * The flow of everything below `document`, whose texts are slices of `source`.
 *
 * @param options.part Name of the part that the source is. Default: `''`.
 * @param options.mend What is asked before words that were glued together are parted, and before text that is only read aloud is taken
 * out of a line. Default: all stays as it is.
 * @param options.base Address that relative ones are relative to. Default: they stay relative.
 * @param options.noscript Whether `noscript` is read; the document must have been parsed so. Default: `false`.
 * @param options.notes The footnotes below `document`. Default: none.
 */
export function readElements(
  document: Element,
  source: string,
  {part = '', base, noscript = false, notes, mend}: ReadElementsOptions = {}
): ReadElements {
  const builder = new Builder(source, part, mend)
  const hidden = new HiddenWordsFinder(source, part)
  const state: HtmlState = {
    builder,
    source,
    part,
    sections: 0,
    noscript,
    base,
    notes,
    returns: undefined,
    all(element) {
      state.each(element.children)
    },
    each(children) {
      for (const child of children) {
        builder.region = child.parent
        if (child.type === 'text') builder.text(child.start, child.end, child.raw)
        else if (child.type === 'coded') builder.coded(child.value, child.start, child.end)
        else if (child.type === 'element' && !takeOut(child)) one(child, state)
      }
    }
  }
  const takeOut = (element: Element): boolean => {
    const words = mend ? hidden.in(element) : undefined
    return words !== undefined && mend?.('hidden-text', words.origin, words.value, '') === true
  }
  const children = builder.container(() => state.all(document))
  return {children, regions: builder.regions}
}

function one(element: Element, state: HtmlState): void {
  const {builder, notes} = state
  if (notes && readNote(element, notes, state)) return
  const landmark = landmarkOf(element, state.sections)
  const inner = sectioning.has(element.name) ? 1 : 0
  state.sections += inner
  builder.region = element
  if (landmark) {
    const outer = builder.landmark
    builder.boundary()
    builder.landmark = landmark
    handle(element, state)
    builder.boundary()
    builder.landmark = outer
  } else handle(element, state)
  state.sections -= inner
}

const byName: ReadonlyMap<string, Handle> = new Map(Object.entries(handlers))

function handle(element: Element, state: HtmlState): void {
  const isBlock = isShownAsBlock(element)
  if (isBlock) state.builder.boundary()
  const handler = byName.get(element.name)
  if (handler) handler(element, state)
  else state.all(element)
  if (isBlock) state.builder.boundary()
}

/** Whether an element says of itself that it stands on lines of its own, whatever its name. */
function isShownAsBlock(element: Element): boolean {
  const style = attribute(element, 'style')
  return style !== undefined && /(?:^|[;\s])display\s*:\s*(?:block|flex|flow-root|grid|list-item|table)\b/i.test(style)
}
