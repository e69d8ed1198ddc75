import {fewestSides} from '../flow/to-table.ts'
import {childOf, childrenOf, type XmlNode} from '../xml/to-elements.ts'

/** What a style says, with what it inherits. What it does not say is `undefined`. */
export interface Style {
  bold?: boolean | undefined
  italic?: boolean | undefined
  struck?: boolean | undefined
  hidden?: boolean | undefined
  /** Outline level of paragraphs, from 1. */
  outline?: number | undefined
  /** List that paragraphs of the style are in. */
  list?: string | undefined
  /** Page style that begins with a paragraph of the style. */
  page?: string | undefined
  /** Whether it is for the words under a picture. */
  caption?: boolean | undefined
  /** Whether cells of the style have rules. */
  ruled?: boolean | undefined
}

/** What a level of a list shows. */
export interface ListLevel {
  /** Number format: `1`, `a`, `A`, `i`, `I`; `''` for none. `undefined` for a sign. */
  format: string | undefined
  prefix: string
  suffix: string
  start: number
  /** How many levels' numbers are shown. */
  levels: number
}

/** The styles of a document. */
export interface Styles {
  /** A style by its family (`paragraph`, `text`, `table-cell`) and its name. */
  get(family: string, name: string | undefined): Style
  /** A level of a list, from 0; of the list `outline`, a level of headings. */
  listLevel(list: string | undefined, level: number): ListLevel | undefined
}

interface Declared extends Style {
  parent: string | undefined
}

const none: Style = {}

/** Name of the list that headings count in: no other can have it, for it is no name of XML. */
export const outline = ' outline'

/** The styles below `roots`, the common ones and those of the text; one that inherits from itself inherits nothing more. */
export function readStyles(roots: ReadonlyArray<XmlNode | undefined>): Styles {
  const declared = new Map<string, Declared>()
  const lists = new Map<string, Map<number, ListLevel>>()
  for (const group of roots.flatMap(root => childrenOf(root))) {
    if (group.name !== 'office:styles' && group.name !== 'office:automatic-styles') continue
    for (const node of childrenOf(group)) {
      const name = node.element.get('style:name') ?? ''
      if (node.name === 'style:style') declared.set(`${node.element.get('style:family')} ${name}`, toDeclared(node))
      if (node.name === 'text:list-style') lists.set(name, toLevels(node))
      if (node.name === 'text:outline-style') lists.set(outline, toLevels(node))
    }
  }
  const resolved = new Map<string, Style>()
  return {
    get(family, name) {
      if (name === undefined) return none
      const key = `${family} ${name}`
      let style = resolved.get(key)
      if (!style) resolved.set(key, (style = inherit(family, name, declared)))
      return style
    },
    listLevel: (list, level) => lists.get(list ?? '')?.get(level)
  }
}

function inherit(family: string, name: string, declared: ReadonlyMap<string, Declared>): Style {
  const chain: Declared[] = []
  const seen = new Set<string>()
  for (let next: string | undefined = name; next !== undefined && !seen.has(next);) {
    seen.add(next)
    const style = declared.get(`${family} ${next}`)
    if (style) chain.push(style)
    next = style?.parent
  }
  const result: Style = {}
  for (const {parent: _, ...style} of chain.toReversed()) {
    for (const key of Object.keys(style) as Array<keyof Style>) {
      if (style[key] !== undefined) Object.assign(result, {[key]: style[key]})
    }
  }
  return result
}

function toDeclared(node: XmlNode): Declared {
  const text = childOf(node, 'style:text-properties')?.element
  const cell = childOf(node, 'style:table-cell-properties')?.element
  const weight = text?.get('fo:font-weight')
  const slant = text?.get('fo:font-style')
  const line = text?.get('style:text-line-through-style') ?? text?.get('style:text-line-through-type')
  const display = text?.get('text:display')
  const level = Number.parseInt(node.element.get('style:default-outline-level') ?? '', 10)
  const isDrawn = (name: string) => !['hidden', 'none', undefined].includes(cell?.get(name))
  const sides = ['fo:border-top', 'fo:border-bottom', 'fo:border-left', 'fo:border-right'].filter(isDrawn)
  return {
    parent: node.element.get('style:parent-style-name'),
    bold: weight === undefined ? undefined : weight === 'bold' || Number(weight) >= 600,
    italic: slant === undefined ? undefined : slant !== 'normal',
    struck: line === undefined ? undefined : line !== 'none',
    hidden: display === undefined ? undefined : display === 'none',
    // The one style of a title that all office suites have; they keep its name in English.
    outline: node.element.get('style:name') === 'Title' ? 1 : Number.isNaN(level) ? undefined : level,
    list: node.element.get('style:list-style-name') || undefined,
    // As is that of captions, which those of pictures and tables inherit from.
    caption: /^caption$/i.test(node.element.get('style:name') ?? '') || undefined,
    page: node.element.get('style:master-page-name') || undefined,
    ruled: cell && (isDrawn('fo:border') || sides.length >= fewestSides)
  }
}

function toLevels(node: XmlNode): Map<number, ListLevel> {
  return new Map(
    childrenOf(node).map(({name, element}) => [
      Number(element.get('text:level') ?? 1) - 1,
      {
        format:
          name === 'text:list-level-style-bullet' || name === 'text:list-level-style-image'
            ? undefined
            : (element.get('style:num-format') ?? ''),
        prefix: element.get('style:num-prefix') ?? '',
        suffix: element.get('style:num-suffix') ?? '',
        start: Number.parseInt(element.get('text:start-value') ?? '1', 10) || 1,
        levels: Number.parseInt(element.get('text:display-levels') ?? '1', 10) || 1
      }
    ])
  )
}
