import {toBlocks} from '../../tree/walk.ts'
import {toDateTime} from '../wire/to-date-time.ts'
import type {ItemBuilder} from '../wire/item-builder.ts'
import {readXmlContent} from '../wire/xml-content.ts'
import {all, at, children, localName, textBelow, within, wordsOf} from '../wire/xml-nodes.ts'
import type {XmlNode} from '../xml/to-elements.ts'
import {elementNames} from './element-names.ts'
import {isSentence} from './is-sentence.ts'
import {toldBy} from './told-by.ts'

/** Adds what an element `nitf` holds: the lines of its head, its text, and what it tells beside. */
export function fromNitf(nitf: XmlNode, builder: ItemBuilder, source: string): void {
  const head = at(nitf, 'body/body.head')
  for (const message of all(nitf, 'head/docdata/ed-msg'))
    builder.line('instruction', textBelow(message), 'instruction', 'nitf:ed-msg')
  addHeadlines(head, nitf, builder)
  for (const byline of children(head, 'byline')) addByline(byline, builder)
  for (const dateline of children(head, 'dateline'))
    builder.dateline(textBelow(dateline, {skipped: isMachineDate}), 'nitf:dateline')
  for (const note of children(head, 'note')) builder.line('instruction', textBelow(note), 'instruction', 'nitf:note')
  for (const rights of children(head, 'rights', 'distributor', 'series')) builder.line('furniture', textBelow(rights))
  addBody(nitf, builder, source)
  for (const abstract of children(head, 'abstract')) builder.line('subheadline', textBelow(abstract))
  builder.tell(...toldBy(nitf))
}

/** `hedline` is the name by its specification, `headline` the one that some write. */
function addHeadlines(head: XmlNode | undefined, nitf: XmlNode, builder: ItemBuilder) {
  const lines = children(head, 'hedline', 'headline').flatMap(each =>
    children(each).length > 0 ? children(each) : [each]
  )
  const main = lines.find(line => localName(line) !== 'hl2' && wordsOf(line) !== '') ?? at(nitf, 'head/title')
  if (main) builder.line('headline', textBelow(main), 'headline', `nitf:${localName(main)}`)
  for (const line of lines)
    if (line !== main) builder.line('subheadline', textBelow(line), 'subheadlines', `nitf:${localName(line)}`)
}

/** Some agencies put a second headline into the element of the byline. */
function addByline(byline: XmlNode, builder: ItemBuilder) {
  const isNamed = children(byline, 'person').length > 0
  if (!isNamed && isSentence(wordsOf(byline)))
    builder.line('subheadline', textBelow(byline), 'subheadlines', 'nitf:byline')
  else builder.line('byline', textBelow(byline), 'byline', 'nitf:byline')
}

/** A date that programs wrote, in an element whose attribute says the same: no words of a dateline. */
function isMachineDate(node: XmlNode): boolean {
  return localName(node) === 'story.date' && (toDateTime(wordsOf(node))?.includes('T') ?? false)
}

/** The text; what stands with its pictures, words under them and whose they are, is told as such. */
function addBody(nitf: XmlNode, builder: ItemBuilder, source: string) {
  const contents = [...all(nitf, 'body/body.content'), ...all(nitf, 'body/body.end')]
  const parts = contents.length > 0 ? contents : all(nitf, 'body').filter(body => at(body, 'body.head') === undefined)
  for (const part of parts) builder.add(readXmlContent(part, source, elementNames))
  const places = parts.flatMap(part => within(part, 'media'))
  for (const block of builder.body.flatMap(toBlocks)) {
    const first = block.type === 'paragraph' ? startOf(block) : undefined
    if (first !== undefined && places.some(({start, end}) => first >= start && first < end)) block.role = 'caption'
  }
}

function startOf(block: Parameters<typeof toBlocks>[0]): number | undefined {
  if ('origin' in block) return block.origin?.[0]?.start
  if (!('children' in block)) return undefined
  for (const child of block.children) {
    const start = startOf(child)
    if (start !== undefined) return start
  }
  return undefined
}
