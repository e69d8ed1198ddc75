import {
  type Candidate,
  type ContactValue,
  type DocumentRecord,
  type Fields,
  type InfoSourceValue,
  type Result,
  toRecord
} from '@dateline/core'

/** What a version says, as it was kept. */
interface Said {
  readonly result: Result
  readonly record: DocumentRecord
}

/** Values of fields as they were before they said what somebody does. */
interface Earlier {
  readonly infoSource?: ReadonlyArray<Candidate<InfoSourceValue | string>>
  readonly contacts?: ReadonlyArray<Candidate<Omit<ContactValue, 'role'> & Partial<Pick<ContactValue, 'role'>>>>
}

/**
 * What a version says, in the form that core gives it now, whichever version of core it was kept by.
 *
 * Records without confidence are from before sources and contacts had roles: a source was whoever wrote the text, and
 * nothing was known of the posts of contacts. What the version says stays what it was; only to parse again says more.
 */
export function upgrade({result, record}: Said): Said {
  if ('confidence' in record) return {result, record}
  const {tree} = result
  const upgraded = tree?.fields ? {...result, tree: {...tree, fields: upgradeFields(tree.fields)}} : result
  return {result: upgraded, record: toRecord(upgraded)}
}

function upgradeFields(fields: Fields): Fields {
  const {infoSource, contacts}: Earlier = fields
  return {
    ...fields,
    ...(infoSource ? {infoSource: infoSource.map(each => ({...each, value: toSource(each.value)}))} : {}),
    ...(contacts
      ? {contacts: contacts.map(each => ({...each, value: {...each.value, role: each.value.role ?? null}}))}
      : {})
  }
}

function toSource(value: InfoSourceValue | string): InfoSourceValue {
  return typeof value === 'string' ? {name: value, role: 'cpprole:origcont'} : value
}
