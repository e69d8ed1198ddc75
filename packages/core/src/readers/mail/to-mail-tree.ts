import type {State} from '../../state.ts'
import type {Root} from '../../tree/types.ts'
import {addFields, toCalendarDate, type Told} from '../metadata.ts'
import {type HeaderField, valueOf} from '../mime/header.ts'
import {arrange, type Body} from './arrange.ts'
import {toldByHeader, toldByQuoted} from './told.ts'

/** What a mail says of all documents that came with it. */
export interface Circumstance {
  /** When it was sent. */
  readonly received?: string
  /** What it says of them, where it has no text of its own. */
  readonly told?: ReadonlyArray<Told>
}

/** A mail of whatever format. */
export interface MailContents {
  readonly body: Body
  readonly fields: ReadonlyArray<HeaderField>
  /** Attaches what came with it. */
  attach(circumstance: Circumstance): void
}

/** The tree of a mail: its body with what its header says; a mail without text is but an envelope of what came with it. */
export function toMailTree({body, fields, attach}: MailContents, state: State): Root {
  const {tree} = body
  const isReply = valueOf(fields, 'in-reply-to') !== ''
  const lines = arrange(body, {subject: valueOf(fields, 'subject'), isReply}, state)
  const told = [...(lines.length > 0 ? toldByQuoted(lines, fields) : toldByHeader(fields))]
  const received = toCalendarDate(valueOf(fields, 'date'))
  const hasText = tree.children.length > 0
  if (hasText) addFields(tree, told)
  attach({...(received === undefined ? {} : {received}), ...(hasText ? {} : {told})})
  return tree
}
