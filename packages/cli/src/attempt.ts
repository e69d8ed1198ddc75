import type {Pool, Rendered} from '@dateline/core/node'
import type {Output} from './formats.ts'
import type {Job, Outcome} from './job.ts'
import {toExplanationText} from './to-explanation-text.ts'

/** Reads, parses and writes one document in the pool; whatever goes wrong is its failure, not ours. */
export async function attempt(job: Job, pool: Pool, format: Output): Promise<Outcome> {
  try {
    const {output, messages, readable} = await render(job, pool, format)
    if (readable) return {job, output}
    const fatal = messages.find(message => message.fatal)
    return {job, failure: toLine(fatal?.reason ?? 'Expected a document')}
  } catch (error) {
    return {job, failure: toLine(error instanceof Error ? error.message : String(error))}
  }
}

/** The explanation is for people at a terminal, and no writer's. */
async function render(job: Job, pool: Pool, format: Output): Promise<Rendered> {
  const input = await job.read()
  if (format !== 'explanation') return pool.render(input, job.options, format, {document: true})
  const result = await pool.parse(input, job.options)
  return {output: toExplanationText(result), messages: result.messages, readable: result.tree !== undefined}
}

function toLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
