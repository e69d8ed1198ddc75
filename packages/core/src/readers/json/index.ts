import {type Node, type ParseError, parseTree, printParseErrorCode} from 'jsonc-parser'
import type {State} from '../../state.ts'

/** Values nested deeper than this end the reading, whatever the limit: the parser is recursive. */
const deepest = 1000

/** A value of JSON with its place in the source. */
export type JsonNode = Node

/**
 * Parses JSON to nodes with their offsets. What is not well-formed is read as far as that goes, with one message; so is what is
 * nested deeper than the limit.
 */
export function parseJson(source: string, state: State): JsonNode | undefined {
  const cut = depthEnd(source, Math.min(state.limits.depth, deepest))
  if (cut < source.length) {
    const reason = `Expected values nested at most \`${state.limits.depth}\` deep; what comes after was left out`
    state.message('too-deep', reason, [{part: '', start: cut, end: cut}])
  }
  const errors: ParseError[] = []
  const node = parseTree(source.slice(0, cut), errors, {disallowComments: true})
  const [error] = errors
  if (error && error.offset < cut) {
    const place = {part: '', start: error.offset, end: error.offset + error.length}
    state.message('malformed-json', `Expected well-formed JSON, not: ${printParseErrorCode(error.error)}`, [place])
  }
  return node
}

/** Where the first value begins that is nested deeper than `depth`; the end, if there is none. */
function depthEnd(source: string, depth: number): number {
  let open = 0
  for (const {0: token, index} of source.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/gs)) {
    if (token === '[' || token === '{') open++
    else if (token === ']' || token === '}') open--
    if (open > depth) return index
  }
  return source.length
}
