import type {Looks} from './compound.ts'
import {attribute, type Element} from './dom.ts'
import type {PageStyle} from './page-facts.ts'
import {mostRules, scanRules, type ScannedRule} from './scan-rules.ts'
import {type KnownSelector, toSelectors} from './selector.ts'
import {isStronger, StyleRules} from './style-rules.ts'

/** Elements that are looked at for the rules of one page: a hundred times as many as real pages ask for at most. */
const mostLooks = 1_000_000

/** Class of a page that is shown without scripts: a page is read as it is shown with them. */
const withoutScripts = /^no-?js$/i

/**
 * The rules of a page's own style sheets that tell which elements it shows: those of `display`, for a screen as wide as a desktop's, before
 * a reader or a script does anything. What cannot be told of a rule speaks for what it shows, and against what it hides.
 */
export class StyleSheets {
  readonly #looks: Looks = toLooks()
  readonly #hiding = new StyleRules(this.#looks)
  readonly #showing = new StyleRules(this.#looks)
  #order = 0

  /** @param sheets In the order of the page. */
  constructor(sheets: ReadonlyArray<PageStyle>) {
    if (!sheets.some(({css}) => /display\s*:\s*none/i.test(css))) return
    for (const {css, holds} of sheets) {
      if (holds === 'no' || !/\b(?:all|display)\s*:/i.test(css)) continue
      const rules = scanRules(css, holds)
      if (rules.length === mostRules) this.#looks.left = 0
      for (const rule of rules) this.#add(rule)
    }
  }

  /** Whether there was more to look at than is looked at: what was said before is not to be believed. */
  get gaveUp(): boolean {
    return this.#looks.left <= 0
  }

  /** Whether an element itself is not shown. */
  hides(element: Element): boolean {
    if (this.#hiding.isEmpty || this.gaveUp) return false
    const hiding = this.#hiding.for(element)
    const [first] = hiding
    if (!first || /\bdisplay\s*:/i.test(attribute(element, 'style') ?? '')) return false
    const strongest = hiding.reduce((one, other) => (isStronger(one, other) ? one : other), first)
    return this.#showing.for(element).every(showing => isStronger(strongest, showing))
  }

  #add({selectors, hides, isImportant, layer, holds}: ScannedRule) {
    if (hides && holds !== 'yes') return
    for (const selector of toSelectors(selectors)) {
      if (isPassedOver(selector, hides)) continue
      const rules = hides ? this.#hiding : this.#showing
      rules.add({selector, isImportant, layer, order: this.#order++})
    }
  }
}

/** Whether a rule is of no use: nothing of it can be told, or it is about what a reader does; or it may not hide, as it cannot be told whole. */
function isPassedOver(selector: KnownSelector, hides: boolean): boolean {
  if (selector.isActed || selector.isEmpty || selector.asksFor(withoutScripts)) return true
  return hides && (!selector.isWhole || selector.subject.isEmpty)
}

function toLooks(): Looks {
  const classes = new Map<Element, ReadonlySet<string>>()
  return {
    left: mostLooks,
    classesOf(element) {
      let found = classes.get(element)
      if (!found) classes.set(element, (found = new Set(attribute(element, 'class')?.trim().split(/\s+/))))
      return found
    }
  }
}
