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
  const token = /["[\]{}]/g
  let open = 0
  for (let found = token.exec(source); found; found = token.exec(source)) {
    const [sign] = found
    if (sign === '"') token.lastIndex = stringEnd(source, token.lastIndex)
    else if (sign === '[' || sign === '{') open++
    else open--
    if (open > depth) return found.index
  }
  return source.length
}

/** Where the string ends whose characters begin at `start`. One pattern for all of it would take the stack for each of its characters. */
function stringEnd(source: string, start: number): number {
  const sign = /["\\]/g
  sign.lastIndex = start
  for (let found = sign.exec(source); found; found = sign.exec(source)) {
    if (found[0] === '"') return sign.lastIndex
    sign.lastIndex++
  }
  return source.length
}
