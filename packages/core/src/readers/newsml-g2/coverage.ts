import type {ItemBuilder} from '../wire/item-builder.ts'
import {all, children, textBelow, wordsOf} from '../wire/xml-nodes.ts'
import type {XmlNode} from '../xml/to-elements.ts'

/** Adds what a planning item says of the items that are to come: what each is called, and what is said of it. */
export function addCoverage(item: XmlNode, builder: ItemBuilder): void {
  for (const planning of all(item, 'newsCoverageSet/newsCoverage/planning')) {
    for (const title of children(planning, 'headline').filter(each => wordsOf(each) !== ''))
      builder.heading(textBelow(title))
    for (const each of children(planning, 'description', 'edNote', 'edNoteToSubscriber'))
      builder.read(textBelow(each), '', 'paragraph')
  }
}
