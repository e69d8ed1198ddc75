import type {CompoundEntry} from '../compound/index.ts'
import {type HeaderField, toFields} from '../mime/header.ts'
import {type Properties, toProperties} from './properties.ts'
import {tags} from './tags.ts'

/** Kinds of recipients ([MS-OXOMSG] 2.2.3.1). */
const recipientKinds: Readonly<Record<number, string>> = {1: 'to', 2: 'cc'}

/** Name of the storages of recipients begins so. */
const recipientPrefix = '__recip_version1.0_'

/** The header of a mail that came over the net; of one that never did, the same made of its properties. */
export function toHeaderFields(storage: CompoundEntry, properties: Properties, codePage: string): HeaderField[] {
  const given = toFields(properties.text(tags.transportHeaders))
  const known = new Set(given.map(({name}) => name))
  return [...given, ...fromProperties(storage, properties, codePage).filter(({name}) => !known.has(name))]
}

function fromProperties(storage: CompoundEntry, properties: Properties, codePage: string): HeaderField[] {
  const {text, time} = properties
  const sender = toMailbox(text(tags.representedName) || text(tags.senderName), [
    text(tags.representedSmtpAddress),
    text(tags.senderSmtpAddress),
    text(tags.representedAddress),
    text(tags.senderAddress)
  ])
  const date = time(tags.submitTime) ?? time(tags.deliveryTime)
  const fields: HeaderField[] = [
    {name: 'from', value: sender},
    {name: 'subject', value: text(tags.subject)},
    {name: 'date', value: date?.toUTCString() ?? ''},
    {name: 'message-id', value: text(tags.messageId)},
    {name: 'in-reply-to', value: text(tags.inReplyTo)}
  ]
  for (const [kind, mailboxes] of recipientsOf(storage, codePage))
    fields.push({name: kind, value: mailboxes.join(', ')})
  return fields.filter(({value}) => value !== '')
}

function recipientsOf(storage: CompoundEntry, codePage: string): Map<string, string[]> {
  const found = new Map<string, string[]>()
  for (const child of storage.children) {
    if (!child.name.startsWith(recipientPrefix)) continue
    const {text, number} = toProperties(child, 8, codePage)
    const kind = recipientKinds[number(tags.recipientType) ?? 1]
    const mailbox = toMailbox(text(tags.displayName), [text(tags.smtpAddress), text(tags.address)])
    if (kind === undefined || mailbox === '') continue
    found.set(kind, [...(found.get(kind) ?? []), mailbox])
  }
  return found
}

/** A mailbox as headers have it; names of a directory of the sender's own are no addresses. */
function toMailbox(name: string, addresses: ReadonlyArray<string>): string {
  const address = addresses.find(each => each.includes('@'))
  const quoted = name === '' ? '' : `"${name.replaceAll(/["\\]/g, '')}"`
  if (address === undefined) return quoted
  return quoted === '' || name === address ? address : `${quoted} <${address}>`
}
