import {type Draft, openDatabase} from './database.ts'

/** Drafts of this visit, for where the browser keeps nothing (a private window, a full disk). */
const visit = new Map<string, Draft>()

/** Length of an id: enough that two documents of one device never meet. */
const idLength = 10

/** Keeps a new draft; `kept` is false where it will not outlive this visit. */
export async function createDraft(
  name: string,
  bytes: Uint8Array,
  more: Pick<Draft, 'parent' | 'settings'> = {}
): Promise<{draft: Draft; kept: boolean}> {
  const draft: Draft = {id: toId(), name, bytes, undone: [], opened: Date.now(), ...more}
  return {draft, kept: await putDraft(draft)}
}

/** Keeps a draft in place of the one with its id. */
export async function putDraft(draft: Draft): Promise<boolean> {
  visit.set(draft.id, draft)
  try {
    const database = await openDatabase()
    await database.put('drafts', draft)
    return true
  } catch {
    return false
  }
}

/** The draft with `id`, or `null`. */
export async function getDraft(id: string): Promise<Draft | null> {
  const known = visit.get(id)
  if (known) return known
  const database = await openDatabase().catch(() => undefined)
  return (await database?.get('drafts', id)) ?? null
}

/** All drafts, newest first. */
export async function listDrafts(): Promise<Draft[]> {
  const database = await openDatabase().catch(() => undefined)
  const drafts = database ? await database.getAll('drafts') : [...visit.values()]
  return drafts.sort((a, b) => b.opened - a.opened)
}

/** The drafts that came in the one with `id`, in their order. */
export async function listInner(id: string): Promise<Draft[]> {
  const drafts = await listDrafts()
  return drafts.filter(({parent}) => parent === id).sort((a, b) => a.opened - b.opened)
}

/** Forgets a draft. */
export async function deleteDraft(id: string): Promise<void> {
  visit.delete(id)
  const database = await openDatabase().catch(() => undefined)
  await database?.delete('drafts', id)
}

function toId(): string {
  const values = crypto.getRandomValues(new Uint8Array(idLength))
  return Array.from(values, value => (value % 32).toString(32)).join('')
}
