import type {State} from '../../state.ts'
import {root} from '../../tree/builders.ts'
import type {Root} from '../../tree/types.ts'
import type {Mend} from './builder.ts'
import {type Element, toDom} from './dom.ts'
import {findNotes} from './find-notes.ts'
import {type ReadElements, type ReadElementsOptions, readElements} from './read-elements.ts'
import {toBase} from './to-address.ts'

/** Elements nested deeper than this are flattened, whatever the limit: what comes after walks the tree recursively. */
const deepest = 1000

/** A page that was read. */
interface ReadHtml {
  tree: Root
  document: Element
  /** The innermost element around each block. */
  regions: ReadElements['regions']
}

/**
 * The tree of HTML, a whole page or a part of a document that is written in it.
 *
 * @param options.part Name of the part that the source is. Default: `''`.
 * @param options.url Where the page was found.
 */
export function fromHtml(
  source: string,
  state: State,
  {part = '', url}: {part?: string; url?: string | undefined} = {}
): ReadHtml {
  const depth = Math.min(state.limits.depth, deepest)
  const {document, cut} = toDom(source, {depth})
  if (cut !== undefined) {
    const reason = `Expected elements nested at most \`${state.limits.depth}\` deep; deeper ones were flattened`
    state.message('too-deep', reason, [{part, start: cut, end: cut}])
  }
  const mend: Mend = (rule, origin, before, after) => state.repair(rule, origin, before, after)
  const options = {part, base: toBase(document, url), notes: findNotes(document, source), mend}
  const read = readElements(document, source, options)
  const {children, regions} = read.children.length > 0 ? read : readWithoutScripts(source, depth, options)
  return {tree: root(children), document, regions}
}

/** A page that scripts fill often says the same to browsers, and search engines, without them. */
function readWithoutScripts(source: string, depth: number, options: ReadElementsOptions): ReadElements {
  if (!/<noscript/i.test(source)) return {children: [], regions: new Map()}
  return readElements(toDom(source, {depth, noscript: true}).document, source, {...options, noscript: true})
}
