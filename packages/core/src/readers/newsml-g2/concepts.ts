import type {ItemBuilder} from '../wire/item-builder.ts'
import {all, at, children, textBelow, within, wordsOf} from '../wire/xml-nodes.ts'
import type {XmlNode} from '../xml/to-elements.ts'

/** Adds the words of concepts and events, each with its name as a heading: those of a concept item, or of an item's content. */
export function addConcepts(item: XmlNode, builder: ItemBuilder): void {
  const concepts = [
    ...children(item, 'concept'),
    ...all(item, 'conceptSet/concept'),
    ...eventsIn(at(item, 'contentSet'))
  ]
  for (const [index, concept] of concepts.entries()) {
    const [name] = children(concept, 'name').filter(each => wordsOf(each) !== '')
    if (name && index === 0 && concepts.length === 1)
      builder.line('headline', textBelow(name), 'headline', 'newsml-g2:concept')
    else if (name) builder.heading(textBelow(name))
    for (const each of children(concept, 'definition', 'note')) builder.read(textBelow(each), '', 'paragraph')
    for (const place of all(concept, 'eventDetails/location')) builder.read(textBelow(at(place, 'name')))
  }
}

function eventsIn(set: XmlNode | undefined): XmlNode[] {
  return [...within(set, 'event'), ...within(set, 'concept')]
}
