import {ProblemError, toProblem} from '@dateline/client'
import type {DocumentSummary, Kept, Store} from '@dateline/store'

/**
 * A document with its current version, or the one of that number.
 *
 * @throws {ProblemError} `document-not-found`, `version-not-found`.
 */
export async function findKept({documents}: Store, id: string, number?: number): Promise<Kept> {
  const kept = await documents.read(id, number)
  if (kept) return kept
  await findSummary({documents}, id)
  throw new ProblemError(toProblem('version-not-found', {detail: `Document \`${id}\` has no version \`${number}\``}))
}

/**
 * A document.
 *
 * @throws {ProblemError} `document-not-found`.
 */
export async function findSummary({documents}: Pick<Store, 'documents'>, id: string): Promise<DocumentSummary> {
  return (await documents.summary(id)) ?? refuse(id)
}

/**
 * There is no document of that id.
 *
 * @throws {ProblemError} `document-not-found`.
 */
export function refuse(id: string): never {
  throw new ProblemError(toProblem('document-not-found', {detail: `There is no document \`${id}\``}))
}
