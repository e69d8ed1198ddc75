import type {FieldName} from '../../tree/fields.ts'
import type {ToldOf} from '../metadata.ts'
import {stateField} from './state-field.ts'

/** What a kind of contact is of the issuer. */
const fields = [
  [/fax/i, 'issuer.fax'],
  [/phone|tel|mobile/i, 'issuer.telephone'],
  [/mail/i, 'issuer.email'],
  [/web|url|site/i, 'issuer.url'],
  [/address/i, 'issuer.address']
] as const satisfies ReadonlyArray<readonly [RegExp, FieldName]>

type ContactField = (typeof fields)[number][1]

/** How to reach the issuer, by the kind of contact that a format states; nothing for a kind that has no field. */
export function stateContactInfo(kind: string, value: string, source: string): Array<ToldOf<ContactField>> {
  const field = fields.find(([pattern]) => pattern.test(kind))?.[1]
  return field && value.trim() !== '' ? [stateField<ContactField>(field, value, source)] : []
}
