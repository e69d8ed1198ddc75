import type {RootContent} from 'mdast'
import type {html} from 'parse5'
import type {Child, Element} from '../html/dom.ts'
import {readElements} from '../html/read-elements.ts'
import type {XmlText} from '../xml/text.ts'
import {append} from '../../util/append.ts'
import {isNode, type XmlNode} from '../xml/to-elements.ts'
import {attribute, localName} from './xml-nodes.ts'

/** Attributes that say something of a text. */
const attributes = ['alt', 'height', 'href', 'src', 'start', 'title', 'width'] as const

const namespace = 'http://www.w3.org/1999/xhtml' as html.NS

/** Elements that a format calls something else than HTML does; the name of HTML for each. */
export type ElementNames = Readonly<Record<string, string>>

/**
 * The flow below an element of XML: as HTML is read, with the names of `names` for others. Its text may hold entities of the
 * document's own, and sections of CDATA.
 */
export function readXmlContent(node: XmlNode, source: string, names: ElementNames = {}): RootContent[] {
  return readElements(toElement(node, source, names, null), source).children
}

function toElement(node: XmlNode, source: string, names: ElementNames, parent: Element | null): Element {
  const local = localName(node)
  const name = names[local] ?? local.toLowerCase()
  const element: Element = {
    type: 'element',
    name,
    known: true,
    namespace,
    attrs: attributesOf(node),
    children: [],
    parent
  }
  for (const child of node.children) {
    if (isNode(child)) element.children.push(toElement(child, source, names, element))
    else append(element.children, toTexts(child, source, element))
  }
  return element
}

function attributesOf(node: XmlNode): Element['attrs'] {
  return attributes.flatMap(name => {
    const value = attribute(node, name)
    return value === '' ? [] : [{name, value}]
  })
}

/** Text of the source as it stands, and what it has in another form. */
function toTexts(text: XmlText, source: string, parent: Element): Child[] {
  const {value, origin} = text.decode()
  const texts: Child[] = []
  let at = 0
  for (const {start, end, length} of origin) {
    const count = length ?? end - start
    // A line end of two characters is white space like any other.
    const isPlain = length === undefined || source.startsWith('\r', start)
    if (isPlain) texts.push({type: 'text', start, end, raw: true, parent})
    else texts.push({type: 'coded', value: value.slice(at, at + count), start, end, parent})
    at += count
  }
  return texts
}
