import {type HeaderField, toMailboxes, valueOf} from '../mime/header.ts'
import {toCalendarDate, toLanguage, type Told} from '../metadata.ts'
import {type HeaderLine, toTitle} from './pseudo-headers.ts'

/** How far the header of a mail is to be believed: its subject names the document, its date is that of the sending. */
const confidence = {subject: 0.7, from: 0.5, date: 0.6, address: 0.4, language: 0.5, envelope: 0.9} as const

/** Senders that nobody reads mail of. */
const unread = /^(?:no-?reply|do-?not-?reply|bounces?|mailer-daemon|news(?:letter)?s?-?bounces?)\b/i

/** Most recipients that are kept. */
const mostRecipients = 200

/** Fields of mailing lists (RFC 2369, RFC 2919). */
const lists = ['list-id', 'list-post', 'list-archive', 'list-unsubscribe'] as const

/** What the header of a mail says of the document in it, each with the field that says it. */
export function* toldByHeader(fields: ReadonlyArray<HeaderField>): Generator<Told> {
  yield* ofDocument(fields)
  yield* ofEnvelope(fields)
}

function* ofDocument(fields: ReadonlyArray<HeaderField>): Generator<Told> {
  yield* ofSubject(valueOf(fields, 'subject'), 'header:subject')
  yield* ofSender(rawOf(fields, 'from') || rawOf(fields, 'sender'), 'header:from')
  yield* ofDate(valueOf(fields, 'date'))
  const organization = valueOf(fields, 'organization') || valueOf(fields, 'organisation')
  if (organization)
    yield {field: 'issuer.name', value: organization, source: 'header:organization', ...mail(confidence.from)}
  const tag = valueOf(fields, 'content-language')
  const language = toLanguage(tag)
  if (language)
    yield {field: 'language', ...shown(tag, language), source: 'header:content-language', ...mail(confidence.language)}
}

/**
 * What is said of a mail that was sent on: by the header over it in the text, and by that of the mail that it came in, which
 * is no more than an envelope.
 */
export function* toldByQuoted(lines: ReadonlyArray<HeaderLine>, fields: ReadonlyArray<HeaderField>): Generator<Told> {
  const of = (label: HeaderLine['label']) => lines.find(line => line.label === label)?.value ?? ''
  yield* ofSubject(of('subject'), 'quoted-header:subject')
  yield* ofMailbox(toQuotedMailbox(of('from')), 'quoted-header:from')
  const text = of('date') || of('sent')
  const date = toCalendarDate(text)
  if (date) yield {field: 'date', ...shown(text, date), source: 'quoted-header:date', ...mail(confidence.date)}
  yield* ofSubject(valueOf(fields, 'subject'), 'header:subject')
  yield* ofEnvelope(fields)
}

/** `Press Office, Ministry of Ports <press@ports.example>` or `[mailto:press@ports.example]`: without the marks of a header. */
function toQuotedMailbox(text: string): Mailbox {
  const [, address = ''] =
    /<(?:mailto:)?([^<>\s]+@[^<>\s]+)>|\[mailto:([^\]\s]+)\]|([^\s<>"]+@[^\s<>"]+)/i.exec(text)?.filter(Boolean) ?? []
  const name = text.replaceAll(/<[^>]*>|\[[^\]]*\]|^["']|["']$|["'](?=\s*[<[])/g, '').trim()
  return {name: name === address ? '' : name, address}
}

function* ofSubject(subject: string, source: string): Generator<Told> {
  const title = toTitle(subject)
  if (title !== '') yield {field: 'title', ...shown(subject, title), source, ...mail(confidence.subject)}
}

function* ofSender(from: string, source: string): Generator<Told> {
  const [mailbox] = toMailboxes(from)
  if (mailbox) yield* ofMailbox(mailbox, source)
}

function* ofMailbox({name, address}: Mailbox, source: string): Generator<Told> {
  if (name && !name.includes('@')) yield {field: 'author', value: name, source, ...mail(confidence.from)}
  if (address && !unread.test(address))
    yield {field: 'issuer.email', value: address, source, ...mail(confidence.address)}
}

function* ofDate(text: string): Generator<Told> {
  const date = toCalendarDate(text)
  if (date)
    yield {
      field: 'date',
      ...shown(text, date),
      source: 'header:date',
      evidence: 'mail-date',
      confidence: confidence.date
    }
}

/** From whom, to whom, under which identifier, by which list: facts of the mail. */
function* ofEnvelope(fields: ReadonlyArray<HeaderField>): Generator<Told> {
  for (const name of ['from', 'sender', 'reply-to'] as const) {
    for (const each of toMailboxes(rawOf(fields, name))) yield fact('sender', toMailbox(each), name)
  }
  let count = 0
  for (const name of ['to', 'cc'] as const) {
    for (const each of toMailboxes(rawOf(fields, name))) {
      if (++count > mostRecipients) return
      yield fact('recipients', toMailbox(each), name)
    }
  }
  const id = valueOf(fields, 'message-id').replaceAll(/^<|>$/g, '')
  if (id) yield fact('messageId', id, 'message-id')
  for (const name of lists) {
    const value = valueOf(fields, name)
    if (value) yield fact('mailingList', value, name)
  }
}

function fact(field: 'mailingList' | 'messageId' | 'recipients' | 'sender', value: string, name: string): Told {
  return {field, value, source: `header:${name}`, ...mail(confidence.envelope)}
}

interface Mailbox {
  name: string
  address: string
}

function toMailbox({name, address}: Mailbox): string {
  return name && address && name !== address ? `${name} <${address}>` : address || name
}

/** The value of a field with its encoded words: a comma in one parts no mailboxes. */
function rawOf(fields: ReadonlyArray<HeaderField>, name: string): string {
  return fields.find(field => field.name === name)?.value ?? ''
}

function mail(confidence: number) {
  return {evidence: 'mail-header', confidence}
}

function shown(text: string, value: string): {value: string; text?: string} {
  return value === text ? {value} : {value, text}
}
