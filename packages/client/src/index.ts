export {createClient} from './create-client.ts'
export {endpoints} from './endpoints.ts'
export {ProblemError, toProblem} from './problem-error.ts'
export {problems} from './problems.ts'
export {
  correctionSchema,
  documentPageSchema,
  documentSchema,
  documentSummarySchema,
  explainedSchema,
  parsedSchema,
  versionListSchema,
  versionSchema,
  versionSummarySchema
} from './schemas/document.ts'
export {inputOptionsSchema, parseQuerySchema} from './schemas/options.ts'
export {problemSchema} from './schemas/problem.ts'
export {recordSchema} from './schemas/record.ts'
export {explanationSchema, messageSchema, repairSchema, resultSchema} from './schemas/result.ts'
export type {CallOptions, Client, ClientOptions, ExplainOptions, Upload} from './create-client.ts'
export type {Answer, Endpoint, Operation} from './endpoints.ts'
export type {ProblemCode} from './problems.ts'
export type {
  Correction,
  Document,
  DocumentPage,
  DocumentSummary,
  Explained,
  Explanation,
  InputOptions,
  Link,
  Message,
  Parsed,
  ParsedDocuments,
  ParseOptions,
  Problem,
  Record,
  Repair,
  Result,
  Version,
  VersionList,
  VersionSummary
} from './types.ts'
