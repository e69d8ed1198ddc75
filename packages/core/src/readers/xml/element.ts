import type {SaxesAttributeNS, SaxesTagNS} from 'saxes'

/** Prefixes to name elements and attributes by, whatever prefixes a document uses, with the namespaces that each stands for. */
export type Namespaces = Readonly<Record<string, string | ReadonlyArray<string>>>

/**
 * Gives the name of an element or an attribute: `w:p` for a namespace that has a prefix here, `{http://...}p` for another,
 * and `p` for none.
 */
export type ToName = (uri: string, local: string) => string

/** A `ToName` by a table of namespaces. A prefix that a document never declares stands for what it stands for here. */
export function createToName(namespaces: Namespaces): ToName {
  const prefixes = new Map<string, string>([['http://www.w3.org/XML/1998/namespace', 'xml:']])
  for (const [prefix, uris] of Object.entries(namespaces)) {
    prefixes.set(prefix, `${prefix}:`)
    for (const uri of typeof uris === 'string' ? [uris] : uris) prefixes.set(uri, `${prefix}:`)
  }
  const known = new Map<string, Map<string, string>>()
  return (uri, local) => {
    if (uri === '') return local
    let names = known.get(uri)
    if (!names) known.set(uri, (names = new Map()))
    let name = names.get(local)
    if (name === undefined) names.set(local, (name = `${prefixes.get(uri) ?? `{${uri}}`}${local}`))
    return name
  }
}

/** An element as its start tag tells it. */
export class XmlElement {
  /** Name by the table of namespaces of the reading: `w:p`. */
  readonly name: string
  /** Offset of the `<` of its start tag. */
  readonly start: number
  /** Offset after the `>` of its start tag. */
  readonly tagEnd: number
  readonly #attributes: Record<string, SaxesAttributeNS>
  readonly #toName: ToName
  readonly #restore: (value: string) => string

  constructor(
    tag: SaxesTagNS,
    place: {start: number; end: number},
    toName: ToName,
    restore: (value: string) => string
  ) {
    this.name = toName(tag.uri, tag.local)
    this.start = place.start
    this.tagEnd = place.end
    this.#attributes = tag.attributes
    this.#toName = toName
    this.#restore = restore
  }

  /** The value of an attribute, by its name in the same form: `w:val`. */
  get(name: string): string | undefined {
    for (const key in this.#attributes) {
      const {uri, local, value} = this.#attributes[key] as SaxesAttributeNS
      if (this.#toName(uri, local) === name) return this.#restore(value)
    }
    return undefined
  }
}
