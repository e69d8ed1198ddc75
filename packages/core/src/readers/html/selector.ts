import {AttributeAction, parse, type Selector, SelectorType} from 'css-what'
import {attribute, type Element} from './dom.ts'

/** What a selector asks of one element. */
class Compound {
  tag = ''
  id = ''
  readonly classes: string[] = []
  /** Whether the element of the one before is right around it, not anywhere around. */
  readonly isInside: boolean

  constructor(isInside: boolean) {
    this.isInside = isInside
  }

  fits(element: Element): boolean {
    if (this.tag !== '' && this.tag !== element.name) return false
    if (this.id !== '' && this.id !== attribute(element, 'id')) return false
    if (this.classes.length === 0) return true
    const own = attribute(element, 'class')?.split(/\s+/) ?? []
    return this.classes.every(name => own.includes(name))
  }
}

/** How many more elements are looked at: a hostile page has rules and elements enough to look at for hours. */
export interface Looks {
  left: number
}

/** States that an element has once a reader does something. */
const acted = /^(?:active|checked|focus|focus-visible|focus-within|hover|open|popover-open|target)$/

/** How much one identifier, class or tag counts: more than as many of the next as are ever written. */
const weights = {id: 10_000, class: 100, tag: 1}

/** A selector, as far as it tells of elements by tag, identifier and class, and of those around them. */
export class KnownSelector {
  readonly #compounds: Compound[] = [new Compound(false)]
  /** Whether it asks for nothing else. */
  isWhole = true
  /** Whether it asks for something that a reader does, such as to point at it. */
  isActed = false
  /** How much it counts against others that are about the same element. */
  specificity = 0

  constructor(tokens: ReadonlyArray<Selector>) {
    for (const token of tokens) this.#add(token)
  }

  /** What it asks of the element itself that it is about. */
  get subject(): Compound {
    return this.#compounds.at(-1) as Compound
  }

  /** Whether one of its elements has this class. */
  asksFor(name: RegExp): boolean {
    return this.#compounds.some(({classes}) => classes.some(each => name.test(each)))
  }

  /** @param looks Where there are none left, it fits no element. */
  fits(element: Element, looks: Looks): boolean {
    let found = this.#follow(element, this.#compounds.length - 1, looks)
    while (found && found.index > 0) found = this.#lookAround(found.element, found.index - 1, looks)
    return found !== undefined
  }

  #add(token: Selector) {
    switch (token.type) {
      case SelectorType.Tag:
        this.subject.tag = token.name.toLowerCase()
        this.specificity += weights.tag
        return
      case SelectorType.Attribute:
        this.specificity += token.name === 'id' ? weights.id : weights.class
        if (token.name === 'class' && token.action === AttributeAction.Element) this.subject.classes.push(token.value)
        else if (token.name === 'id' && token.action === AttributeAction.Equals) this.subject.id = token.value
        else this.isWhole = false
        return
      case SelectorType.Child:
      case SelectorType.Descendant:
        this.#compounds.push(new Compound(token.type === SelectorType.Child))
        return
      case SelectorType.Universal:
        return
      case SelectorType.Pseudo:
        this.isWhole = false
        this.isActed ||= acted.test(token.name)
        this.specificity += weights.class
        return
      default:
        // What stands beside an element is not looked at, nor what is around that.
        this.isWhole = false
        this.#compounds.splice(0, this.#compounds.length, new Compound(false))
    }
  }

  /** Follows, from `element` outwards, those that are right around one another, as far as they fit. */
  #follow(element: Element, last: number, looks: Looks): {index: number; element: Element} | undefined {
    let index = last
    for (let each: Element | null = element; each && looks.left > 0; each = each.parent) {
      looks.left--
      const compound = this.#compounds[index]
      if (!compound?.fits(each)) return undefined
      if (!compound.isInside) return {index, element: each}
      index--
    }
    return undefined
  }

  /** The nearest element around that fits, with those right around it: where one farther away fits all the rest, so does the nearest. */
  #lookAround(element: Element, last: number, looks: Looks): {index: number; element: Element} | undefined {
    for (let each = element.parent; each && looks.left > 0; each = each.parent) {
      const found = this.#follow(each, last, looks)
      if (found) return found
    }
    return undefined
  }
}

/** The selectors of a list; none where one of them cannot be read: browsers know none of them then. */
export function toSelectors(list: string): KnownSelector[] {
  try {
    return parse(list).map(tokens => new KnownSelector(tokens))
  } catch {
    return []
  }
}
