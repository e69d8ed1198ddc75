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

/** Who a text comes from where another one issues it. */
export const infoSourceSchema = z
  .object({
    name: z.string(),
    role: z.enum(['cpprole:distributor', 'cpprole:origcont', 'cpprole:originfo']).meta({
      description: 'What it did, by the Content Production Party Roles of IPTC'
    }),
    evidence: z.string()
  })
  .meta({id: 'InfoSource', description: 'Who a text comes from where another one issues it'})

/** Somebody to ask. */
export const contactSchema = z
  .object({
    name: nullable,
    role: nullable.meta({description: 'The post: “Press Officer”'}),
    telephone: list,
    email: list
  })
  .meta({id: 'Contact', description: 'Somebody to ask, with the numbers and addresses that are theirs'})

/** A text that a document gives in full. */
export const quotedSchema = z
  .object({
    from: z.string().meta({description: 'Id of its first block'}),
    to: z.string().meta({description: 'Id of its last block'}),
    speaker: nullable
  })
  .meta({id: 'Quoted', description: 'A text that the document gives in full'})

const confidence = z.number().min(0).max(1)

/** What a document, or an item of one, says of itself. */
const fieldsSchema = z.object({
  language: nullable,
  kind: kindSchema.nullable(),
  issuer: issuerSchema,
  identifier: nullable,
  instruction: list,
  embargo: nullable.meta({
    description: 'Until when: an EDTF date or date-time, with its zone where the document names one'
  }),
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
  contacts: z.array(contactSchema),
  infoSource: infoSourceSchema.nullable(),
  quoted: quotedSchema.nullable(),
  confidence: z.record(z.string(), confidence).meta({
    description: 'How sure each field is that is there, from 0 to 1, by its name in the tree: `issuer.name`'
  })
})

/** One of several items in one document. */
export const itemSchema = z
  .object({
    from: z.string().meta({description: 'Id of its first block'}),
    to: z.string().meta({description: 'Id of its last block'}),
    ...fieldsSchema.shape
  })
  .meta({id: 'Item', description: 'One of several items in one document'})

/** The flat form of a document. */
export const recordSchema = z
  .object({
    ...fieldsSchema.shape,
    items: z.array(itemSchema).meta({description: 'The items of a digest, two or more: the fields describe the first'}),
    blocks: z.array(
      z.object({
        id: z.string(),
        role: roleSchema,
        confidence: confidence.meta({description: 'How sure the role is'}),
        text: z.string()
      })
    )
  })
  .meta({id: 'Record', description: 'The flat form of a document; what is not stated is null or empty'})
