import type {Input, Kept} from '@dateline/store'
import {parseOrRefuse} from '../../parsing/parse-or-refuse.ts'
import type {RouteContext} from '../route.ts'
import {refuse} from './find-kept.ts'

/** What a correction is made of. */
export interface Correction {
  readonly input: Input
  /** Ids of the repairs that are not to be made, all of them. */
  readonly undone: ReadonlyArray<string>
  readonly signal: AbortSignal
}

/**
 * Parses a document again, without the repairs that are undone, and makes that its current version.
 *
 * Where this says what the current version says already, nothing changes: a request that is sent twice makes one version.
 *
 * @throws {ProblemError} `document-not-found`, where it was deleted meanwhile; whatever parsing is refused for.
 */
export async function correct(context: RouteContext, kept: Kept, {input, undone, signal}: Correction): Promise<Kept> {
  const {id} = kept.document
  const result = await parseOrRefuse(context, {bytes: input.bytes, options: {...input.options, undone, signal}})
  const same = result.generator.version === kept.version.coreVersion && isSameSet(undone, kept.version.undone)
  if (same) return kept
  return (await context.store.documents.addVersion(id, result, undone)) ?? refuse(id)
}

/** Whether two lists have the same members. */
export function isSameSet(a: ReadonlyArray<string>, b: ReadonlyArray<string>): boolean {
  const [first, second] = [new Set(a), new Set(b)]
  return first.size === second.size && a.every(member => second.has(member))
}
