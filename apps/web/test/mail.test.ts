import type {Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest'
import {findViolations} from './find-violations.ts'
import {type Desk, openDesk} from './open-page.ts'

/** A mail with two files, one of which is no document. */
const mail = [
  'From: Press Office <press@ports.example>',
  'Subject: Harbor of Brannoy opens',
  'Date: Fri, 9 Apr 2021 10:00:00 +0200',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  'Content-Type: text/plain; charset=utf-8',
  '',
  'The harbor of Brannoy opens on Friday, the ministry said.',
  '--b',
  'Content-Type: text/plain; name="fares.txt"',
  'Content-Disposition: attachment; filename="fares.txt"',
  '',
  'The fares of the ferry stay as they are, the line said.',
  '--b',
  'Content-Type: image/png; name="map.png"',
  'Content-Disposition: attachment; filename="map.png"',
  'Content-Transfer-Encoding: base64',
  '',
  'iVBORw0KGgo=',
  '--b--',
  ''
].join('\r\n')

let desk: Desk
let page: Page

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk?.close())
afterEach(async () => {
  await page.context().close()
  expect(desk.faults.splice(0)).toEqual([])
})

const details = () => page.getByRole('region', {name: 'Details'})
const sheet = (words: string) => page.locator('.sheet').getByText(words)

describe('a mail with attachments', () => {
  it('should be shown, and lead to what came with it and back', async () => {
    page = await desk.open('')
    const file = {name: 'harbor.eml', mimeType: 'message/rfc822', buffer: Buffer.from(mail)}
    await page.locator('input[type=file]').first().setInputFiles(file)
    await sheet('The harbor of Brannoy opens').waitFor()
    await page.getByText('1 more document waits on the first page.').waitFor()
    expect(await details().getByText('Press Office <press@ports.example>').count()).toBeGreaterThan(0)
    // The original shows the text of the part that was read.
    expect(await page.getByRole('region', {name: 'Original'}).innerText()).toContain('The harbor of Brannoy opens')
    expect(await findViolations(page)).toEqual([])

    await details().getByRole('link', {name: 'fares.txt'}).click()
    await sheet('The fares of the ferry').waitFor()
    await details().getByRole('link', {name: 'harbor.eml'}).click()
    await sheet('The harbor of Brannoy opens').waitFor()

    await page.goto(new URL('/', page.url()).href)
    await page.getByRole('link', {name: 'fares.txt'}).waitFor()
  })
})
