import {AttributeAction, parse, type PseudoSelector, type Selector, SelectorType} from 'css-what'
import {Compound, type Looks} from './compound.ts'
import type {Element} from './dom.ts'

/** States that an element has once a reader does something. */
const acted: ReadonlySet<string> = new Set([
  'active',
  'focus',
  'focus-visible',
  'focus-within',
  'hover',
  'popover-open',
  'target'
])

/** How much one identifier, class or tag counts: more than as many of the next as are ever written. */
const weights = {id: 10_000, class: 100, tag: 1}

/** A selector, as far as it tells of elements and of those around them: not of what stands beside them, nor of their states. */
export class KnownSelector {
  readonly #compounds: Compound[] = [new Compound(false)]
  /** Whether it asks for nothing else. */
  isWhole = true
  /** Whether it asks for something that a reader does, such as to point at it, or is about no element. */
  isActed = false
  /** How much it counts against others that are about the same element. */
  specificity = 0

  /** @param uncounted Tokens that count nothing: those of `:where()`. */
  constructor(tokens: ReadonlyArray<Selector>, uncounted: ReadonlyArray<Selector> = []) {
    for (const token of tokens) {
      const before = this.specificity
      this.#add(token)
      if (uncounted.includes(token)) this.specificity = before
    }
  }

  /** What it asks of the element itself that it is about. */
  get subject(): Compound {
    return this.#compounds.at(-1) as Compound
  }

  /** Whether nothing of what it asks for can be told. */
  get isEmpty(): boolean {
    return this.#compounds.every(each => each.isEmpty)
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
        else this.subject.attributes.push(token)
        return
      case SelectorType.Child:
      case SelectorType.Descendant:
        this.#compounds.push(new Compound(token.type === SelectorType.Child))
        return
      case SelectorType.Universal:
        return
      case SelectorType.Pseudo:
        return this.#addState(token)
      case SelectorType.PseudoElement:
        // What is put before or behind an element is not the element.
        this.isActed = true
        return
      default:
        // What stands beside an element is not looked at, nor what is around that.
        this.isWhole = false
        this.#compounds.splice(0, this.#compounds.length, new Compound(false))
    }
  }

  #addState({name, data}: PseudoSelector) {
    if (name === 'root') this.subject.tag = 'html'
    else if (name === 'not' && Array.isArray(data)) for (const each of data) this.#addNot(new KnownSelector(each))
    else {
      this.isWhole = false
      this.isActed ||= acted.has(name)
    }
  }

  #addNot(other: KnownSelector) {
    if (other.#compounds.length > 1 || (!other.isWhole && !other.isActed)) this.isWhole = false
    // What a reader has not done yet is not so.
    else if (!other.isActed) this.subject.nots.push(other.subject)
    this.specificity += other.specificity
  }

  /** Follows, from `element` outwards, those that are right around one another, as far as they fit. */
  #follow(element: Element, last: number, looks: Looks): {index: number; element: Element} | undefined {
    let index = last
    for (let each: Element | null = element; each && looks.left > 0; each = each.parent) {
      const compound = this.#compounds[index]
      if (!compound?.fits(each, looks)) return undefined
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

/** Longest list of selectors that is read, in UTF-16 units: real ones have some thousands. */
const longestList = 50_000

/** Signs of a list that browsers know none of, for a name in it or a selector is no CSS of theirs: css-what is laxer. */
const unknown = /[.#]-?\d|[%$!;<}]|:contains\(|::?-(?:moz|ms|o)-/

/** The selectors of a list; none where one of them cannot be read: browsers know none of them then. */
export function toSelectors(list: string): KnownSelector[] {
  if (list.length > longestList || unknown.test(list.replaceAll(/\[[^\]]*\]/g, ''))) return []
  try {
    return parse(list).flatMap(eachOf)
  } catch {
    return []
  }
}

/** A selector once for each of those that its first `:is()` or `:where()` has, if it has one. */
function eachOf(tokens: ReadonlyArray<Selector>): KnownSelector[] {
  const at = tokens.findIndex(token => token.type === SelectorType.Pseudo && /^(?:is|matches|where)$/.test(token.name))
  const token = tokens[at] as PseudoSelector | undefined
  if (!token || !Array.isArray(token.data)) return [new KnownSelector(tokens)]
  return token.data.map(inner => {
    const all = [...tokens.slice(0, at), ...inner, ...tokens.slice(at + 1)]
    return new KnownSelector(all, token.name === 'where' ? inner : [])
  })
}
