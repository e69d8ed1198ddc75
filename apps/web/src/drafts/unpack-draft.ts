import {ask} from '../parsing/client.ts'
import type {Draft} from './database.ts'
import {createDraft, listInner} from './drafts.ts'

/** Makes drafts of the documents in a draft, once; gives how many there are. */
export async function unpackDraft(draft: Draft): Promise<number> {
  const known = await listInner(draft.id)
  if (known.length > 0) return known.length
  const settings = {...draft.settings, name: draft.name}
  const documents = await ask({kind: 'unpack', bytes: draft.bytes, settings})
  for (const {name, bytes, settings: own} of documents)
    await createDraft(name, bytes, {parent: draft.id, settings: own})
  return documents.length
}
