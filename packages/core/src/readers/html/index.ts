import type {State} from '../../state.ts'
import {root} from '../../tree/builders.ts'
import type {Root} from '../../tree/types.ts'
import {addFields} from '../metadata.ts'
import type {Reader} from '../reader.ts'
import {declaredCharset} from './declared-charset.ts'
import {type Element, toDom} from './dom.ts'
import {fromPage} from './metadata.ts'
import {readElements} from './read-elements.ts'
import {sniff} from './sniff.ts'

/** Elements nested deeper than this are flattened, whatever the limit: what comes after walks the tree recursively. */
const deepest = 1000

/** Whole web pages: the text in its order, each block with the landmark of the page that it stands in. */
export const html: Reader = {
  name: 'html',
  mediaTypes: ['text/html', 'application/xhtml+xml'],
  extensions: ['.html', '.htm', '.xhtml'],
  declaredCharset,
  sniff,
  read(input, state) {
    const {tree, document} = fromHtml(input.text, state)
    addFields(tree, fromPage(document, input.text, state.options.url))
    return tree
  }
}

/** A page that was read. */
interface ReadHtml {
  tree: Root
  document: Element
}

/**
 * The tree of HTML, a whole page or a part of a document that is written in it.
 *
 * @param options.part Name of the part that the source is. Default: `''`.
 */
export function fromHtml(source: string, state: State, {part = ''}: {part?: string} = {}): ReadHtml {
  const depth = Math.min(state.limits.depth, deepest)
  const {document, cut} = toDom(source, {depth})
  if (cut !== undefined) {
    const reason = `Expected elements nested at most \`${state.limits.depth}\` deep; deeper ones were flattened`
    state.message('too-deep', reason, [{part, start: cut, end: cut}])
  }
  const children = readElements(document, source, {part})
  return {tree: root(children.length > 0 ? children : readWithoutScripts(source, depth, part)), document}
}

/** A page that scripts fill often says the same to browsers, and search engines, without them. */
function readWithoutScripts(source: string, depth: number, part: string) {
  if (!/<noscript/i.test(source)) return []
  return readElements(toDom(source, {depth, noscript: true}).document, source, {part, noscript: true})
}
