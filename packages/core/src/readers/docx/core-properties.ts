import type {State} from '../../state.ts'
import {type Told, toAuthor} from '../metadata.ts'
import {childOf, textOf, toElements} from '../xml/to-elements.ts'
import {namespaces} from './namespaces.ts'

/**
 * How sure the properties of a file are of what is in it. Titles are often left over from another document, and creators are the names of
 * accounts: whatever stands in the text is surer.
 */
const confidence = 0.2

/** What the core properties of an Office file say of the document. */
export function readCoreProperties(source: string | undefined, state: State): Told[] {
  const top = source === undefined ? undefined : toElements(source, state, {namespaces})
  const value = (name: string) => textOf(childOf(top, name)).replaceAll(/\s+/g, ' ').trim()
  const told = {evidence: 'core-properties', confidence}
  return [
    {field: 'title', value: value('dc:title'), source: 'core-properties:dc:title', ...told},
    {field: 'author', value: toAuthor([value('dc:creator')]), source: 'core-properties:dc:creator', ...told}
  ]
}
