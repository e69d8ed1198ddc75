import {decodeHTML} from 'entities/decode'
import type {Origin, Span} from '../../tree/types.ts'
import type {Child, Element} from './dom.ts'
import {isOnlyReadAloud} from './read-aloud.ts'

/** Elements that are words of a text, and no blocks. */
const phrasing: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark q s samp small span strike strong sub sup time tt u var'.split(
    ' '
  )
)

/** What stands in a line of text and is not shown. */
export interface HiddenWords {
  readonly origin: Origin
  readonly value: string
}

/** Finds in the lines of a page what is only read aloud, beside words that are shown. */
export class HiddenWordsFinder {
  readonly #source: string
  readonly #part: string
  /** By element, whether words that are shown stand in it. */
  readonly #shows = new Map<Element, boolean>()

  constructor(source: string, part: string) {
    this.#source = source
    this.#part = part
  }

  /** The words of an element, where these are hidden in a line; `undefined` where it is shown, or has a line of its own. */
  in(element: Element): HiddenWords | undefined {
    if (!phrasing.has(element.name) || !isOnlyReadAloud(element)) return undefined
    if (!this.#isInLine(element)) return undefined
    const origin: Span[] = []
    this.#collect(element, origin)
    const text = origin.map(({start, end}) => this.#source.slice(start, end)).join('')
    return origin.length === 0 ? undefined : {origin, value: decodeHTML(text).replaceAll(/\s+/g, ' ').trim()}
  }

  /** Whether words that are shown stand in the same line. */
  #isInLine({parent}: Element): boolean {
    for (let each = parent; each; each = each.parent) {
      if (this.#showsWords(each)) return true
      if (!phrasing.has(each.name)) return false
    }
    return false
  }

  #showsWords(element: Element): boolean {
    let shows = this.#shows.get(element)
    if (shows === undefined) {
      shows = element.children.some(child => this.#isShownInLine(child))
      this.#shows.set(element, shows)
    }
    return shows
  }

  #isShownInLine(child: Child): boolean {
    if (child.type === 'text') return this.#source.slice(child.start, child.end).trim() !== ''
    if (child.type !== 'element') return child.type === 'coded'
    return phrasing.has(child.name) && !isOnlyReadAloud(child) && this.#showsWords(child)
  }

  #collect(element: Element, origin: Span[]) {
    for (const child of element.children) {
      if (child.type === 'element') this.#collect(child, origin)
      else if (child.type !== 'markup') origin.push({part: this.#part, start: child.start, end: child.end})
    }
  }
}
