import type {Root} from '@dateline/core'
import {roleSchema} from './record.ts'
import {z} from './zod.ts'

/** A stretch of the source, in UTF-16 code units of the part's decoded text. */
export const spanSchema = z
  .object({
    part: z.string(),
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    length: z.int().nonnegative().exactOptional(),
    x0: z.number().exactOptional(),
    y0: z.number().exactOptional(),
    x1: z.number().exactOptional(),
    y1: z.number().exactOptional(),
    confidence: z.number().exactOptional()
  })
  .meta({id: 'Span', description: 'A stretch of the source, in UTF-16 code units of the part’s decoded text'})

/** Where something comes from: spans in order. */
export const originSchema = z.array(spanSchema)

/** A change that was made to what the source says. */
export const repairSchema = z
  .object({
    id: z.string().meta({description: 'The same in every run; hand it to `undone` to take the repair back'}),
    ruleId: z.string(),
    origin: originSchema,
    before: z.string(),
    after: z.string(),
    undone: z.literal(true).exactOptional()
  })
  .meta({id: 'Repair', description: 'A change that was made to what the source says, on record and undoable'})

/** Something that a reader of the result should know. */
export const messageSchema = z
  .object({
    ruleId: z.string(),
    reason: z.string(),
    fatal: z.boolean().exactOptional().meta({
      description: 'Absent for information, `false` for a warning, `true` where the input could not be read'
    }),
    source: z.literal('dateline'),
    origin: originSchema.exactOptional()
  })
  .meta({id: 'Message', description: 'A guess, a doubt, or a fault of the document'})

/** A part of the source with a text of its own. */
export const sourcePartSchema = z
  .object({
    name: z.string(),
    mediaType: z.string(),
    charset: z.string().exactOptional(),
    length: z.int().nonnegative()
  })
  .meta({id: 'SourcePart'})

/** How a document belongs to the one that it came in. */
export const relationSchema = z
  .enum(['attachment', 'forwarded', 'item', 'member'])
  .meta({id: 'Relation', description: 'How a document belongs to the one that it came in'})

const part = z.string().meta({description: 'Where in the outer document: a MIME section, a path in an archive'})

/** Where a document is that came in another one. */
export const insideSchema = z
  .object({
    id: z.string().meta({description: 'Its name among all documents of the input: `mail.eml#2`'}),
    parent: z.string().exactOptional().meta({description: '`id` of the document that it came in'}),
    relation: relationSchema,
    part
  })
  .meta({id: 'Inside', description: 'Where a document is that came in another one'})

/** A document that is in another one, as the outer one tells of it. */
export const innerDocumentSchema = z
  .object({relation: relationSchema, part, name: z.string().exactOptional(), mediaType: z.string().exactOptional()})
  .meta({id: 'InnerDocument', description: 'A document that is in another one, as the outer one tells of it'})

/** What was read. */
export const sourceSchema = z
  .object({
    sha256: z.string(),
    mediaType: z.string(),
    reader: z.string(),
    name: z.string().exactOptional(),
    url: z.string().exactOptional(),
    size: z.int().nonnegative().meta({description: 'Bytes'}),
    parts: z.array(sourcePartSchema),
    inside: insideSchema.exactOptional(),
    documents: z.array(innerDocumentSchema).exactOptional()
  })
  .meta({id: 'Source'})

/** The tree is checked for being a root only: `assertTree` of core knows the rest. */
export const treeSchema = z
  .custom<Root>(
    value => z.looseObject({type: z.literal('root'), children: z.array(z.unknown())}).safeParse(value).success
  )
  .meta({id: 'Tree', type: 'object', description: 'An mdast root with roles, ids, origins and fields; see tree.md'})

/** Something that speaks for a block's role, or against it. */
const reasonSchema = z
  .object({
    name: z.string(),
    words: z.string().meta({description: 'In plain words, to go on after “it”: `ends without a full stop`'}),
    weight: z.number().meta({description: 'How much it speaks for the role rather than for the runner-up'})
  })
  .meta({
    id: 'Reason',
    description: 'Something that speaks for a block’s role, or against it where its weight is below 0'
  })

/** Why each block has its role. */
export const explanationSchema = z
  .object({
    blocks: z.array(
      z.object({
        id: z.string(),
        text: z.string().meta({description: 'What the block begins with'}),
        role: roleSchema,
        confidence: z.number().min(0).max(1),
        runnerUp: roleSchema.nullable().meta({description: 'The next likely role; null where nothing was weighed'}),
        rule: z.string().exactOptional().meta({
          description: 'The rule that set the block aside by its place, before any role was weighed'
        }),
        page: z
          .object({chance: z.number().min(0).max(1), reasons: z.array(reasonSchema)})
          .exactOptional()
          .meta({description: 'Why it is of the document or furniture, where the source is a page'}),
        features: z.array(reasonSchema),
        neighbors: z.array(reasonSchema),
        rest: z.number().meta({description: 'What is left of the lead: the order of all parts'})
      })
    )
  })
  .meta({id: 'Explanation', description: 'Why each block has its role'})

/** All that parsing gives. */
export const resultSchema = z
  .object({
    schemaVersion: z.literal(1),
    generator: z.object({name: z.literal('@dateline/core'), version: z.string()}),
    source: sourceSchema,
    tree: treeSchema.exactOptional(),
    repairs: z.array(repairSchema),
    messages: z.array(messageSchema),
    explanation: explanationSchema.exactOptional()
  })
  .meta({id: 'Result', description: 'All that parsing gives; `tree` is absent where the input could not be read'})
