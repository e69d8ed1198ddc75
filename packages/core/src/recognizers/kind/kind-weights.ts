import type {Kind} from '../../tree/fields.ts'
import type {NamingSign, TraitSign} from './sign.ts'

/** How far each kind is to be expected of a document of which nothing else is known: most are releases. */
export const priors: Readonly<Record<Kind, number>> = {
  'press-release': 2,
  statement: 0,
  speech: 0,
  news: 0,
  report: -0.5,
  transcript: -0.5,
  communique: -0.5,
  readout: -0.5,
  advisory: -0.5,
  other: -1.5
}

/**
 * How much a sign that names a kind adds to it. What a document calls itself outweighs all its traits together. "Press
 * release" on a line of its own is said of every kind of document that is given to the press, and a headline that says
 * more, borne out by the text, outweighs it; "News" on such a line is the name of a page more often than of a kind.
 */
export const namingWeights: Readonly<Record<NamingSign, Readonly<{any: number} & Partial<Record<Kind, number>>>>> = {
  label: {any: 9, news: 1.5},
  headline: {any: 9.5, advisory: 12, news: 3},
  // An invitation is one, whatever stands above it.
  subheadline: {any: 5, advisory: 12},
  lead: {any: 5},
  'headline-end': {any: 3.5, report: 0.5, news: 0},
  // In Chinese, Japanese and Korean the noun that all else belongs to is the last.
  'headline-noun': {any: 7, report: 2, news: 0},
  announced: {any: 3},
  identifier: {any: 4},
  section: {any: 3, 'press-release': 1.5, news: 0.5},
  self: {any: 1}
}

/** How much each trait adds to each kind, or takes from it. */
export const traitWeights: Readonly<Record<TraitSign, Readonly<Partial<Record<Kind, number>>>>> = {
  // Whose report it is.
  agency: {news: 3.2},
  // News, by the format that it comes in: an instruction to editors there makes no release of it.
  exchange: {news: 4.5},
  wire: {'press-release': 2.5},
  reporter: {news: 2.5},
  desk: {news: 1.5},
  outlet: {news: 1.5},
  'news-page': {news: 1.5},
  // Whose voice it is.
  salutation: {speech: 2.5},
  spoken: {speech: 1, transcript: 1},
  'first-person': {speech: 1.8, statement: 1, 'press-release': -1, news: -1.5, readout: -1},
  'first-person-plural': {statement: 2, speech: 1.2, communique: 0.5, 'press-release': -0.5, news: -1},
  'we-the': {communique: 3},
  'full-text': {speech: 0.7, statement: 0.7},
  delivery: {speech: 4, transcript: 1.5},
  turns: {transcript: 4},
  'own-label': {statement: 2.5, speech: 1.5, 'press-release': -1},
  position: {statement: 1},
  // What it is for.
  meeting: {readout: 3.5},
  invitation: {advisory: 2.5},
  'advisory-points': {advisory: 3.5},
  instruction: {'press-release': 1.5},
  contact: {'press-release': 0.5},
  boilerplate: {'press-release': 0.7},
  'end-mark': {'press-release': 0.5}
}
