import type {ToName} from './element.ts'

/** The namespace of the prefix `xml`, which is never declared. */
const xml = 'http://www.w3.org/XML/1998/namespace'

/** The namespace declarations that hold for an element, and the names that they give. */
export class Scope {
  readonly #toName: ToName
  readonly #outer: Scope | undefined
  readonly #declared: ReadonlyMap<string, string>
  readonly #elements = new Map<string, string>()
  readonly #attributes = new Map<string, string>()

  constructor(toName: ToName, declared: ReadonlyMap<string, string> = new Map(), outer?: Scope) {
    this.#toName = toName
    this.#declared = declared
    this.#outer = outer
  }

  /** The scope inside of an element that declares namespaces: addresses by prefixes, `''` for the default one. */
  within(declared: ReadonlyMap<string, string>): Scope {
    return new Scope(this.#toName, declared, this)
  }

  /** The name of an element that is written `w:p`. */
  element(written: string): string {
    let name = this.#elements.get(written)
    if (name === undefined) this.#elements.set(written, (name = this.#resolve(written, this.#uriOf(''))))
    return name
  }

  /** The name of an attribute; one without a prefix is in no namespace. */
  attribute(written: string): string {
    let name = this.#attributes.get(written)
    if (name === undefined) this.#attributes.set(written, (name = this.#resolve(written, '')))
    return name
  }

  /** Whether the prefix of a name is declared. */
  knows(written: string): boolean {
    const colon = written.indexOf(':')
    return colon < 0 || written.startsWith('xml') || this.#uriOf(written.slice(0, colon)) !== undefined
  }

  #resolve(written: string, usual: string | undefined): string {
    const colon = written.indexOf(':')
    if (colon < 0) return this.#toName(usual ?? '', written)
    const prefix = written.slice(0, colon)
    const uri = prefix === 'xml' ? xml : (this.#uriOf(prefix) ?? prefix)
    return this.#toName(uri, written.slice(colon + 1))
  }

  #uriOf(prefix: string): string | undefined {
    const outer = this.#outer
    return this.#declared.get(prefix) ?? (outer ? outer.#uriOf(prefix) : undefined)
  }
}
