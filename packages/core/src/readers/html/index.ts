import type {State} from '../../state.ts'
import {root} from '../../tree/builders.ts'
import type {Root} from '../../tree/types.ts'
import {addFields} from '../metadata.ts'
import type {Reader} from '../reader.ts'
import {declaredCharset} from './declared-charset.ts'
import {toDom} from './dom.ts'
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
  read: (input, state) => fromHtml(input.text, state)
}

function fromHtml(source: string, state: State): Root {
  const depth = Math.min(state.limits.depth, deepest)
  const {document, cut} = toDom(source, {depth})
  if (cut !== undefined) {
    const reason = `Expected elements nested at most \`${state.limits.depth}\` deep; deeper ones were flattened`
    state.message('too-deep', reason, [{part: '', start: cut, end: cut}])
  }
  const children = readElements(document, source)
  const tree = root(children.length > 0 ? children : readWithoutScripts(source, depth))
  addFields(tree, fromPage(document, source, state.options.url))
  return tree
}

/** A page that scripts fill often says the same to browsers, and search engines, without them. */
function readWithoutScripts(source: string, depth: number) {
  if (!/<noscript/i.test(source)) return []
  return readElements(toDom(source, {depth, noscript: true}).document, source, {noscript: true})
}
