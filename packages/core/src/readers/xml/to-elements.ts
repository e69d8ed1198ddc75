import type {State} from '../../state.ts'
import type {XmlElement} from './element.ts'
import {readXml, type XmlOptions} from './index.ts'
import type {XmlText} from './text.ts'

/** An element with what is inside. */
export interface XmlNode {
  /** Name by the table of namespaces of the reading: `w:p`. */
  readonly name: string
  readonly element: XmlElement
  readonly children: Array<XmlNode | XmlText>
  /** Offset of the `<` of its start tag. */
  readonly start: number
  /** Offset after its end tag. */
  end: number
}

/** The tree of a small XML document; `undefined` where it has no element. Faults are told as by `readXml`. */
export function toElements(source: string, state: State, options: XmlOptions): XmlNode | undefined {
  const open: XmlNode[] = []
  let top: XmlNode | undefined
  readXml(
    source,
    {
      open(element) {
        const node: XmlNode = {name: element.name, element, children: [], start: element.start, end: source.length}
        open.at(-1)?.children.push(node)
        top ??= node
        open.push(node)
      },
      close(_, end) {
        const node = open.pop()
        if (node) node.end = end
      },
      text(text) {
        open.at(-1)?.children.push(text)
      }
    },
    state,
    options
  )
  return top
}

/** Whether a child is an element, of a name if one is given. */
export function isNode(child: XmlNode | XmlText, name?: string): child is XmlNode {
  return 'children' in child && (name === undefined || child.name === name)
}

/** The elements right below `node`, of a name if one is given. */
export function childrenOf(node: XmlNode | undefined, name?: string): XmlNode[] {
  return node?.children.filter(child => isNode(child, name)) ?? []
}

/** The first element right below `node` of a name. */
export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find(child => isNode(child, name))
}

/** All text below `node`, references resolved. */
export function textOf(node: XmlNode | undefined): string {
  return node?.children.map(child => (isNode(child) ? textOf(child) : child.value)).join('') ?? ''
}
