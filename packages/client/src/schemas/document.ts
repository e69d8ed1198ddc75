import {inputOptionsSchema, undoneSchema} from './options.ts'
import {kindSchema, recordSchema} from './record.ts'
import {explanationSchema, messageSchema, relationSchema, repairSchema, sourceSchema} from './result.ts'
import {z} from './zod.ts'

/** What parsing gives to people who want fields: the record and what was done to get it. */
export const parsedSchema = z
  .object({
    record: recordSchema,
    repairs: z.array(repairSchema),
    messages: z.array(messageSchema),
    source: sourceSchema
  })
  .meta({id: 'Parsed'})

/** What an operation that keeps nothing answers: with the explanation, where it is asked for. */
export const explainedSchema = z
  .object({...parsedSchema.shape, explanation: explanationSchema.exactOptional()})
  .meta({id: 'Explained', description: 'What the document says; `explanation` where the query asks for it'})

/** What an operation that keeps nothing answers of all documents of an input. */
export const parsedDocumentsSchema = z
  .object({
    documents: z.array(
      z.object({
        ...explainedSchema.shape,
        record: recordSchema.nullable().meta({description: 'Null where it could not be read: its messages say why'})
      })
    )
  })
  .meta({id: 'ParsedDocuments', description: 'The input first, then what is in it, and what is in that'})

const nullable = z.string().nullable()

/** A document as lists show it. */
export const documentSummarySchema = z
  .object({
    id: z.string().meta({description: 'Sorts by time of creation'}),
    createdAt: z.iso.datetime(),
    version: z.int().positive().meta({description: 'Number of the current version'}),
    options: inputOptionsSchema,
    original: z.object({sha256: z.string(), size: z.int().positive(), mediaType: z.string()}),
    headline: nullable,
    issuer: nullable,
    kind: kindSchema.nullable(),
    language: nullable,
    date: nullable,
    dateInferred: nullable
  })
  .meta({id: 'DocumentSummary'})

/** A document that is linked to another one. */
export const linkSchema = z
  .object({id: z.string(), relation: relationSchema, part: z.string(), name: nullable, headline: nullable})
  .meta({id: 'Link', description: 'A document that came in another one, or that another one came in'})

/** A document with what one of its versions says. */
export const documentSchema = z
  .object({
    ...documentSummarySchema.shape,
    undone: undoneSchema,
    parents: z
      .array(linkSchema)
      .meta({description: 'Documents that it came in, such as the mail that it was attached to'}),
    documents: z.array(linkSchema).meta({description: 'Documents that came in it, in their order'}),
    ...parsedSchema.shape
  })
  .meta({id: 'Document'})

/** One page of the library, newest first. */
export const documentPageSchema = z
  .object({
    documents: z.array(documentSummarySchema),
    next: z.string().nullable().meta({description: 'Cursor of the page after this one; null on the last'})
  })
  .meta({id: 'DocumentPage'})

/** A version as lists show it. */
export const versionSummarySchema = z
  .object({
    number: z.int().positive(),
    createdAt: z.iso.datetime(),
    undone: undoneSchema,
    coreVersion: z.string().meta({description: 'Version of @dateline/core that parsed it'})
  })
  .meta({id: 'VersionSummary'})

/** All versions of a document, newest first. */
export const versionListSchema = z.object({versions: z.array(versionSummarySchema)}).meta({id: 'VersionList'})

/** One version of a document. */
export const versionSchema = z.object({...versionSummarySchema.shape, ...parsedSchema.shape}).meta({id: 'Version'})

/** What a correction says: the repairs that are not to be made, all of them. */
export const correctionSchema = z.strictObject({undone: undoneSchema}).meta({id: 'Correction'})
