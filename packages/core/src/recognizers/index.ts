import type {Step} from '../step.ts'
import {contacts} from './fields/contacts.ts'
import {date} from './fields/date.ts'
import {headline} from './fields/headline.ts'
import {identifier} from './fields/identifier.ts'
import {infoSource} from './fields/info-source.ts'
import {instruction} from './fields/instruction.ts'
import {issuer} from './fields/issuer.ts'
import {kind} from './fields/kind.ts'
import {speakers} from './fields/speakers.ts'
import {dateline} from './inline/dateline.ts'
import {quotation} from './inline/quotation.ts'
import {speaker} from './inline/speaker.ts'
import {roles} from './roles.ts'

/** Recognizers that follow the repairs of layout. Fields that others rest on come first: roles, dateline, kind. */
export const recognizers: ReadonlyArray<Step> = [
  roles,
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
  speaker,
  quotation
]
