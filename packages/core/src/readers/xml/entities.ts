import {decodeHTMLStrict} from 'entities/decode'
import type {State} from '../../state.ts'

/** The entities that XML defines itself. */
const predefined: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['apos', "'"],
  ['gt', '>'],
  ['lt', '<'],
  ['quot', '"']
])

/** A comment, or the declaration of a general entity with a text of its own: its name, then its text. */
const declaration = /<!--(?:[^]*?-->|[^]*)|<!ENTITY\s+([^\s%"'<>&;]+)\s+(?:"([^"]*)"|'([^']*)')/g

/** A reference, with the name or the number of a character. */
export const reference = /&(#x[0-9a-f]+|#\d+|[^\s&;<>"'#]+);/gi

/** How deep entities may stand in entities: no list of characters needs two. */
const deepest = 8

/** The entities of one XML document, and what is left of the text that they may give. */
export class Entities {
  readonly #state: State
  readonly #declared = new Map<string, string | undefined>()
  readonly #reported = new Set<string>()
  #left: number

  /** @param state Its limit `entityLength` holds for all that is resolved; each reference counts as a character more. */
  constructor(state: State) {
    this.#state = state
    this.#left = state.limits.entityLength
  }

  /** Takes in the declarations of a document type; the first one of a name counts. Nothing outside is ever fetched. */
  declare(doctype: string): void {
    for (const [, name, double, single] of doctype.matchAll(declaration)) {
      // Markup in an entity would have no place in the source.
      const value = double ?? single ?? ''
      if (name !== undefined && !this.#declared.has(name))
        this.#declared.set(name, value.includes('<') ? undefined : value)
    }
  }

  /**
   * What a reference gives, by the name between `&` and `;`. One that is not defined, that stands outside of the document, that
   * holds markup, or that would give more than is allowed, gives `undefined`, with a message: it stands as it is written.
   */
  resolve(name: string, place?: {part: string; start: number; end: number}): string | undefined {
    const value = this.#expand(name, 0)
    if (value === undefined && !this.#reported.has(name)) {
      this.#reported.add(name)
      const origin = place && [place]
      if (this.#left <= 0)
        this.#state.message(
          'entity-limit',
          `Expected entities that give at most \`${this.#state.limits.entityLength}\` characters`,
          origin
        )
      else
        this.#state.message('unresolved-entity', `Expected an entity with a text of its own, not \`&${name};\``, origin)
    }
    return value
  }

  #expand(name: string, depth: number): string | undefined {
    // Entities that give nothing cost time as well.
    this.#left--
    if (name.startsWith('#')) return toCharacter(name)
    const known = predefined.get(name)
    if (known !== undefined) return known
    if (!this.#declared.has(name)) return toNamed(name)
    const declared = this.#declared.get(name)
    if (declared === undefined || depth >= deepest) return
    this.#left -= declared.length
    if (this.#left < 0) return
    let failed = false
    const value = declared.replaceAll(reference, (_, inner: string) => {
      const part = failed ? undefined : this.#expand(inner, depth + 1)
      failed ||= part === undefined
      return part ?? ''
    })
    return failed ? undefined : value
  }
}

/** What HTML calls a character: writers of feeds use these names without declaring them. */
function toNamed(name: string): string | undefined {
  const written = `&${name};`
  const value = decodeHTMLStrict(written)
  return value === written ? undefined : value
}

/** The character of `#60` or `#x3C`; `undefined` for a number that stands for none. */
function toCharacter(name: string): string | undefined {
  const hex = name[1] === 'x' || name[1] === 'X'
  const code = Number.parseInt(name.slice(hex ? 2 : 1), hex ? 16 : 10)
  const scalar = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return scalar ? String.fromCodePoint(code) : undefined
}
