import {z} from './zod.ts'

/** The kinds of documents. */
export const kindSchema = z
  .enum([
    'advisory',
    'communique',
    'news',
    'other',
    'press-release',
    'readout',
    'report',
    'speech',
    'statement',
    'transcript'
  ])
  .meta({id: 'Kind'})

/** What a block is in a release. */
export const roleSchema = z
  .enum([
    'letterhead',
    'kind',
    'identifier',
    'instruction',
    'date',
    'contact',
    'headline',
    'subheadline',
    'byline',
    'occasion',
    'paragraph',
    'salutation',
    'heading',
    'item',
    'quote',
    'speaker',
    'table',
    'caption',
    'footnote',
    'signature',
    'boilerplate',
    'notes',
    'end-mark',
    'related',
    'furniture'
  ])
  .meta({id: 'Role'})

const nullable = z.string().nullable()
const list = z.array(z.string())

/** Who gives the document out. */
export const issuerSchema = z
  .object({name: nullable, address: nullable, telephone: list, fax: list, email: list, url: list})
  .meta({id: 'Issuer'})

/** The flat form of a document. */
export const recordSchema = z
  .object({
    language: nullable,
    kind: kindSchema.nullable(),
    issuer: issuerSchema,
    identifier: nullable,
    instruction: list,
    embargo: nullable,
    headline: nullable,
    subheadlines: list,
    byline: nullable,
    title: nullable,
    author: nullable,
    dateline: z.object({text: z.string(), place: nullable, date: nullable, agency: nullable}).nullable(),
    date: nullable.meta({description: 'EDTF, completed only by what the document itself says'}),
    dateInferred: z
      .object({value: z.string(), evidence: z.string()})
      .nullable()
      .meta({description: 'EDTF, completed by what is known from outside the document'}),
    speakers: list,
    contacts: z.array(z.object({name: nullable, telephone: list, email: list})),
    infoSource: nullable,
    blocks: z.array(z.object({id: z.string(), role: roleSchema, text: z.string()}))
  })
  .meta({id: 'Record', description: 'The flat form of a document; what is not stated is null or empty'})
