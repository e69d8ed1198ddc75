import type {Result} from '../../result.ts'
import type {Candidate, ContactValue, DatelineValue, Fields, Kind} from '../../tree/fields.ts'
import type {Role} from '../../tree/roles.ts'
import {toText} from '../../tree/to-text.ts'
import {toBlocks} from '../../tree/walk.ts'

/** The flat form of a document, for people who want fields. Absent: `null` or `[]`. Dates are EDTF. */
export interface DocumentRecord {
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
  infoSource: string | null
  blocks: Array<{id: string; role: Role; text: string}>
}

/** The record of a result; a projection of the tree's fields and blocks. */
export function toRecord(result: Result): DocumentRecord {
  const fields: Fields = result.tree?.fields ?? {}
  const inferred = fields.dateInferred?.[0]
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
    infoSource: first(fields.infoSource),
    blocks: result.tree
      ? toBlocks(result.tree)
          .map(toRecordBlock)
          .filter(block => block.text.trim() !== '')
      : []
  }
}

function toRecordBlock(block: ReturnType<typeof toBlocks>[number]) {
  return {id: block.id ?? '', role: block.role ?? 'paragraph', text: toText(block)}
}

function first<T>(candidates: Array<Candidate<T>> | undefined): T | null {
  return candidates?.[0]?.value ?? null
}

function all<T>(candidates: Array<Candidate<T>> | undefined): T[] {
  return candidates?.map(candidate => candidate.value) ?? []
}
