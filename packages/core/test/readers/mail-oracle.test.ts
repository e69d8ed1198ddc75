import PostalMime from 'postal-mime'
import {describe, expect, it} from 'vitest'
import {casesIn} from '../support/fixtures.ts'
import {readInput} from '../support/read-fixture.ts'

/** Mails of which the library takes less: it guesses neither boundaries nor encodings, looks into no signature, and knows neither UTF-7, `uuencode` nor `winmail.dat`. */
const others = new Set([
  'boundary-absent',
  'boundary-untold',
  'charset-unlabelled',
  'charset-utf-7',
  'charset-wrong-cyrillic',
  'charset-wrong-utf-8',
  'signed-around',
  'signed-around-streamed',
  'signed-part',
  'uuencoded-attachment',
  'uuencoded-in-text',
  'winmail'
])

const cases = casesIn('readers/mail').filter(({name}) => !others.has(name.split('/').at(-1) ?? ''))

/** Letters and digits, whatever white space and line ends are. */
const squash = (text: string) => text.replaceAll(/[^\p{L}\p{N}]+/gu, '')

describe('the parts of a mail', () => {
  it.each(cases)('should be what another library takes out of $name', async ({bytes, options}) => {
    const {texts} = await readInput(bytes, options)
    const {text = '', html = ''} = await PostalMime.parse(bytes, {forceRfc822Attachments: true})
    const theirs = squash(text) + squash(html)
    for (const [part, own] of texts) expect({part, found: theirs.includes(squash(own))}).toEqual({part, found: true})
  })

  it.each(cases)('should bring the files that another library takes out of $name', async ({bytes, options}) => {
    const {attachments} = await readInput(bytes, options)
    const theirs = await PostalMime.parse(bytes, {forceRfc822Attachments: true})
    const known = theirs.attachments.map(({content}) => squash(toText(content)))
    for (const attachment of attachments) {
      const content = await attachment.read(() => {})
      expect(known).toContain(squash(toText(content ?? '')))
    }
  })
})

function toText(content: ArrayBuffer | Uint8Array | string): string {
  return typeof content === 'string' ? content : new TextDecoder('latin1').decode(content)
}
