import {type Entities, reference} from './entities.ts'
import type {Scope} from './scope.ts'

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

/** An attribute: its name, and its value in either kind of quotation marks. */
const attribute = /([^\s=>/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** An element as its start tag tells it. */
export class XmlElement {
  /** Name by the table of namespaces of the reading: `w:p`. */
  readonly name: string
  /** Name as it is written. */
  readonly written: string
  /** Offset of the `<` of its start tag. */
  readonly start: number
  /** Offset after the `>` of its start tag. */
  readonly tagEnd: number
  readonly #attributes: string
  readonly #scope: Scope
  readonly #entities: Entities

  /** @param attributes What stands in the start tag after the name. */
  constructor(
    written: string,
    attributes: string,
    place: {start: number; end: number},
    scope: Scope,
    entities: Entities
  ) {
    this.name = scope.element(written)
    this.written = written
    this.start = place.start
    this.tagEnd = place.end
    this.#attributes = attributes
    this.#scope = scope
    this.#entities = entities
  }

  /** The value of an attribute, by its name in the same form: `w:val`. */
  get(name: string): string | undefined {
    for (const [, written = '', double, single] of this.#attributes.matchAll(attribute)) {
      if (this.#scope.attribute(written) === name) return toValue(double ?? single ?? '', this.#entities)
    }
    return undefined
  }
}

/** The namespaces that attributes declare, by their prefixes; `undefined` if they declare none. */
export function toDeclared(attributes: string, entities: Entities): Map<string, string> | undefined {
  if (!attributes.includes('xmlns')) return
  const found = new Map<string, string>()
  for (const [, written = '', double, single] of attributes.matchAll(attribute)) {
    const value = double ?? single ?? ''
    if (written === 'xmlns') found.set('', toValue(value, entities))
    else if (written.startsWith('xmlns:')) found.set(written.slice(6), toValue(value, entities))
  }
  return found
}

/** The value of an attribute: references resolved, line ends and tabs as spaces (XML 1.0 section 3.3.3). */
function toValue(written: string, entities: Entities): string {
  const value = /[\t\r\n]/.test(written) ? written.replaceAll(/\r\n?|[\t\n]/g, ' ') : written
  return value.includes('&')
    ? value.replaceAll(reference, (whole, name: string) => entities.resolve(name) ?? whole)
    : value
}
