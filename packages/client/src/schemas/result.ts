import type {Root} from '@dateline/core'
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
    y1: z.number().exactOptional()
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

/** What was read. */
export const sourceSchema = z
  .object({
    sha256: z.string(),
    mediaType: z.string(),
    reader: z.string(),
    name: z.string().exactOptional(),
    url: z.string().exactOptional(),
    size: z.int().nonnegative().meta({description: 'Bytes'}),
    parts: z.array(sourcePartSchema)
  })
  .meta({id: 'Source'})

/** The tree is checked for being a root only: `assertTree` of core knows the rest. */
export const treeSchema = z
  .custom<Root>(
    value => z.looseObject({type: z.literal('root'), children: z.array(z.unknown())}).safeParse(value).success
  )
  .meta({id: 'Tree', type: 'object', description: 'An mdast root with roles, ids, origins and fields; see tree.md'})

/** All that parsing gives. */
export const resultSchema = z
  .object({
    schemaVersion: z.literal(1),
    generator: z.object({name: z.literal('@dateline/core'), version: z.string()}),
    source: sourceSchema,
    tree: treeSchema.exactOptional(),
    repairs: z.array(repairSchema),
    messages: z.array(messageSchema)
  })
  .meta({id: 'Result', description: 'All that parsing gives; `tree` is absent where the input could not be read'})
