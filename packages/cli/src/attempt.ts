import type {Pool} from '@dateline/core/node'
import type {Job, Outcome} from './job.ts'

/** Reads, parses and writes one document in the pool; whatever goes wrong is its failure, not ours. */
export async function attempt(job: Job, pool: Pool, format: string): Promise<Outcome> {
  try {
    const {output, messages, readable} = await pool.render(await job.read(), job.options, format, {document: true})
    if (readable) return {job, output}
    const fatal = messages.find(message => message.fatal)
    return {job, failure: toLine(fatal?.reason ?? 'Expected a document')}
  } catch (error) {
    return {job, failure: toLine(error instanceof Error ? error.message : String(error))}
  }
}

function toLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}
