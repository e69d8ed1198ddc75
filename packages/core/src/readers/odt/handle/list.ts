import {formatNumber} from '../../flow/number-formats.ts'
import {plain} from '../../flow/phrasing-builder.ts'
import type {XmlElement} from '../../xml/element.ts'
import type {Handler, OpenList, ParagraphState, StoryState} from '../state.ts'
import {outline} from '../styles.ts'

/** Formats of numbers by the names of ODF, which shows how `1` is written. */
const formats: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '一, 二, 三, ...': 'chineseCounting',
  'А, Б, .., Аа, Аб, ... (ru)': 'russianUpper',
  'а, б, .., аа, аб, ... (ru)': 'russianLower'
}

export const list: Handler = {
  open(element, story) {
    const outer = story.lists.at(-1)
    const continued = element.get('text:continue-list')
    const goesOn = element.get('text:continue-numbering') === 'true' ? story.lastCounts : undefined
    story.lists.push({
      id: element.get('xml:id'),
      style: element.get('text:style-name') ?? outer?.style,
      counts: outer?.counts ?? (continued === undefined ? goesOn : story.ended.get(continued)) ?? [],
      level: outer ? outer.level + 1 : 0,
      item: undefined,
      key: outer?.key ?? `list ${element.start}`
    })
  },
  close(_, story) {
    const last = story.lists.pop()
    if (!last || story.lists.length > 0) return
    story.lastCounts = last.counts
    if (last.id !== undefined) story.ended.set(last.id, last.counts)
  }
}

export const listItem: Handler = {
  open(element, story) {
    const last = story.lists.at(-1)
    if (!last) return
    const start = Number.parseInt(element.get('text:start-value') ?? '', 10)
    const level = story.styles.listLevel(last.style, last.level)
    last.counts[last.level] = Number.isNaN(start) ? (last.counts[last.level] ?? (level?.start ?? 1) - 1) + 1 : start
    last.counts.length = last.level + 1
    last.item = element
  }
}

/** The first paragraph of an item has the item's number; what comes after it goes on in the item. */
export function putLabel(facts: ParagraphState, element: XmlElement, story: StoryState): void {
  const last = story.lists.at(-1)
  if (!last) return putHeadingNumber(facts, element, story)
  const {item} = last
  const heading = facts.heading !== undefined
  if (!item) {
    if (!heading && last.counts[last.level] !== undefined)
      facts.list = {level: last.level, key: last.key, continues: true}
    return
  }
  last.item = undefined
  const label = toLabel(last, story)
  if (!heading) facts.list = {level: last.level, number: label.number, key: last.key}
  if (label.text === '' || (label.number !== undefined && !heading)) return
  putText(label.text, item, story)
}

/** The number of a heading, where the headings of the document have some. */
function putHeadingNumber({heading}: ParagraphState, element: XmlElement, story: StoryState): void {
  const {headings, styles} = story
  if (heading === undefined || element.name !== 'text:h') return
  const level = heading - 1
  headings[level] = (headings[level] ?? (styles.listLevel(outline, level)?.start ?? 1) - 1) + 1
  headings.length = heading
  const {text} = toLabel({style: outline, level, counts: headings}, story)
  if (text !== '') putText(text, element, story)
}

/** Puts in what markup stands for. */
function putText(text: string, {start, tagEnd}: XmlElement, story: StoryState): void {
  const value = `${text} `
  story.builder.phrasing.text(value, [{part: story.part, start, end: tagEnd, length: value.length}], plain)
}

/** What a list shows before an item: a plain number, or another text; neither for a sign. */
function toLabel(
  {style, level, counts}: Pick<OpenList, 'counts' | 'level' | 'style'>,
  {styles}: StoryState
): {number?: number; text: string} {
  const own = styles.listLevel(style, level)
  if (own?.format === undefined || own.format === '') return {text: ''}
  const shown: string[] = []
  for (let index = Math.max(0, level - own.levels + 1); index <= level; index++) {
    const format = styles.listLevel(style, index)?.format ?? '1'
    shown.push(formatNumber(counts[index] ?? 1, formats[format] ?? 'decimal'))
  }
  const text = (own.prefix + shown.join('.') + own.suffix).trim()
  const isPlain = own.format === '1' && shown.length === 1 && /^\d+[.)]?$/.test(text)
  return isPlain ? {number: counts[level] ?? 1, text} : {text}
}
