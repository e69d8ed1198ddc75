/** The closed list of roles; `tree.md` says what each means. */
export const roles = [
  'letterhead',
  'kind',
  'identifier',
  'instruction',
  'date',
  'contact',
  'headline',
  'subheadline',
  'byline',
  'occasion',
  'paragraph',
  'salutation',
  'heading',
  'item',
  'quote',
  'speaker',
  'table',
  'caption',
  'footnote',
  'signature',
  'boilerplate',
  'notes',
  'end-mark',
  'related',
  'furniture'
] as const

/** What a block is in a release. */
export type Role = (typeof roles)[number]

/** Whether `value` is one of the roles. */
export function isRole(value: unknown): value is Role {
  return (roles as ReadonlyArray<unknown>).includes(value)
}
