import type {Pool, RenderedDocument} from '@dateline/core/node'
import type {Output} from './formats.ts'
import type {Job, Outcome} from './job.ts'
import {toExplanationText} from './to-explanation-text.ts'

/** Reads, parses and writes the documents of one input in the pool; whatever goes wrong is its failure, not ours. */
export async function attempt(job: Job, pool: Pool, format: Output): Promise<Outcome[]> {
  try {
    const documents = await render(job, pool, format)
    return documents.map((document, index) => ({job, number: index + 1, ...toOutcome(document)}))
  } catch (error) {
    return [{job, number: 1, failure: toLine(error instanceof Error ? error.message : String(error))}]
  }
}

/** The explanation is for people at a terminal, and no writer's. */
async function render(job: Job, pool: Pool, format: Output): Promise<RenderedDocument[]> {
  const input = await job.read()
  if (format !== 'explanation') return pool.renderAll(input, job.options, format, {document: true})
  const documents = await pool.openAll(input, job.options)
  return documents.map(({result}) => ({
    output: toExplanationText(result),
    messages: result.messages,
    readable: result.tree !== undefined
  }))
}

function toOutcome({output, messages, readable}: RenderedDocument): {output: string} | {failure: string} {
  if (readable) return {output}
  return {failure: toLine(messages.find(message => message.fatal)?.reason ?? 'Expected a document')}
}

function toLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
