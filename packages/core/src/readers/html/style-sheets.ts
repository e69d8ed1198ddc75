import {attribute, type Element} from './dom.ts'
import {isOfDesktop} from './media-query.ts'
import {type KnownSelector, toSelectors} from './selector.ts'
import {isStronger, StyleRules} from './style-rules.ts'

/** What a style sheet has in braces: the rules of a condition, or what is declared of some elements. */
interface Braces {
  /** Whether what is in it holds. */
  readonly holds: boolean
  /** Whom it is about; `''` of a condition. */
  readonly selectors: string
  /** What it declares of `display`; `''` if nothing. */
  display: string
}

/** Elements that are looked at for the rules of one page: a hundred times as many as real pages ask for at most. */
const mostLooks = 1_000_000

/** Class of a page that is shown without scripts: a page is read as it is shown with them. */
const withoutScripts = /^no-?js$/i

/**
 * The rules of a page's own style sheets that tell which elements it shows: those of `display`, for a screen as wide as a desktop's. A
 * scanner for these alone, for a parser of all that a style sheet may say takes as long as all else that is read of a page.
 *
 * @see https://drafts.csswg.org/css-cascade-4/#cascade-sort
 */
export class StyleSheets {
  readonly #looks = {left: mostLooks}
  readonly #hiding = new StyleRules(this.#looks)
  readonly #showing = new StyleRules(this.#looks)

  /** @param sheets Texts of the style sheets, in the order of the page. */
  constructor(sheets: ReadonlyArray<string>) {
    if (!sheets.some(css => /display\s*:\s*none/i.test(css))) return
    for (const css of sheets) if (/display/i.test(css)) this.#add(css)
  }

  /** Whether an element itself is not shown, before a reader or a script does anything. */
  hides(element: Element): boolean {
    if (this.#hiding.size === 0) return false
    const hiding = this.#hiding.strongestFor(element)
    if (!hiding || displayOf(attribute(element, 'style') ?? '') !== undefined) return false
    const showing = this.#showing.strongestFor(element)
    return !showing || isStronger(hiding, showing)
  }

  #add(css: string) {
    const around: Braces[] = [{holds: true, selectors: '', display: ''}]
    let isBroken = false
    for (const [, text = '', sign] of withoutComments(css).matchAll(/([^{};]*)([{};]|$)/g)) {
      const inner = around.at(-1)
      if (!inner) return
      if (sign === '{') around.push(open(text.trim(), inner, isBroken))
      else if (inner.holds && inner.selectors !== '') inner.display = displayOf(text) ?? inner.display
      // A brace that closes nothing breaks the rule behind it.
      isBroken = sign === '}' && around.length === 1
      if (sign === '}' && !isBroken) this.#close(around.pop())
    }
    // What is open at the end, ends there.
    while (around.length > 0) this.#close(around.pop())
  }

  #close(braces: Braces | undefined) {
    if (!braces || braces.display === '') return
    const hides = /^none\b/i.test(braces.display)
    const isImportant = /!\s*important/i.test(braces.display)
    const rules = hides ? this.#hiding : this.#showing
    for (const selector of toSelectors(braces.selectors)) {
      if (isPassedOver(selector, hides)) continue
      rules.add({selector, isImportant, order: this.#hiding.size + this.#showing.size})
    }
  }
}

/**
 * Whether a rule is of no use, as one about what a reader does. Where a selector asks for more than can be told, it may show an element,
 * but is not taken to hide it.
 */
function isPassedOver(selector: KnownSelector, hides: boolean): boolean {
  return selector.isActed || (hides && !selector.isWhole) || selector.asksFor(withoutScripts)
}

/** Without comments and marks of them that are HTML's, and without what stands in quotes, which may have braces in it. */
function withoutComments(css: string): string {
  return css.replaceAll(
    /\/\*[^]*?(?:\*\/|$)|<!--|-->|"(?:[^"\\\n]|\\[^])*(?:"|(?=\n)|$)|'(?:[^'\\\n]|\\[^])*(?:'|(?=\n)|$)/g,
    found => (/^["']/.test(found) ? '""' : '')
  )
}

/** What opens with `{` behind this text. */
function open(text: string, around: Braces, isBroken: boolean): Braces {
  const [, name, condition = ''] = /^@([\w-]+)\s*([^]*)$/.exec(text) ?? []
  const isOfRules = around.selectors === '' && around.holds && !isBroken
  if (name === undefined) return {holds: isOfRules, selectors: text || '*', display: ''}
  const holds = name === 'media' ? isOfDesktop(condition) : name === 'supports' || name === 'layer'
  return {holds: isOfRules && holds, selectors: '', display: ''}
}

/** What a declaration says of `display`. */
function displayOf(declarations: string): string | undefined {
  return /(?:^|;)\s*display\s*:([^;]*)/i.exec(declarations)?.[1]?.trim()
}
