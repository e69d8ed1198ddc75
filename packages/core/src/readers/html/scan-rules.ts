import {toUnitTable} from '../../util/to-unit-table.ts'
import {allOf, type Holds, holdsForDesktop} from './media-query.ts'

/** A rule of a style sheet that says whether some elements are shown. */
export interface ScannedRule {
  /** Whom it is about: a list of selectors. */
  readonly selectors: string
  readonly hides: boolean
  readonly isImportant: boolean
  /** Whether the conditions around it hold. */
  readonly holds: Holds
  /** Names of the layers around it. */
  readonly layer: string
}

/** What stands in braces: rules, or what is declared of some elements. */
interface Braces {
  readonly isOfRules: boolean
  /** What stands before them. */
  readonly prelude: string
  readonly holds: Holds
  readonly layer: string
  /** What it declares of `display`, so far. */
  declared: {hides: boolean; isImportant: boolean} | undefined
  /** Whether it has braces in it, which may take back what it declares. */
  isNested: boolean
}

/** Rules that are read of a style sheet: one with more is a hostile one, of which nothing is believed; real ones have some hundred. */
export const mostRules = 20_000

/**
 * The rules of a style sheet that say something of `display`, in their order. A scanner for these alone, for a parser of all that a style
 * sheet may say takes as long as all else that is read of a page.
 *
 * @param holds Whether the conditions of the whole style sheet hold.
 * @see https://drafts.csswg.org/css-syntax-3/
 */
export function scanRules(css: string, holds: Holds): ScannedRule[] {
  const scanner = new Scanner(css, holds)
  scanner.run()
  return scanner.rules
}

const space = 0x20

/** Signs that begin or end something. */
const begins = toUnitTable('"\'\\/()[]{};')

/** What a declaration of `display` or `all` may open with. */
const opens = toUnitTable('dDaA')

class Scanner {
  readonly #css: string
  readonly rules: ScannedRule[] = []
  readonly #around: Braces[] = []
  #inner: Braces
  /** Where the declaration, or what stands before braces, begins. */
  #start = 0
  /** How many of `(` and `[` are open: what stands in them ends nothing. */
  #depth = 0

  constructor(css: string, holds: Holds) {
    this.#css = css
    this.#inner = {isOfRules: true, prelude: '', holds, layer: '', declared: undefined, isNested: false}
  }

  run(): void {
    const css = this.#css
    let at = 0
    while (at < css.length && this.rules.length < mostRules) {
      if (begins[css.charCodeAt(at)] === 1) at = this.#take(css[at] as string, at)
      else at++
    }
    // What is open at the end, ends there.
    this.#declare(css.length)
    while (this.#around.length > 0) this.#close()
  }

  /** Takes a character, and all that it begins; gives the place behind that. */
  #take(sign: string, at: number): number {
    switch (sign) {
      case '"':
      case "'":
        return this.#endOfString(sign, at + 1)
      case '\\':
        return at + 2
      case '/':
        return this.#css[at + 1] === '*' ? this.#endOfComment(at) : at + 1
      case '(':
      case '[':
        this.#depth++
        return at + 1
      case ')':
      case ']':
        this.#depth = Math.max(0, this.#depth - 1)
        return at + 1
      default:
        if (this.#depth === 0) this.#part(sign, at)
        return at + 1
    }
  }

  /** Ends what `sign` ends. */
  #part(sign: string, at: number) {
    if (sign === '{') this.#open(at)
    else if (sign === ';' && (!this.#inner.isOfRules || this.#css[this.#first()] === '@')) this.#declare(at)
    else if (sign === '}' && this.#around.length > 0) {
      this.#declare(at)
      this.#close()
    } else return
    this.#start = at + 1
  }

  #open(at: number) {
    const prelude = this.#textTo(at)
    const [, name = '', condition = ''] = /^@([\w-]+)\s*([^]*)$/.exec(prelude) ?? []
    const outer = this.#inner
    outer.isNested = true
    this.#around.push(outer)
    this.#inner = {
      isOfRules: name !== '' && outer.isOfRules,
      prelude,
      holds: outer.isOfRules ? allOf([outer.holds, conditionHolds(name.toLowerCase(), condition)]) : 'no',
      layer: name.toLowerCase() === 'layer' ? `${outer.layer}.${condition}` : outer.layer,
      declared: undefined,
      isNested: false
    }
  }

  #close() {
    const {prelude, isOfRules, holds, layer, declared, isNested} = this.#inner
    this.#inner = this.#around.pop() ?? this.#inner
    if (isOfRules || !declared || holds === 'no') return
    this.rules.push({...declared, selectors: prelude, layer, holds: isNested && holds === 'yes' ? 'may' : holds})
  }

  /** Keeps what is declared, up to `at`, of whether something is shown. */
  #declare(at: number) {
    if (this.#inner.isOfRules || !this.#mayDeclare()) return
    const [, property, value, important] = declaration.exec(this.#textTo(at)) ?? []
    const isImportant = important !== undefined
    if (property === undefined || (this.#inner.declared?.isImportant && !isImportant)) return
    this.#inner.declared = {hides: value?.toLowerCase() === 'none', isImportant}
  }

  /** Whether what begins here may be of `display`, or of all: most declarations are seen to be others by their first letter. */
  #mayDeclare(): boolean {
    return opens[this.#css.charCodeAt(this.#first())] === 1
  }

  /** Where the first sign stands of what begins here: the space before it is passed over once. */
  #first(): number {
    while (this.#css.charCodeAt(this.#start) <= space) this.#start++
    return this.#start
  }

  /** The text from where it begins, without comments. */
  #textTo(at: number): string {
    const text = this.#css.slice(this.#start, at)
    return (text.includes('/*') ? text.replaceAll(/\/\*[^]*?\*\//g, '') : text).replaceAll(/<!--|-->/g, '').trim()
  }

  #endOfString(quote: string, from: number): number {
    for (let at = from; at < this.#css.length; at++) {
      const sign = this.#css[at]
      if (sign === '\\') at++
      else if (sign === quote || sign === '\n') return at + 1
    }
    return this.#css.length
  }

  #endOfComment(at: number): number {
    const found = this.#css.indexOf('*/', at + 2)
    const end = found < 0 ? this.#css.length : found + 2
    // What begins, begins behind it.
    if (this.#first() === at) this.#start = end
    return end
  }
}

/** A declaration of whether an element is shown: a value that no browser knows, such as `none\9`, declares nothing. */
const declaration = /^(all|display)\s*:\s*([a-z-]+(?: [a-z-]+)?)\s*(!\s*important)?$/i

/** What every browser of today supports. */
const supported = /^\(\s*display\s*:\s*(?:inline-)?(?:flex|grid)\s*\)$/i

/** Whether what stands in the braces of a rule with this name holds; rules of elements have none. */
function conditionHolds(name: string, condition: string): Holds {
  switch (name) {
    case '':
    case 'layer':
      return 'yes'
    case 'media':
      return holdsForDesktop(condition)
    case 'supports':
      return supported.test(condition.trim()) ? 'yes' : 'may'
    case 'container':
    case 'scope':
      return 'may'
    default:
      return 'no'
  }
}
