import {flow, contentModel, phrasing} from './content-model.ts'
import {isRole} from './roles.ts'
import {spanLength} from './slice-origin.ts'
import type {Leaf, Nodes, Span} from './types.ts'
import {isBlock, isLeaf} from './walk.ts'

/** Options of `assertTree`. */
export interface AssertOptions {
  /** Decoded texts of the parts by name: origins are checked against them. */
  readonly source?: ReadonlyMap<string, string>
  /**
   * Whether a span without a `length` gives exactly the source's characters, as it does in the tree of a reader; a
   * repair may have changed them. Default: `false`.
   */
  readonly exact?: boolean
}

/** Every node type of the tree. */
const types: ReadonlySet<string> = new Set(['root', 'listItem', 'tableRow', 'tableCell', 'yaml', ...flow, ...phrasing])

/**
 * Asserts that `tree` is as `tree.md` says: known nodes where they may stand, known roles, and for each leaf spans that
 * lie in the source, in its order, and give the whole value.
 *
 * @throws {TypeError} With the path of the node (`root.children[2].children[0]`), if it is not.
 */
export function assertTree(tree: Nodes, options: AssertOptions = {}): void {
  if (tree.type !== 'root') fail('root', `Expected a root, not \`${tree.type}\``)
  assertNode(tree, 'root', options)
  const copy: unknown = JSON.parse(JSON.stringify(tree))
  assertSame(tree, copy, 'root')
}

function assertNode(node: Nodes, path: string, options: AssertOptions) {
  if (!types.has(node.type)) fail(path, `Unexpected node type \`${node.type}\``)
  if ('role' in node && node.role !== undefined) assertRole(node, path)
  if (isLeaf(node)) assertLeaf(node, path, options)
  const allowed = contentModel[node.type]
  if (!('children' in node)) return
  if (!Array.isArray(node.children)) fail(path, 'Expected children')
  for (const [index, child] of node.children.entries()) {
    const at = `${path}.children[${index}]`
    if (!types.has(child.type)) fail(at, `Unexpected node type \`${child.type}\``)
    if (!allowed?.includes(child.type)) fail(at, `Unexpected \`${child.type}\` in \`${node.type}\``)
    assertNode(child, at, options)
  }
}

function assertRole(node: Nodes & {role?: unknown}, path: string) {
  if (!isRole(node.role)) fail(path, `Expected a role, not \`${String(node.role)}\``)
  if (isBlock(node)) return
  if (node.type !== 'tableRow' || node.role !== 'furniture') fail(path, `Unexpected role on \`${node.type}\``)
}

function assertLeaf(leaf: Leaf, path: string, {source, exact}: AssertOptions) {
  const {origin} = leaf
  if (!origin) return fail(path, 'Expected an origin')
  let offset = 0
  for (const [index, span] of origin.entries()) {
    const at = `${path}.origin[${index}]`
    const length = spanLength(span)
    assertSpan(span, origin[index - 1], at, source)
    if (exact && span.length === undefined) {
      const expected = source?.get(span.part)?.slice(span.start, span.end)
      const actual = leaf.value.slice(offset, offset + length)
      if (expected !== undefined && expected !== actual) fail(at, `Expected \`${expected}\`, not \`${actual}\``)
    }
    offset += length
  }
  if (offset !== leaf.value.length) {
    fail(path, `Expected spans that give \`${leaf.value.length}\` characters, not \`${offset}\``)
  }
}

function assertSpan(span: Span, previous: Span | undefined, path: string, source: AssertOptions['source']) {
  const {part, start, end} = span
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || end < start) {
    fail(path, `Expected a start and an end after it, not \`${start}\` and \`${end}\``)
  }
  const text = source?.get(part)
  if (source && text === undefined) fail(path, `Expected a part of the source, not \`${part}\``)
  if (text !== undefined && end > text.length) fail(path, `Expected an end up to \`${text.length}\`, not \`${end}\``)
  if (previous?.part === part && previous.end > start) {
    fail(path, `Expected a start from \`${previous.end}\` on, not \`${start}\``)
  }
}

/** Asserts that nothing is lost on the way through JSON. */
function assertSame(value: unknown, copy: unknown, path: string): void {
  if (typeof value !== 'object' || value === null) {
    if (!Object.is(value, copy)) fail(path, `Expected a value that JSON keeps, not \`${String(value)}\``)
    return
  }
  if (typeof copy !== 'object' || copy === null) fail(path, 'Expected a value that JSON keeps')
  for (const [key, each] of Object.entries(value)) {
    assertSame(each, (copy as Record<string, unknown>)[key], `${path}.${key}`)
  }
}

function fail(path: string, reason: string): never {
  throw new TypeError(`${reason}, at \`${path}\``)
}
