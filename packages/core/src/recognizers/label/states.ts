import {type Role, roles} from '../../tree/roles.ts'
import type {Model} from './model.ts'

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

/** Place of each state's role among `roles`. */
export const stateRoles = Int32Array.from(states, ({role}) => roles.indexOf(role))

/** Place of each state's zone among `zones`. */
export const stateZones = Uint8Array.from(states, ({zone}) => zones.indexOf(zone))

/** Zones that can follow each other. */
export const zoneSteps: ReadonlyArray<readonly [Zone, Zone]> = [
  ['front', 'front'],
  ['front', 'head'],
  // A document without a headline.
  ['front', 'body'],
  ['head', 'head'],
  ['head', 'body'],
  ['head', 'back'],
  ['body', 'body'],
  ['body', 'back'],
  // The next item of a digest.
  ['body', 'head'],
  ['back', 'back'],
  ['back', 'head'],
  ['back', 'body']
]

const allowed = new Set(zoneSteps.map(step => step.join('>')))

/** Whether a block in `to` can begin after one in `from`. */
export function canFollow(from: DecoderState, to: DecoderState): boolean {
  // What opens the head is the headline; what stands before it is front matter.
  const opensHead = from.zone !== 'head' && to.zone === 'head'
  return allowed.has(`${from.zone}>${to.zone}`) && (!opensHead || to.role === 'headline')
}

/** Whether a document can begin in `state`. */
export function canStart(state: DecoderState): boolean {
  return state.zone !== 'head' || state.role === 'headline'
}

/** What it scores for a block in `to` to begin after one in `from`; `-Infinity` where it can not. */
export function transition(from: DecoderState, to: DecoderState, model: Model): number {
  if (!canFollow(from, to)) return Number.NEGATIVE_INFINITY
  return (
    zoneStep(from.zone, to.zone, model) +
    (model.pairs[`${from.role}>${to.role}`] ?? 0) +
    prior(to, model) +
    (isSecondHeadline(from, to) ? model.secondHeadline : 0)
  )
}

/** What every step from a zone to another scores. */
export function zoneStep(from: Zone, to: Zone, model: Model): number {
  return model.zones[`${from}>${to}`] ?? 0
}

/** What `state` scores, whatever it comes after. */
export function prior({zone, role}: DecoderState, model: Model): number {
  return model.zoneRoles[`${zone}:${role}`] ?? 0
}

/** What it scores for a document to begin in `state`. */
export function start(state: DecoderState, model: Model): number {
  if (!canStart(state)) return Number.NEGATIVE_INFINITY
  return (model.starts[state.zone] ?? 0) + prior(state, model)
}

/** What stands between two headlines of one head is rather front matter. */
export function isSecondHeadline(from: DecoderState, to: DecoderState): boolean {
  return from.zone === 'head' && to.role === 'headline'
}
