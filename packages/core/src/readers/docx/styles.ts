import type {State} from '../../state.ts'
import {childOf, childrenOf, toElements, type XmlNode} from '../xml/to-elements.ts'
import {namespaces} from './namespaces.ts'
import {toFlag, toNumber} from './to-flag.ts'

/** What a style says, with what it inherits. What it does not say is `undefined`. */
export interface Style {
  bold?: boolean | undefined
  italic?: boolean | undefined
  struck?: boolean | undefined
  hidden?: boolean | undefined
  /** Outline level, from 0; 9 is text of the body. */
  outline?: number | undefined
  numberingId?: string | undefined
  numberingLevel?: number | undefined
  /** Whether it is for the words under a picture. */
  caption?: boolean | undefined
  /** Whether a table of this style has rules between its cells. */
  ruled?: boolean | undefined
}

/** The styles of a document. */
export interface Styles {
  /** The style of an id, else the default one of paragraphs or characters. */
  paragraph(id: string | undefined): Style
  character(id: string | undefined): Style
  /** The style of a table. */
  table(id: string | undefined): Style
  /** The numbering that a numbering style stands for. */
  numbering(id: string): string | undefined
}

interface Declared extends Style {
  basedOn: string | undefined
}

const none: Style = {}

/** The styles of `word/styles.xml`, each with what it inherits; one that inherits from itself inherits nothing more. */
export function readStyles(source: string | undefined, state: State): Styles {
  const declared = new Map<string, Declared>()
  const defaults = new Map<string, string>()
  const top = source === undefined ? undefined : toElements(source, state, {namespaces})
  for (const node of childrenOf(top, 'w:style')) {
    const id = node.element.get('w:styleId') ?? ''
    const type = node.element.get('w:type') ?? 'paragraph'
    if (!declared.has(id)) declared.set(id, toDeclared(node))
    if (['1', 'on', 'true'].includes(node.element.get('w:default') ?? '')) defaults.set(type, id)
  }
  const resolved = new Map<string, Style>()
  const resolve = (id: string): Style => {
    let style = resolved.get(id)
    if (!style) resolved.set(id, (style = inherit(id, declared)))
    return style
  }
  const byType = (type: string) => (id: string | undefined) => {
    if (id !== undefined && declared.has(id)) return resolve(id)
    // A style that is not there still says by its name what it would be.
    if (id !== undefined && type === 'paragraph' && outlineOf(id) !== undefined) return {outline: outlineOf(id)}
    return resolve(defaults.get(type) ?? '')
  }
  return {
    paragraph: byType('paragraph'),
    character: byType('character'),
    table: byType('table'),
    numbering: id => resolve(id).numberingId
  }
}

function inherit(id: string, declared: ReadonlyMap<string, Declared>): Style {
  const chain: Declared[] = []
  const seen = new Set<string>()
  for (let next: string | undefined = id; next !== undefined && !seen.has(next); next = declared.get(next)?.basedOn) {
    seen.add(next)
    const style = declared.get(next)
    if (style) chain.push(style)
  }
  if (chain.length === 0) return none
  const result: Style = {}
  for (const {basedOn: _, ...style} of chain.toReversed()) {
    for (const key of Object.keys(style) as Array<keyof Style>) {
      if (style[key] !== undefined) Object.assign(result, {[key]: style[key]})
    }
  }
  return result
}

function toDeclared(node: XmlNode): Declared {
  const run = childOf(node, 'w:rPr')
  const paragraph = childOf(node, 'w:pPr')
  const numbering = childOf(paragraph, 'w:numPr')
  const flag = (name: string) => {
    const found = childOf(run, name)
    return found && toFlag(found.element)
  }
  return {
    basedOn: childOf(node, 'w:basedOn')?.element.get('w:val'),
    bold: flag('w:b'),
    italic: flag('w:i'),
    struck: flag('w:strike') ?? flag('w:dstrike'),
    hidden: flag('w:vanish'),
    outline:
      toNumber(childOf(paragraph, 'w:outlineLvl')?.element.get('w:val')) ??
      outlineOf(childOf(node, 'w:name')?.element.get('w:val') ?? ''),
    caption: /^caption$/i.test(childOf(node, 'w:name')?.element.get('w:val') ?? '') || undefined,
    numberingId: childOf(numbering, 'w:numId')?.element.get('w:val'),
    numberingLevel: toNumber(childOf(numbering, 'w:ilvl')?.element.get('w:val')),
    ruled: isRuled(childOf(childOf(node, 'w:tblPr'), 'w:tblBorders'))
  }
}

/** Word keeps the names of its own styles in English, whatever the language of the user. */
function outlineOf(name: string): number | undefined {
  if (/^title$/i.test(name)) return 0
  const level = /^heading ?([1-9])$/i.exec(name)?.[1]
  return level === undefined ? undefined : Number(level) - 1
}

/** Whether borders are drawn between cells; `undefined` where nothing is said. */
export function isRuled(borders: XmlNode | undefined): boolean | undefined {
  const inside = ['w:insideH', 'w:insideV'].flatMap(name => childOf(borders, name)?.element.get('w:val') ?? [])
  return inside.length === 0 ? undefined : inside.some(value => value !== 'nil' && value !== 'none')
}
