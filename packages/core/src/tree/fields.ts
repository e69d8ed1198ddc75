import type {Origin} from './types.ts'

/** The kinds of documents; the closed list of the record's `kind`. */
export type Kind =
  | 'advisory'
  | 'communique'
  | 'news'
  | 'other'
  | 'press-release'
  | 'readout'
  | 'report'
  | 'speech'
  | 'statement'
  | 'transcript'

/**
 * One reading of a field. Exactly one of `origin` (the words stand in the text) and `source` (they were told some
 * other way: `front-matter:title`, `meta:og:title`, `option:received`) is there, unless the value was worked out.
 */
export interface Candidate<T> {
  value: T
  /** The words as they stand in the document, where `value` is a normal form of them. */
  text?: string
  origin?: Origin
  /** Id of the block that the words stand in. */
  block?: string
  source?: string
  /** Why this is believed: a short name of the rule, such as `dateline` or `letterhead`. */
  evidence: string
  /** From 0 to 1. */
  confidence: number
}

/**
 * Evidence of what a format has a field of its own for, filled in by who sent the document: a wire's headline, embargo,
 * provider. It is surer than whatever is found in prose.
 */
export const stated = {evidence: 'stated', confidence: 0.99} as const

/** Whether a candidate was stated in a field of its own. */
export function isStated(candidate: Pick<Candidate<unknown>, 'evidence'>): boolean {
  return candidate.evidence === stated.evidence
}

/** Candidates of one field, best first. */
export type Candidates<T> = Array<Candidate<T>>

export interface DatelineValue {
  /** Verbatim, with its closing dash. */
  text: string
  place: string | null
  /** EDTF. */
  date: string | null
  agency: string | null
}

export interface ContactValue {
  name: string | null
  /** The post: "Press Officer". */
  role: string | null
  telephone: string[]
  email: string[]
}

/**
 * What an information source did, as codes of IPTC's [Content Production Party Roles][cpprole], which took the place of
 * its Information Source Roles: `origcont` wrote the text that another one issues, `originfo` is where the facts are
 * from, `distributor` carries other people's texts.
 *
 * [cpprole]: http://cv.iptc.org/newscodes/contentprodpartyrole/
 */
export type InfoSourceRole = 'cpprole:distributor' | 'cpprole:origcont' | 'cpprole:originfo'

/** Who a text comes from where another one issues it: NewsML-G2's `infoSource`. */
export interface InfoSourceValue {
  name: string
  role: InfoSourceRole
}

/** What is known of the document as a whole. Single-valued fields use the first candidate; lists use all. */
export interface Fields {
  language?: Candidates<string>
  kind?: Candidates<Kind>
  'issuer.name'?: Candidates<string>
  'issuer.address'?: Candidates<string>
  'issuer.telephone'?: Candidates<string>
  'issuer.fax'?: Candidates<string>
  'issuer.email'?: Candidates<string>
  'issuer.url'?: Candidates<string>
  identifier?: Candidates<string>
  instruction?: Candidates<string>
  /** EDTF date or date-time. */
  embargo?: Candidates<string>
  headline?: Candidates<string>
  subheadlines?: Candidates<string>
  byline?: Candidates<string>
  title?: Candidates<string>
  author?: Candidates<string>
  /** Address that the page gives for itself. */
  url?: Candidates<string>
  /** What the document is filed under: a type, a section, a category. */
  genre?: Candidates<string>
  dateline?: Candidates<DatelineValue>
  /** EDTF, completed only by what the document itself says. */
  date?: Candidates<string>
  /** Dates that are not its own: of an event, a change, a receipt; `XXXX-XX-XX` is a weekday, or of another calendar. */
  otherDates?: Candidates<string>
  /** EDTF, completed by what is known from outside the document. */
  dateInferred?: Candidates<string>
  speakers?: Candidates<string>
  contacts?: Candidates<ContactValue>
  /** Version of the text, as its sender counts. */
  version?: Candidates<string>
  /** Whether it may be used: `usable`, `stat:canceled`. */
  status?: Candidates<string>
  /** What is to be done with it: `sig:correction`. */
  signal?: Candidates<string>
  infoSource?: Candidates<InfoSourceValue>
  /** Mailboxes that a mail is from, or that answers go to. */
  sender?: Candidates<string>
  /** Mailboxes that a mail was sent to. */
  recipients?: Candidates<string>
  messageId?: Candidates<string>
  /** What a mail says of the list that sent it: its identifier, and the addresses to write to, to look up, to leave. */
  mailingList?: Candidates<string>
}

export type FieldName = keyof Fields

/** A text that the document gives in full, by the ids of its first and its last block: report and quoted text are two. */
export interface Quoted {
  from: string
  to: string
  /** Whose words it is, as the report before it says. */
  speaker: string | null
}

/** One of several items in one document, by the ids of its first and its last block. */
export interface Item {
  from: string
  to: string
  /** What is known of the item; what it does not state itself is the document's. */
  fields: Fields
  quoted?: Quoted
}
