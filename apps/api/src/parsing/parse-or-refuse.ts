import {type Message, type ProblemCode, ProblemError, toProblem} from '@dateline/client'
import type {Options, Result, RuleId} from '@dateline/core'
import type {OpenedDocument} from '@dateline/core/node'
import type {Context} from '../context.ts'
import {writerOptions} from '../http/send-written.ts'

/** What core's reasons for not reading a document are to the sender. */
const codes: {readonly [ruleId in RuleId]?: ProblemCode} = {
  'empty-input': 'empty-input',
  'input-too-large': 'too-large',
  'unknown-type': 'unknown-type'
}

/** A document to parse. */
export interface Work {
  readonly bytes: Uint8Array
  readonly options: Options
}

/**
 * Parses in a worker, within the limits of the configuration.
 *
 * @throws {ProblemError} If the document cannot be read; core's messages are on the problem.
 */
export async function parseOrRefuse({parser, config}: Context, {bytes, options}: Work): Promise<Result> {
  const result = await parser.parse(bytes, {...options, limits: {bytes: config.maxBytes}})
  if (!result.tree) throw refusalOf(result.messages)
  return result
}

/**
 * Parses all documents of an input in a worker.
 *
 * @returns The input's own first, or what comes first of a container.
 * @throws {ProblemError} If none can be read; core's messages on the first are on the problem.
 */
export async function openOrRefuse(
  {parser, config}: Context,
  {bytes, options}: Work
): Promise<readonly [OpenedDocument, ...OpenedDocument[]]> {
  const [first, ...others] = await parser.openAll(bytes, {...options, limits: {bytes: config.maxBytes}})
  if (!first?.result.tree) throw refusalOf(first?.result.messages ?? [])
  return [first, ...others]
}

/** Parses as `parseOrRefuse` does, and writes with the writer of that name in the worker. */
export async function renderOrRefuse(context: Context, {bytes, options}: Work, writer: string): Promise<string> {
  const limits = {bytes: context.config.maxBytes}
  const {output, messages, readable} = await context.parser.render(bytes, {...options, limits}, writer, writerOptions)
  if (!readable) throw refusalOf(messages)
  return output
}

function refusalOf(messages: Message[]): ProblemError {
  const fatal = messages.find(message => message.fatal)
  const code = codes[fatal?.ruleId as RuleId] ?? 'unreadable'
  return new ProblemError(toProblem(code, {...(fatal ? {detail: fatal.reason} : {}), messages}))
}
