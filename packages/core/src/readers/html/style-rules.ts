import type {Looks} from './compound.ts'
import {attribute, type Element} from './dom.ts'
import type {KnownSelector} from './selector.ts'

/** What a style sheet says of some elements. */
export interface StyleRule {
  readonly selector: KnownSelector
  readonly isImportant: boolean
  /** Names of the layers that it is in; `''` of none. */
  readonly layer: string
  /** Its place among all rules of a page. */
  readonly order: number
}

/** Rules that say the same, found by the elements that they are about. */
export class StyleRules {
  readonly #byId = new Map<string, StyleRule[]>()
  readonly #byClass = new Map<string, StyleRule[]>()
  /** By tag; those that name no element by `''`. */
  readonly #byTag = new Map<string, StyleRule[]>()
  readonly #looks: Looks

  constructor(looks: Looks) {
    this.#looks = looks
  }

  get isEmpty(): boolean {
    return this.#byId.size === 0 && this.#byClass.size === 0 && this.#byTag.size === 0
  }

  add(rule: StyleRule): void {
    const {id, classes, tag} = rule.selector.subject
    if (id !== '') addTo(this.#byId, id, rule)
    else if (classes[0] !== undefined) addTo(this.#byClass, classes[0], rule)
    else addTo(this.#byTag, tag, rule)
  }

  /** The rules that are about `element`. */
  for(element: Element): StyleRule[] {
    const found: StyleRule[] = []
    this.#collect(this.#byTag.get(element.name), element, found)
    this.#collect(this.#byTag.get(''), element, found)
    const id = this.#byId.size > 0 ? attribute(element, 'id') : undefined
    if (id !== undefined) this.#collect(this.#byId.get(id), element, found)
    if (this.#byClass.size === 0) return found
    for (const name of this.#looks.classesOf(element)) this.#collect(this.#byClass.get(name), element, found)
    return found
  }

  #collect(rules: ReadonlyArray<StyleRule> | undefined, element: Element, found: StyleRule[]) {
    if (!rules) return
    for (const rule of rules) {
      if (this.#looks.left <= 0) return
      if (rule.selector.fits(element, this.#looks)) found.push(rule)
    }
  }
}

function addTo(rules: Map<string, StyleRule[]>, key: string, rule: StyleRule) {
  const known = rules.get(key)
  if (known) known.push(rule)
  else rules.set(key, [rule])
}

/**
 * Whether a rule surely counts more than another about the same element: the order of layers is not known, and one whose selector cannot be
 * told whole may count as much as any.
 *
 * @see https://drafts.csswg.org/css-cascade-5/#cascade-sort
 */
export function isStronger(one: StyleRule, other: StyleRule): boolean {
  if (!other.selector.isWhole) return false
  if (one.isImportant !== other.isImportant) return one.isImportant
  if (one.layer !== other.layer) return one.isImportant ? other.layer === '' : one.layer === ''
  const difference = one.selector.specificity - other.selector.specificity
  return difference > 0 || (difference === 0 && one.order > other.order)
}
