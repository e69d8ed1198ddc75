import type {Role} from '../../tree/roles.ts'

/** The parts of a document, in their order: before the headline, from the headline on, body, back matter. */
export const zones = ['front', 'head', 'body', 'back'] as const

export type Zone = (typeof zones)[number]

/** A role in a zone: what the decoder chooses among. */
export interface DecoderState {
  readonly role: Role
  readonly zone: Zone
}

/** Which roles a zone can have. */
const rolesOf: Record<Zone, ReadonlyArray<Role>> = {
  front: [
    'letterhead',
    'kind',
    'identifier',
    'instruction',
    'date',
    'contact',
    'byline',
    'occasion',
    'subheadline',
    'caption',
    'related',
    'furniture'
  ],
  head: [
    'headline',
    'subheadline',
    'byline',
    'occasion',
    'date',
    'kind',
    'identifier',
    'instruction',
    'contact',
    'letterhead',
    'caption',
    'related',
    'furniture'
  ],
  body: [
    'paragraph',
    'salutation',
    'heading',
    'item',
    'quote',
    'speaker',
    'table',
    'caption',
    'footnote',
    'date',
    'related',
    'furniture'
  ],
  back: [
    'end-mark',
    'contact',
    'boilerplate',
    'notes',
    'signature',
    'date',
    'footnote',
    'letterhead',
    'identifier',
    'instruction',
    'caption',
    'related',
    'furniture'
  ]
}

export const states: ReadonlyArray<DecoderState> = zones.flatMap(zone => rolesOf[zone].map(role => ({role, zone})))

/** What it costs to go from one zone to another; a pair that is not here can not follow. */
const zoneCosts: Partial<Record<`${Zone}>${Zone}`, number>> = {
  'front>front': 0,
  'front>head': 0,
  // A document without a headline.
  'front>body': -1.5,
  'front>back': -6,
  'head>head': 0,
  'head>body': 0,
  'head>back': -5,
  'body>body': 0,
  'body>back': -0.5,
  // The next item of a digest.
  'body>head': -7,
  'back>back': 0,
  'back>head': -7,
  'back>body': -4
}

/** What it costs to begin in a zone. */
const startCosts: Record<Zone, number> = {front: 0, head: 0, body: -1.5, back: -8}

/** What it costs to begin notes or boilerplate: as much as their own labels speak for them, since their text looks like any other. */
const unlabeledSection = -3

/** What it costs for a head to have another headline: what stands between the two is rather front matter. */
const secondHeadline = -4

/** Pairs of roles that follow each other more, or less, than their zones tell. */
const pairScores: Partial<Record<`${Role}>${Role}`, number>> = {
  'letterhead>letterhead': 1.5,
  'contact>contact': 2,
  'contact>letterhead': -3,
  'boilerplate>boilerplate': 3.4,
  'notes>notes': 4.3,
  'related>related': 2,
  'furniture>furniture': 1,
  'subheadline>subheadline': 0.3,
  'headline>subheadline': 1.2,
  'headline>heading': -1.5,
  'kind>heading': -1.5,
  'item>item': 1,
  'quote>quote': 1.5,
  'table>table': 0.5,
  'footnote>footnote': 2,
  'speaker>paragraph': 1.5,
  'speaker>speaker': -3,
  'heading>heading': -0.8,
  'paragraph>paragraph': 0.3,
  'salutation>paragraph': 0.5,
  'signature>signature': 1.5,
  'end-mark>contact': 1,
  'end-mark>boilerplate': 1,
  'end-mark>notes': 1,
  'byline>byline': 2.5
}

/** Roles that are rarer in one zone than in another: at the end, numbers are contacts' and not a letterhead's. */
const zoneBias: Partial<Record<`${Zone}:${Role}`, number>> = {
  'back:letterhead': -3,
  'back:identifier': -1,
  'head:letterhead': -1,
  'head:contact': -0.5,
  'head:kind': -1,
  'front:subheadline': -1,
  'body:related': -0.5
}

/** What it scores for a block in `to` to begin after one in `from`; `-Infinity` where it can not. */
export function transition(from: DecoderState, to: DecoderState): number {
  // What opens the head is the headline; what stands before it is front matter.
  if (from.zone === 'front' && to.zone === 'head' && to.role !== 'headline') return Number.NEGATIVE_INFINITY
  if (from.zone !== 'head' && to.zone === 'head' && to.role !== 'headline') return Number.NEGATIVE_INFINITY
  const cost = zoneCosts[`${from.zone}>${to.zone}`]
  const opens = from.role !== to.role && (to.role === 'notes' || to.role === 'boilerplate') ? unlabeledSection : 0
  const second = from.zone === 'head' && to.role === 'headline' ? secondHeadline : 0
  return cost === undefined
    ? Number.NEGATIVE_INFINITY
    : cost + second + opens + (pairScores[`${from.role}>${to.role}`] ?? 0) + (zoneBias[`${to.zone}:${to.role}`] ?? 0)
}

/** What it scores for a document to begin in `state`. */
export function start(state: DecoderState): number {
  if (state.zone === 'head' && state.role !== 'headline') return Number.NEGATIVE_INFINITY
  return startCosts[state.zone] + (zoneBias[`${state.zone}:${state.role}`] ?? 0)
}
