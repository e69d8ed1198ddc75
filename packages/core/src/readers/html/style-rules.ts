import {attribute, type Element} from './dom.ts'
import type {KnownSelector, Looks} from './selector.ts'

/** What a style sheet says of some elements. */
export interface StyleRule {
  readonly selector: KnownSelector
  readonly isImportant: boolean
  /** Its place among all rules of a page. */
  readonly order: number
}

/** Rules that say the same, found by the elements that they are about. */
export class StyleRules {
  readonly #byId = new Map<string, StyleRule[]>()
  readonly #byClass = new Map<string, StyleRule[]>()
  readonly #byTag = new Map<string, StyleRule[]>()
  readonly #looks: Looks
  /** How many there are. */
  size = 0

  constructor(looks: Looks) {
    this.#looks = looks
  }

  /** Adds a rule; one whose selector names no element cannot be found. */
  add(rule: StyleRule): void {
    const {id, classes, tag} = rule.selector.subject
    this.size++
    if (id !== '') addTo(this.#byId, id, rule)
    else if (classes[0] !== undefined) addTo(this.#byClass, classes[0], rule)
    else if (tag !== '') addTo(this.#byTag, tag, rule)
  }

  /** The rule that counts most of those that are about `element`. */
  strongestFor(element: Element): StyleRule | undefined {
    let found = this.#stronger(this.#byTag.get(element.name), element, undefined)
    if (this.#byId.size > 0) found = this.#stronger(this.#byId.get(attribute(element, 'id') ?? ''), element, found)
    const classes = this.#byClass.size > 0 ? attribute(element, 'class') : undefined
    if (!classes) return found
    for (const name of classes.split(/\s+/)) found = this.#stronger(this.#byClass.get(name), element, found)
    return found
  }

  #stronger(rules: ReadonlyArray<StyleRule> | undefined, element: Element, before: StyleRule | undefined) {
    if (!rules) return before
    let found = before
    for (const rule of rules) {
      if ((!found || isStronger(rule, found)) && rule.selector.fits(element, this.#looks)) found = rule
    }
    return found
  }
}

function addTo(rules: Map<string, StyleRule[]>, key: string, rule: StyleRule) {
  const known = rules.get(key)
  if (known) known.push(rule)
  else rules.set(key, [rule])
}

/** Whether a rule counts more than another about the same element. */
export function isStronger(one: StyleRule, other: StyleRule): boolean {
  if (one.isImportant !== other.isImportant) return one.isImportant
  const difference = one.selector.specificity - other.selector.specificity
  return difference > 0 || (difference === 0 && one.order > other.order)
}
