import type {Head} from '../reader.ts'

/** Header fields that only mail has. */
const own =
  /^(?:mime-version|message-id|received|return-path|delivered-to|dkim-signature|arc-seal|arc-message-signature|x-mailer|x-originating-ip|x-google-smtp-source|x-gm-message-state|received-spf|authentication-results|list-unsubscribe|list-id|in-reply-to|references|content-transfer-encoding|x-ms-exchange-[\w-]+|x-mozilla-status|x-uidl|x-spam-status|thread-index|snapshot-content-location):/im

/** A media type: a release has no field for it. */
const contentType = /^content-type:\s*[a-z]+\/[\w.+-]+/im

/** Three or more header fields, folded lines and all; of the last the beginning may be all that there is. */
const header = /^(?:[!-9;-~]+[ \t]*:[^\n]*(?:\n[ \t][^\n]*)*(?:\n|$)){2,}/

/** A date as mail has it, with time and zone. */
const date = /^date:\s*(?:\w{3},?\s+)?\d{1,2} \w{3} \d{2,4} \d{1,2}:\d{2}(?::\d{2})?\s+(?:[+-]\d{4}|[a-z]{1,5})\b/im

const sender = /^from:.*[^\s@<>]+@[^\s@<>]+/im

/** How much a head looks like a mail: a header at the beginning, with fields that nothing else has. */
export function sniff(head: Head): number {
  const text = head.text.replace(/^(?:[ \t]*\r?\n)*(?:\d{1,10}[ \t]*\r?\n)?/, '').replaceAll('\r\n', '\n')
  const fields = header.exec(text)?.[0]
  if (fields === undefined) return 0
  if (own.test(fields)) return 0.95
  if (contentType.test(fields) && /^(?:from|subject|to|date):/im.test(fields)) return 0.9
  // A release may begin with lines of this kind, but hardly with a time and a zone as programs write them.
  if (sender.test(fields) && date.test(fields)) return 0.8
  return /^(?:from|subject|to|date):/im.test(fields) ? 0.05 : 0
}
