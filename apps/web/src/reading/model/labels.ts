import type {FieldName, InfoSourceRole, Kind, Role} from '@dateline/core'

const roleLabels: Partial<Record<Role, string>> = {'end-mark': 'end'}

/** The name of a role in the margin. */
export function toRoleLabel(role: Role): string {
  return roleLabels[role] ?? role
}

/** Below this, a role is in doubt; a message says so as well. */
const sureRole = 0.65

/** Whether a role is hardly likelier than another. */
export function isDoubtful({confidence, role}: {readonly confidence?: number; readonly role?: Role}): boolean {
  return role !== undefined && confidence !== undefined && confidence < sureRole
}

/** The names of the fields, in the order that they are shown in. */
export const fieldLabels = {
  headline: 'Headline',
  subheadlines: 'Subheadline',
  kind: 'Kind',
  'issuer.name': 'Issuer',
  'issuer.address': 'Address',
  'issuer.telephone': 'Telephone',
  'issuer.fax': 'Fax',
  'issuer.email': 'E-mail',
  'issuer.url': 'Website',
  identifier: 'Number',
  dateline: 'Dateline',
  date: 'Date',
  dateInferred: 'Date, inferred',
  otherDates: 'Other date',
  embargo: 'Embargo',
  instruction: 'Instruction',
  byline: 'Byline',
  speakers: 'Speaker',
  author: 'Author',
  contacts: 'Contact',
  infoSource: 'Source',
  language: 'Language',
  genre: 'Genre',
  url: 'Page',
  title: 'Title',
  sender: 'From',
  recipients: 'To',
  messageId: 'Message',
  mailingList: 'Mailing list',
  version: 'Version',
  status: 'Status',
  signal: 'Signal'
} as const satisfies Record<FieldName, string>

/** Fields of which every candidate is a value, not another reading. */
export const listFields: ReadonlySet<FieldName> = new Set([
  'subheadlines',
  'issuer.telephone',
  'issuer.fax',
  'issuer.email',
  'issuer.url',
  'instruction',
  'speakers',
  'contacts',
  'otherDates',
  'sender',
  'recipients',
  'mailingList'
])

const kindLabels: Partial<Record<Kind, string>> = {'press-release': 'Press release', communique: 'Communiqué'}

/** The name of a kind of documents. */
export function toKindLabel(kind: string): string {
  return kindLabels[kind as Kind] ?? kind.charAt(0).toUpperCase() + kind.slice(1)
}

/** What an information source did, by IPTC's code. */
export const sourceRoles: Readonly<Record<InfoSourceRole, string>> = {
  'cpprole:distributor': 'distributes the text',
  'cpprole:origcont': 'wrote the text',
  'cpprole:originfo': 'is where the facts are from'
}
