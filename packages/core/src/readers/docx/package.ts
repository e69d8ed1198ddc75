import type {State} from '../../state.ts'
import {decodeXml} from '../xml/decode-xml.ts'
import {childrenOf, toElements} from '../xml/to-elements.ts'
import {openZip} from '../zip/index.ts'
import {namespaces} from './namespaces.ts'

/** One relationship of a part to another, or to something outside. */
export interface Relationship {
  /** The last word of its type: `header`, `hyperlink`. */
  type: string
  /** Path of the part that it leads to, or an address, where it is `external`. */
  target: string
  external: boolean
}

/** The parts of an Office file. */
export interface Package {
  /** The relationships of a part by their ids; `''` for those of the file. */
  relationships(part: string): ReadonlyMap<string, Relationship>
  /** The XML of a part; `undefined` where there is none. */
  text(part: string): string | undefined
  /** As `text`, of a part that origins point into. */
  source(part: string): string | undefined
}

/** Opens the ZIP archive of an Office file (Open Packaging Conventions). */
export function openPackage(bytes: Uint8Array, state: State): Package {
  const zip = openZip(bytes, state)
  // Names of parts are the same in upper and lower case.
  const names = new Map([...zip.entries.keys()].map(name => [name.toLowerCase(), name]))
  const decoded = (part: string) => {
    const found = zip.read(names.get(part.toLowerCase()) ?? part)
    return found && decodeXml(found)
  }
  const known = new Map<string, ReadonlyMap<string, Relationship>>()
  return {
    relationships(part) {
      let found = known.get(part)
      if (!found) known.set(part, (found = readRelationships(part, decoded(toRelationships(part))?.text, state)))
      return found
    },
    text: part => decoded(part)?.text,
    source(part) {
      const found = decoded(part)
      if (found) state.addPart({name: part, mediaType: 'application/xml', charset: found.charset}, found.text)
      return found?.text
    }
  }
}

/** `word/document.xml` has its relationships in `word/_rels/document.xml.rels`. */
function toRelationships(part: string): string {
  const slash = part.lastIndexOf('/') + 1
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`
}

function readRelationships(part: string, source: string | undefined, state: State): Map<string, Relationship> {
  const found = new Map<string, Relationship>()
  if (source === undefined) return found
  for (const {element} of childrenOf(toElements(source, state, {namespaces}), 'rel:Relationship')) {
    const external = element.get('TargetMode') === 'External'
    const target = element.get('Target') ?? ''
    found.set(element.get('Id') ?? '', {
      type: /[^/]*$/.exec(element.get('Type') ?? '')?.[0] ?? '',
      target: external ? target : resolve(part, target),
      external
    })
  }
  return found
}

/** The path of a part that is named as seen from another one. */
function resolve(from: string, target: string): string {
  const steps = target.startsWith('/') ? [] : from.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

/** The part that a relationship of a type leads to, the first one. */
export function targetOf(relationships: ReadonlyMap<string, Relationship>, type: string): string | undefined {
  for (const each of relationships.values()) if (each.type === type && !each.external) return each.target
  return undefined
}
