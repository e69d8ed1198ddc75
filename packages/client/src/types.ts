import type {z} from 'zod'
import type {
  correctionSchema,
  documentPageSchema,
  documentSchema,
  documentSummarySchema,
  explainedSchema,
  linkSchema,
  parsedDocumentsSchema,
  parsedSchema,
  versionListSchema,
  versionSchema,
  versionSummarySchema
} from './schemas/document.ts'
import type {inputOptionsSchema, parseQuerySchema} from './schemas/options.ts'
import type {problemSchema} from './schemas/problem.ts'
import type {recordSchema} from './schemas/record.ts'
import type {explanationSchema, messageSchema, repairSchema, resultSchema} from './schemas/result.ts'

export type Correction = z.infer<typeof correctionSchema>
export type Document = z.infer<typeof documentSchema>
export type DocumentPage = z.infer<typeof documentPageSchema>
export type DocumentSummary = z.infer<typeof documentSummarySchema>
export type Explained = z.infer<typeof explainedSchema>
export type Explanation = z.infer<typeof explanationSchema>
export type InputOptions = z.infer<typeof inputOptionsSchema>
export type Link = z.infer<typeof linkSchema>
export type Message = z.infer<typeof messageSchema>
export type Parsed = z.infer<typeof parsedSchema>
export type ParsedDocuments = z.infer<typeof parsedDocumentsSchema>
export type ParseOptions = z.infer<typeof parseQuerySchema>
export type Problem = z.infer<typeof problemSchema>
export type Record = z.infer<typeof recordSchema>
export type Repair = z.infer<typeof repairSchema>
export type Result = z.infer<typeof resultSchema>
export type Version = z.infer<typeof versionSchema>
export type VersionList = z.infer<typeof versionListSchema>
export type VersionSummary = z.infer<typeof versionSummarySchema>
