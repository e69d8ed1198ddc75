import {MappedText} from '../mapped-text.ts'
import type {XmlText} from '../xml/text.ts'
import {isNode, type XmlNode} from '../xml/to-elements.ts'

/** The name of an element without its namespace: senders of wires leave these out, or get them wrong. */
export function localName(node: XmlNode): string {
  return node.name.slice(Math.max(node.name.lastIndexOf(':'), node.name.lastIndexOf('}')) + 1)
}

/** The elements right below `node` with one of these names, in the order of the source; all, if there is no name. */
export function children(node: XmlNode | undefined, ...names: string[]): XmlNode[] {
  const found = node?.children.filter(child => isNode(child)) ?? []
  return names.length === 0 ? found : found.filter(child => names.includes(localName(child)))
}

/** The first element below `node` on a path of names: `itemMeta/provider`. */
export function at(node: XmlNode | undefined, path: string): XmlNode | undefined {
  return all(node, path)[0]
}

/** The elements below `node` on a path of names. */
export function all(node: XmlNode | undefined, path: string): XmlNode[] {
  let found = node ? [node] : []
  for (const name of path.split('/')) found = found.flatMap(each => children(each, name))
  return found
}

/** The elements below `node` with a name, however deep; not those in others of that name. */
export function within(node: XmlNode | undefined, name: string): XmlNode[] {
  return children(node).flatMap(child => (localName(child) === name ? [child] : within(child, name)))
}

/** The value of the first of these attributes that `node` has; empty, if none. */
export function attribute(node: XmlNode | undefined, ...names: string[]): string {
  for (const name of names) {
    const value = node?.element.get(name)?.trim()
    if (value) return value
  }
  return ''
}

/** All text below `node` but that of elements that are `skipped`, traced to the source. */
export function textBelow(node: XmlNode | undefined, options: {skipped?: (node: XmlNode) => boolean} = {}): MappedText {
  const gathering: Gathering = {text: new MappedText(), end: 0}
  if (node) gather(node, gathering, options.skipped)
  return gathering.text
}

/** Text so far, and where the last of it ended. */
interface Gathering {
  readonly text: MappedText
  end: number
}

/** Elements inside words; all others part them: `By<person>Ada Quist</person>`. */
const inWords = new Set(['a', 'b', 'em', 'i', 'q', 'span', 'strong', 'sub', 'sup', 'u'])

function gather(node: XmlNode, gathering: Gathering, skipped?: (node: XmlNode) => boolean) {
  for (const [index, child] of node.children.entries()) {
    if (isNode(child)) {
      if (!skipped?.(child)) gather(child, gathering, skipped)
      continue
    }
    const before = node.children[index - 1]
    const isApart =
      before === undefined ? !inWords.has(localName(node)) : isNode(before) && !inWords.has(localName(before))
    addText(child, isApart, gathering)
  }
}

function addText(child: XmlText, isApart: boolean, gathering: Gathering) {
  const {text} = gathering
  const {value, origin} = child.decode()
  // The tag between two words is the space that it stands for.
  if (isApart && /[\p{L}\p{N}]$/u.test(text.value) && /^[\p{L}\p{N}]/u.test(value))
    text.add(' ', gathering.end, child.start, false)
  let at = 0
  for (const {start, end, length} of origin) {
    const count = length ?? end - start
    text.add(value.slice(at, at + count), start, end, length === undefined)
    at += count
  }
  gathering.end = child.end
}

/** The words below `node`, white space collapsed. */
export function wordsOf(node: XmlNode | undefined): string {
  return textBelow(node).value.replaceAll(/\s+/g, ' ').trim()
}

/** The value of an attribute, traced to the source: for what is shown, such as the address of a file. */
export function attributeText(node: XmlNode, name: string, source: string): MappedText {
  const text = new MappedText()
  const tag = source.slice(node.start, node.element.tagEnd)
  const match = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(tag)
  const raw = match?.[1] ?? match?.[2]
  if (match === null || raw === undefined) return text
  const start = node.start + match.index + match[0].length - 1 - raw.length
  const value = attribute(node, name)
  text.add(value, start, start + raw.length, value === raw)
  return text
}
