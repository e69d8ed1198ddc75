import {inputOptionsSchema} from '@dateline/client'
import type {OpenedDocument} from '@dateline/core/node'
import type {Input} from '@dateline/store'
import type {RouteContext} from '../route.ts'

/**
 * Keeps the documents that came in another one, each linked to that. What cannot be read stays in the original alone.
 *
 * @param documents The outer document, then all that are in it.
 * @param kept Id that the outer document is kept by, and what was sent.
 */
export async function keepInner(
  documents: readonly [OpenedDocument, ...OpenedDocument[]],
  {id, sent}: {readonly id: string; readonly sent: Input},
  {store}: RouteContext
): Promise<void> {
  const [first, ...others] = documents
  const ids = new Map([[nameOf(first), id]])
  for (const [index, document] of others.entries()) {
    const {result} = document
    if (!result.tree) continue
    const kept = await store.documents.create(toInput(document, sent), result)
    ids.set(nameOf(document), kept.document.id)
    const {inside} = result.source
    const parent = inside?.parent === undefined ? undefined : ids.get(inside.parent)
    if (!inside || parent === undefined) continue
    const {relation, part} = inside
    await store.documents.link(kept.document.id, {parent, position: index + 1, relation, part})
  }
}

/**
 * What a document is kept by: what was sent, or of what came in that its own bytes, with what the outer one says of them
 * and what was asked for all of the input.
 */
export function toInput({bytes, settings, result: {source}}: OpenedDocument, sent: Input): Input {
  if (!source.inside) return sent
  const {changes, ocr} = sent.options
  const {name, url, received, charset} = settings
  // The reader is known now; the document around it, which told of it, will not be there again.
  const given = {name, url, received, charset, changes, ocr, type: source.mediaType}
  const options = Object.entries(given).filter(([key, value]) => isOption(key, value))
  return {bytes, options: Object.fromEntries(options)}
}

function isOption(key: string, value: unknown): boolean {
  const schema = inputOptionsSchema.shape[key as keyof typeof inputOptionsSchema.shape]
  return value !== undefined && schema.safeParse(value).success
}

function nameOf({result: {source}}: OpenedDocument): string {
  return source.inside?.id ?? source.name ?? ''
}
