import {ProblemError, toProblem} from '@dateline/client'
import type {Request} from 'express'
import type {z} from 'zod'

/**
 * The query of a request, as `schema` has it.
 *
 * @throws {ProblemError} `invalid-option`, with every fault.
 */
export function readQuery<T extends z.ZodObject>(request: Request, schema: T): z.output<T> {
  const query = new URLSearchParams(/\?(.*)$/s.exec(request.url)?.[1])
  const names = [...new Set(query.keys())]
  return validate(
    schema,
    Object.fromEntries(names.map(name => [name, toValue(schema.shape[name], query.getAll(name))]))
  )
}

/**
 * `value`, as `schema` has it.
 *
 * @throws {ProblemError} `invalid-option`, with every fault.
 */
export function validate<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const {data, error} = schema.safeParse(value)
  if (!error) return data
  const faults = error.issues.map(
    issue => `${issue.path.map(part => `\`${String(part)}\`: `).join('')}${issue.message}`
  )
  throw new ProblemError(toProblem('invalid-option', {detail: faults.join('; ')}))
}

/** What is given once is one value, unless the schema has a list. */
function toValue(schema: unknown, values: string[]): string | string[] | undefined {
  return values.length > 1 || isList(schema) ? values : values[0]
}

/** Whether an empty list is what it expects, or may be. */
function isList(schema: unknown): boolean {
  return schema instanceof Object && 'safeParse' in schema && (schema as z.ZodType).safeParse([]).success
}
