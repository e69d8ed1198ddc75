import {generateRelease} from '../generate-release.ts'
import type {ReaderSample} from './reader-sample.ts'

/** Bytes of the release in each mail, and of what came with it. */
const releaseSize = 20_000
const attachmentSize = 8_000_000

const header = [
  'From: "Press Office" <press@ports.example>',
  'To: desk@desk.example',
  'Subject: Harbor opens',
  'Date: Fri, 9 Apr 2021 10:03:08 +0200',
  'Message-ID: <a@ports.example>',
  'MIME-Version: 1.0'
].join('\r\n')

/** Mails as press offices send them, and a mailbox of them. */
export function mailSamples(): ReaderSample[] {
  const {text, html} = generateRelease(1, releaseSize)
  const alternatives = toParts('alternative', [
    `Content-Type: text/plain; charset=utf-8\r\n\r\n${lines(text)}`,
    `Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${toQuotedPrintable(html)}`
  ])
  const attachment = `Content-Type: application/pdf; name=release.pdf\r\nContent-Disposition: attachment\r\nContent-Transfer-Encoding: base64\r\n\r\n${toBase64(attachmentSize)}`
  const plain = `${header}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n${lines(text)}`
  return [
    {name: 'e-mail, plain text', type: 'mail', bytes: encode(plain)},
    {name: 'e-mail, text and HTML', type: 'mail', bytes: encode(`${header}\r\n${alternatives}`)},
    {name: 'that HTML alone, as a page', type: 'html', bytes: encode(html)},
    {
      name: 'e-mail with 8 MB in base64, decoded',
      type: 'mail',
      bytes: encode(`${header}\r\n${toParts('mixed', [alternatives, attachment])}`)
    },
    {
      name: 'mailbox of 400 e-mails, taken apart',
      type: 'mbox',
      bytes: encode(`From a@b.example Fri Apr  9 10:03:08 2021\r\n${plain}\r\n\r\n`.repeat(400))
    }
  ]
}

function toParts(kind: string, parts: ReadonlyArray<string>): string {
  const body = parts.map(part => `--${kind}-b\r\n${part}\r\n`).join('')
  return `Content-Type: multipart/${kind}; boundary="${kind}-b"\r\n\r\n${body}--${kind}-b--\r\n`
}

function lines(text: string): string {
  return text.replaceAll(/\r?\n/g, '\r\n')
}

function toQuotedPrintable(text: string): string {
  const encoded = Array.from(encode(text), byte =>
    byte === 0x3d || byte > 0x7e ? `=${byte.toString(16).toUpperCase().padStart(2, '0')}` : String.fromCharCode(byte)
  )
  return encoded.map((unit, index) => (index % 70 === 69 ? `${unit}=\r\n` : unit)).join('')
}

function toBase64(size: number): string {
  const bytes = Uint8Array.from({length: size}, (_, index) => (index * 7919) >> 3)
  return (
    Buffer.from(bytes)
      .toString('base64')
      .match(/.{1,76}/g) ?? []
  ).join('\r\n')
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
