import {type Message, type ProblemCode, ProblemError, toProblem} from '@dateline/client'
import type {Options, Result, RuleId} from '@dateline/core'
import type {Context} from '../context.ts'

/** What core's reasons for not reading a document are to the sender. */
const codes: {readonly [ruleId in RuleId]?: ProblemCode} = {
  'empty-input': 'empty-input',
  'input-too-large': 'too-large',
  'unknown-type': 'unknown-type'
}

/** A result that has a tree. */
export type ReadResult = Result & Required<Pick<Result, 'tree'>>

/**
 * Parses in a worker, within the limits of the configuration.
 *
 * @throws {ProblemError} If the document cannot be read; core's messages are on the problem.
 */
export async function parseOrRefuse(
  {parser, config}: Context,
  bytes: Uint8Array,
  options: Options
): Promise<ReadResult> {
  const result = await parser.parse(bytes, {...options, limits: {bytes: config.maxBytes}})
  if (!result.tree) throw refusalOf(result.messages)
  return {...result, tree: result.tree}
}

/** The same, written with the writer of that name in the worker. */
export async function renderOrRefuse({parser, config}: Context, bytes: Uint8Array, options: Options, writer: string) {
  const {output, messages, readable} = await parser.render(
    bytes,
    {...options, limits: {bytes: config.maxBytes}},
    writer
  )
  if (!readable) throw refusalOf(messages)
  return output
}

function refusalOf(messages: Message[]): ProblemError {
  const fatal = messages.find(message => message.fatal)
  const code = codes[fatal?.ruleId as RuleId] ?? 'unreadable'
  return new ProblemError(toProblem(code, {...(fatal ? {detail: fatal.reason} : {}), messages}))
}
