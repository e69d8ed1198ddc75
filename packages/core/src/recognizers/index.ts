import type {Step} from '../step.ts'
import {certainty} from './certainty.ts'
import {contacts} from './fields/contacts.ts'
import {date} from './fields/date.ts'
import {headline} from './fields/headline.ts'
import {identifier} from './fields/identifier.ts'
import {infoSource} from './fields/info-source.ts'
import {instruction} from './fields/instruction.ts'
import {issuer} from './fields/issuer.ts'
import {kind} from './fields/kind.ts'
import {speakers} from './fields/speakers.ts'
import {title} from './fields/title.ts'
import {dateline} from './inline/dateline.ts'
import {quotation} from './inline/quotation.ts'
import {speaker} from './inline/speaker.ts'
import {items} from './items.ts'
import {onItems} from './on-items.ts'
import {quoted} from './quoted.ts'
import {roles} from './roles.ts'

/** What is told of each item of a digest for itself; what others rest on comes first: headline, dateline, kind, issuer. */
const perItem: ReadonlyArray<Step> = [
  headline,
  dateline,
  identifier,
  instruction,
  kind,
  issuer,
  infoSource,
  date,
  speakers,
  contacts,
  quoted,
  speaker,
  quotation
]

/** Recognizers that follow the repairs of layout. */
export const recognizers: ReadonlyArray<Step> = [roles, items, ...perItem.map(onItems), title, certainty]
