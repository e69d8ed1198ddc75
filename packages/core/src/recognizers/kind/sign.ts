import type {Kind} from '../../tree/fields.ts'
import type {Found} from '../fields/reading.ts'

/** Signs by which a document names its kind, each with the kind that it names. */
export type NamingSign =
  | 'announced'
  | 'headline'
  | 'headline-end'
  | 'headline-noun'
  | 'identifier'
  | 'label'
  | 'lead'
  | 'section'
  | 'self'
  | 'subheadline'

/** Signs that say what a document is without naming it. */
export type TraitSign =
  | 'advisory-points'
  | 'agency'
  | 'boilerplate'
  | 'contact'
  | 'delivery'
  | 'desk'
  | 'end-mark'
  | 'exchange'
  | 'first-person'
  | 'first-person-plural'
  | 'full-text'
  | 'instruction'
  | 'invitation'
  | 'meeting'
  | 'news-page'
  | 'outlet'
  | 'own-label'
  | 'position'
  | 'reporter'
  | 'salutation'
  | 'spoken'
  | 'turns'
  | 'we-the'
  | 'wire'

/** Something in a document that speaks for its being of a kind, or against it. */
export interface Sign {
  readonly name: NamingSign | TraitSign
  /** The kind that it names; none for a trait. */
  readonly kind?: Kind
  /** How much of it there is, from 0 to 1. */
  readonly strength: number
  /** Where in the text. */
  readonly found?: Found
  /** What else told it: a meta element, an address. */
  readonly source?: string
}
