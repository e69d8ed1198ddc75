import {z} from './zod.ts'

/** Long enough for any file name or address in use. */
const maximumLength = 2000

const line = z
  .string()
  .min(1)
  .max(maximumLength)
  .regex(/^\P{Cc}+$/u, 'Expected text without control characters')

/** Options of parsing that belong to the input itself: the same bytes with the same of these are one document. */
export const inputOptionsSchema = z
  .strictObject({
    name: line.exactOptional().meta({description: 'File name, for its extension and to show'}),
    type: line
      .exactOptional()
      .meta({description: 'Media type or name of a reader (`markdown`); overrides the content'}),
    url: z.url().max(maximumLength).exactOptional().meta({description: 'Where the document was found'}),
    received: z
      .string()
      .refine(isDate, 'Expected an EDTF date, such as 2026-04-09')
      .exactOptional()
      .meta({description: 'When it was received, an EDTF date; evidence for a year that is not stated'}),
    charset: line
      .refine(isCharset, 'Expected the name of an encoding')
      .exactOptional()
      .meta({description: 'Encoding that is known from outside: tried first'}),
    changes: z.enum(['accepted', 'all']).exactOptional().meta({
      description:
        'How tracked changes of a word processor are read: `accepted`, or `all`, with what was deleted marked; `accepted` if it is not said'
    }),
    ocr: z.literal(true).exactOptional().meta({description: 'Pages without text that can be read are read by OCR'})
  })
  .meta({id: 'InputOptions'})

/** Ids of repairs that are not to be made. */
export const undoneSchema = z.array(line).max(100_000).meta({description: 'Ids of repairs that are not to be made'})

/** Query of an operation that parses. */
export const parseQuerySchema = z.strictObject({
  ...inputOptionsSchema.shape,
  ocr: z
    .enum(['true', 'false'], 'Expected `true` or `false`')
    .transform(value => value === 'true')
    .exactOptional()
    .meta({description: 'Whether pages without text that can be read are read by OCR: seconds for each page'}),
  undone: undoneSchema.exactOptional()
})

/** Whether to say why each block has its role; a query has words only. */
export const explainSchema = z
  .enum(['true', 'false'], 'Expected `true` or `false`')
  .meta({description: 'Whether to say why each block has its role: as `explanation`, also in the tree'})

/** Name of a writer to answer with, in place of the `Accept` header. */
export const formatSchema = line.meta({description: 'Name of a format to answer with; stronger than `Accept`'})

/** Where a page of a list begins. */
export const cursorSchema = z
  .string()
  .regex(/^[0-9a-hjkmnp-tv-z]{16}$/, 'Expected `next` of the page before')
  .meta({description: '`next` of the page before'})

const date = /^\d{4}(-\d\d(-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?)?)?)?$/

/** Whether it has the form of a date and is in the calendar; `Date` takes 31 February for 3 March. */
function isDate(value: string): boolean {
  const day = value.slice(0, 10)
  return date.test(value) && !Number.isNaN(Date.parse(value)) && new Date(day).toISOString().startsWith(day)
}

function isCharset(label: string): boolean {
  try {
    return Boolean(new TextDecoder(label))
  } catch {
    return false
  }
}
