import {decodeHTML} from 'entities/decode'
import type {Element} from './dom.ts'
import {isOnlyReadAloud} from './read-aloud.ts'

/** The text of an element, its white space collapsed. */
export function textOf(element: Element, source: string): string {
  return decodeHTML(rawTextOf(element, source)).replaceAll(/\s+/g, ' ').trim()
}

/** The text of an element as the source has it. */
export function rawTextOf(element: Element, source: string): string {
  const pieces: string[] = []
  collect(element, source, pieces)
  return pieces.join('')
}

function collect(element: Element, source: string, pieces: string[]) {
  for (const child of element.children) {
    if (child.type === 'text') pieces.push(source.slice(child.start, child.end))
    else if (child.type === 'element' && child.name !== 'script' && child.name !== 'style') {
      if (parted.has(child.name)) pieces.push(' ')
      collect(child, source, pieces)
      if (parted.has(child.name)) pieces.push(' ')
    }
  }
}

/** Elements whose text stands apart from what is beside them. */
const parted: ReadonlySet<string> = new Set(['br', 'dd', 'div', 'dt', 'h1', 'h2', 'h3', 'li', 'p', 'td', 'th'])

/** The text of a heading: without buttons, marks that link to it, and what is not seen beside what is. */
export function headingOf(element: Element, source: string): string {
  const children = element.children.filter(
    child => child.type !== 'element' || !(child.name === 'button' || child.name.includes('-'))
  )
  const shown = children.filter(child => child.type !== 'element' || !isOnlyReadAloud(child))
  return (textOf({...element, children: shown}, source) || textOf({...element, children}, source))
    .replaceAll(/\u00ad|\u200b|\ufeff/g, '')
    .replace(/\s*[¶#§🔗]\s*$/u, '')
}
