import type {Result} from '../../result.ts'
import type {
  Candidate,
  ContactValue,
  DatelineValue,
  Fields,
  InfoSourceRole,
  Item,
  Kind,
  Quoted
} from '../../tree/fields.ts'
import type {Role} from '../../tree/roles.ts'
import {toText} from '../../tree/to-text.ts'
import type {Block} from '../../tree/types.ts'
import {toBlocks} from '../../tree/walk.ts'

/** What a document, or an item of one, says of itself. Absent: `null` or `[]`. Dates are EDTF. */
export interface FieldsRecord {
  language: string | null
  kind: Kind | null
  issuer: {
    name: string | null
    address: string | null
    telephone: string[]
    fax: string[]
    email: string[]
    url: string[]
  }
  identifier: string | null
  instruction: string[]
  embargo: string | null
  headline: string | null
  subheadlines: string[]
  byline: string | null
  title: string | null
  author: string | null
  dateline: DatelineValue | null
  date: string | null
  dateInferred: {value: string; evidence: string} | null
  speakers: string[]
  contacts: ContactValue[]
  /** Who the text comes from where another one issues it. */
  infoSource: {name: string; role: InfoSourceRole; evidence: string} | null
  /** The text that is given in full, by the ids of its first and its last block. */
  quoted: Quoted | null
  /** How sure each field is that is there, from 0 to 1, by its name in the tree: `issuer.name`. */
  confidence: {[field: string]: number}
}

/** One item of a digest, by the ids of its first and its last block. */
export interface ItemRecord extends FieldsRecord {
  from: string
  to: string
}

/** The flat form of a document, for people who want fields. */
export interface DocumentRecord extends FieldsRecord {
  /** The items of a digest, two or more: the fields above describe the first. */
  items: ItemRecord[]
  blocks: Array<{id: string; role: Role; confidence: number; text: string}>
}

/** The record of a result; a projection of the tree's fields and blocks. */
export function toRecord(result: Result): DocumentRecord {
  const {tree} = result
  return {
    ...toFields(tree?.fields ?? {}, tree?.quoted),
    items: tree?.items?.map(toItem) ?? [],
    blocks: tree
      ? toBlocks(tree)
          .map(toRecordBlock)
          .filter(block => block.text.trim() !== '')
      : []
  }
}

function toItem({from, to, fields, quoted}: Item): ItemRecord {
  return {from, to, ...toFields(fields, quoted)}
}

function toFields(fields: Fields, quoted: Quoted | undefined): FieldsRecord {
  const inferred = fields.dateInferred?.[0]
  const source = fields.infoSource?.[0]
  return {
    language: first(fields.language),
    kind: first(fields.kind),
    issuer: {
      name: first(fields['issuer.name']),
      address: first(fields['issuer.address']),
      telephone: all(fields['issuer.telephone']),
      fax: all(fields['issuer.fax']),
      email: all(fields['issuer.email']),
      url: all(fields['issuer.url'])
    },
    identifier: first(fields.identifier),
    instruction: all(fields.instruction),
    embargo: first(fields.embargo),
    headline: first(fields.headline),
    subheadlines: all(fields.subheadlines),
    byline: first(fields.byline),
    title: first(fields.title),
    author: first(fields.author),
    dateline: first(fields.dateline),
    date: first(fields.date),
    dateInferred: inferred ? {value: inferred.value, evidence: inferred.evidence} : null,
    speakers: all(fields.speakers),
    contacts: all(fields.contacts),
    infoSource: source ? {...source.value, evidence: source.evidence} : null,
    quoted: quoted ?? null,
    confidence: toConfidence(fields)
  }
}

function toConfidence(fields: Fields): FieldsRecord['confidence'] {
  const pairs = Object.entries(fields).map(([name, [best]]) => [name, best?.confidence ?? 0])
  return Object.fromEntries(pairs)
}

function toRecordBlock(block: Block): DocumentRecord['blocks'][number] {
  return {
    id: block.id ?? '',
    role: block.role ?? 'paragraph',
    confidence: block.confidence ?? 1,
    text: toText(withoutRepeats(block))
  }
}

/** A table without the headers that later pages repeat. */
function withoutRepeats(block: Block): Block {
  return block.type === 'table' ? {...block, children: block.children.filter(row => row.role !== 'furniture')} : block
}

function first<T>(candidates: Array<Candidate<T>> | undefined): T | null {
  return candidates?.[0]?.value ?? null
}

/** Each value once: a file may state beside its text what the text says as well. */
function all<T>(candidates: Array<Candidate<T>> | undefined): T[] {
  const values = new Map((candidates ?? []).map(({value}) => [JSON.stringify(value), value]))
  return [...values.values()]
}
