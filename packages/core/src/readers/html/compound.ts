import {AttributeAction, type AttributeSelector} from 'css-what'
import {attribute, type Element} from './dom.ts'

/** What is asked about elements while selectors are held against them. */
export interface Looks {
  /** How many more are looked at: a hostile page has rules and elements enough to look at for hours. */
  left: number
  classesOf(element: Element): ReadonlySet<string>
}

/** What a selector asks of one element. */
export class Compound {
  tag = ''
  id = ''
  readonly classes: string[] = []
  readonly attributes: AttributeSelector[] = []
  /** What it must not be. */
  readonly nots: Compound[] = []
  /** Whether the element of the one before is right around it, not anywhere around. */
  readonly isInside: boolean

  constructor(isInside: boolean) {
    this.isInside = isInside
  }

  /** Whether it asks for nothing that can be told. */
  get isEmpty(): boolean {
    return (
      this.tag === '' && this.id === '' && [this.classes, this.attributes, this.nots].every(({length}) => length === 0)
    )
  }

  fits(element: Element, looks: Looks): boolean {
    looks.left -= 1 + this.classes.length + this.attributes.length
    if (this.tag !== '' && this.tag !== element.name) return false
    if (this.id !== '' && this.id !== attribute(element, 'id')) return false
    if (!this.#hasClasses(element, looks)) return false
    if (!this.attributes.every(each => hasAttribute(element, each))) return false
    return !this.nots.some(each => each.fits(element, looks))
  }

  #hasClasses(element: Element, looks: Looks): boolean {
    if (this.classes.length === 0) return true
    const own = looks.classesOf(element)
    return this.classes.every(name => own.has(name))
  }
}

function hasAttribute(element: Element, {name, action, value, ignoreCase}: AttributeSelector): boolean {
  const found = attribute(element, name)
  if (found === undefined) return false
  return ignoreCase === true ? says(action, found.toLowerCase(), value.toLowerCase()) : says(action, found, value)
}

/** Whether the value of an attribute is what a selector asks for; an empty one is in none. */
function says(action: AttributeAction, found: string, value: string): boolean {
  switch (action) {
    case AttributeAction.Exists:
      return true
    case AttributeAction.Equals:
      return found === value
    case AttributeAction.Hyphen:
      return found === value || found.startsWith(`${value}-`)
    case AttributeAction.Element:
      return found.split(/\s+/).includes(value)
    case AttributeAction.Start:
      return value !== '' && found.startsWith(value)
    case AttributeAction.End:
      return value !== '' && found.endsWith(value)
    case AttributeAction.Any:
      return value !== '' && found.includes(value)
    default:
      return false
  }
}
