import type {State} from '../../state.ts'
import {childOf, childrenOf, toElements, type XmlNode} from '../xml/to-elements.ts'
import {namespaces} from './namespaces.ts'
import {formatNumber} from '../flow/number-formats.ts'
import type {Styles} from './styles.ts'
import {toFlag, toNumber} from './to-flag.ts'

/** What a list shows before a paragraph. */
export interface Numbered {
  /** What the paragraphs of one list have in common. */
  key: string
  level: number
  /** `bullet`: a sign; `blank`: one that is not seen; `number`: a plain number, `value`; `label`: other text, `text`. */
  kind: 'blank' | 'bullet' | 'label' | 'number'
  value: number
  /** `1.`, `(a)`, `Article 3`, `2.1`; empty for a bullet. */
  text: string
}

/** The lists of a document, which count as its paragraphs come. */
export interface Numbering {
  /** Counts on; `undefined` where the paragraph is in no list, or the list shows nothing. */
  next(numberingId: string, level: number): Numbered | undefined
}

interface Level {
  format: string
  /** `%1.%2`, each `%n` standing for the number of level n, from 1. */
  text: string
  /** Whether the text is white space, and no picture stands for it. */
  blank: boolean
  start: number
  /** The level, from 1, whose next number begins this one anew; 0 for none. */
  restart: number
  /** Whether all numbers are shown as decimal ones. */
  legal: boolean
}

interface Definition {
  levels: Map<number, Level>
  /** Numbering style that has the levels. */
  link: string | undefined
}

interface Instance {
  definition: string
  /** Numbers that levels begin anew with. */
  starts: Map<number, number>
  levels: Map<number, Level>
}

/** Levels of a list (ECMA-376 part 1, 17.9.3). */
const deepest = 8

/** The lists of `word/numbering.xml`. */
export function readNumbering(source: string | undefined, styles: Styles, state: State): Numbering {
  const top = source === undefined ? undefined : toElements(source, state, {namespaces})
  const definitions = new Map(
    childrenOf(top, 'w:abstractNum').map(node => [node.element.get('w:abstractNumId') ?? '', toDefinition(node)])
  )
  const instances = new Map(childrenOf(top, 'w:num').map(node => [node.element.get('w:numId') ?? '', toInstance(node)]))
  const counters = new Map<string, Array<number | undefined>>()
  const begun = new Set<string>()

  /** The id of the definition that has the levels: the one that a numbering style leads to. */
  const definitionOf = (instance: Instance): string => {
    let id = instance.definition
    const seen = new Set<string>()
    for (
      let link = definitions.get(id)?.link;
      link !== undefined && !seen.has(link);
      link = definitions.get(id)?.link
    ) {
      seen.add(link)
      id = instances.get(styles.numbering(link) ?? '')?.definition ?? id
    }
    return id
  }

  return {
    next(numberingId, level) {
      const instance = instances.get(numberingId)
      if (!instance || level < 0 || level > deepest) return
      const key = definitionOf(instance)
      const levelOf = (index: number) => instance.levels.get(index) ?? definitions.get(key)?.levels.get(index)
      const own = levelOf(level)
      if (!own) return
      let counts = counters.get(key)
      if (!counts) counters.set(key, (counts = []))
      const restarts = instance.starts.has(level) && !begun.has(`${numberingId} ${level}`)
      begun.add(`${numberingId} ${level}`)
      const start = instance.starts.get(level) ?? own.start
      const value = restarts ? start : (counts[level] ?? start - 1) + 1
      counts[level] = value
      for (let index = level + 1; index <= deepest; index++) {
        const restart = levelOf(index)?.restart ?? index
        if (restart > 0 && level < restart) counts[index] = undefined
      }
      return toNumbered({key, level, value, own}, index => {
        const other = levelOf(index)
        counts[index] ??= other?.start ?? 1
        return formatNumber(counts[index], own.legal ? 'decimal' : (other?.format ?? 'decimal'))
      })
    }
  }
}

function toNumbered(
  {key, level, value, own}: Pick<Numbered, 'key' | 'level' | 'value'> & {own: Level},
  format: (level: number) => string
): Numbered | undefined {
  if (own.format === 'bullet') return {key, level, value, kind: own.blank ? 'blank' : 'bullet', text: ''}
  const text = own.text.replaceAll(/%([1-9])/g, (_, index: string) => format(Number(index) - 1)).trim()
  if (text === '') return
  const isPlain = own.format === 'decimal' && /^%[1-9][.)]?$/.test(own.text.trim())
  return {key, level, value, kind: isPlain ? 'number' : 'label', text}
}

function toDefinition(node: XmlNode): Definition {
  return {levels: toLevels(node), link: childOf(node, 'w:numStyleLink')?.element.get('w:val')}
}

function toInstance(node: XmlNode): Instance {
  const overrides = childrenOf(node, 'w:lvlOverride')
  const starts = new Map<number, number>()
  for (const each of overrides) {
    const start = toNumber(childOf(each, 'w:startOverride')?.element.get('w:val'))
    if (start !== undefined) starts.set(toNumber(each.element.get('w:ilvl')) ?? 0, start)
  }
  return {
    definition: childOf(node, 'w:abstractNumId')?.element.get('w:val') ?? '',
    starts,
    levels: new Map(overrides.flatMap(each => [...toLevels(each)]))
  }
}

function toLevels(node: XmlNode): Map<number, Level> {
  return new Map(
    childrenOf(node, 'w:lvl').map(each => {
      const value = (name: string) => childOf(each, name)?.element.get('w:val')
      const index = toNumber(each.element.get('w:ilvl')) ?? 0
      const legal = childOf(each, 'w:isLgl')
      const text = value('w:lvlText') ?? ''
      return [
        index,
        {
          format: value('w:numFmt') ?? 'decimal',
          text,
          blank: text !== '' && text.trim() === '' && !childOf(each, 'w:lvlPicBulletId'),
          start: toNumber(value('w:start')) ?? 0,
          restart: toNumber(value('w:lvlRestart')) ?? index,
          legal: legal !== undefined && toFlag(legal.element)
        }
      ]
    })
  )
}
