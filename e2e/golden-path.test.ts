import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import type {Browser, Page} from 'playwright-core'
import {afterAll, beforeAll, describe, expect, it} from 'vitest'
import {createClient} from '../packages/client/src/index.ts'
import {parse, toRecord} from '../packages/core/src/index.ts'
import {launchChromium} from '../tools/chromium.ts'
import {type Dateline, dateline, startDateline} from './start-dateline.ts'

const folder = join(import.meta.dirname, '../packages/core/test/fixtures/documents/embassy-carries-speech')
const file = join(folder, 'input.md')
const bytes = new Uint8Array(await readFile(file))
const expected: unknown = JSON.parse(await readFile(join(folder, 'record.json'), 'utf8'))

const headline = 'President Tomas Arden Makes Closing Speech at Fourth Congress of Harbour Masters'

/** A paragraph that a page break cut, before and after the cut. */
const [before, after] = ['the old Merrow-built', 'Lighthouse Service a new foundation']

let server: Dateline
let browser: Browser
/** All that went wrong in any page. */
const faults: string[] = []

beforeAll(async () => {
  server = await startDateline()
  browser = await launchChromium()
})

afterAll(async () => {
  await browser?.close()
  expect(await server?.close()).toBe(0)
})

describe('a release of an embassy', () => {
  it('should have the same record by the library, the command line, the API and the page', async () => {
    expect(toRecord(await parse(bytes))).toEqual(expected)
    expect(JSON.parse(await dateline('parse', file))).toEqual(expected)
    const response = await fetch(`${server.url}/v1/parse`, {method: 'POST', body: bytes})
    expect(await response.json()).toMatchObject({record: expected})
    const page = await open()
    await drop(page)
    expect(JSON.parse(await download(page, 'Fields and blocks'))).toEqual(expected)
    await page.close()
  })

  it('should be read, corrected, kept, found again, taken away and deleted', async () => {
    const page = await open()
    await drop(page)
    await read(page)
    await undo(page)
    const id = await save(page)
    await find(page, id)
    await redo(page, id)
    expect(await download(page, 'Markdown')).toContain(`${before} ${after}`)
    expect(new Uint8Array(await (await client().original(id)).arrayBuffer())).toEqual(bytes)
    await remove(page, id)
    expect(faults).toEqual([])
    await page.close()
  })
})

describe('a PDF', () => {
  const pdf = join(import.meta.dirname, '../packages/core/test/fixtures/readers/pdf/lines/input.pdf')

  it('should have the same record by the library and the API, and be kept and shown with its pages', async () => {
    const content = new Uint8Array(await readFile(pdf))
    const {document} = await client().create(new Blob([content], {type: 'application/pdf'}), {name: 'harbor.pdf'})
    expect(document.record).toEqual(toRecord(await parse(content, {name: 'harbor.pdf', type: 'application/pdf'})))
    expect(document.original.mediaType).toBe('application/pdf')
    const page = await open()
    await page.goto(new URL(`/documents/${document.id}`, server.url).href)
    await page.locator('canvas[data-painted]').first().waitFor()
    await blockWith(page, 'Harbor Authority of Norhavn').first().hover()
    await page.locator('[data-page="1"] .pdf-light[data-light=lit]').first().waitFor()
    expect(faults).toEqual([])
    await page.close()
    await client().remove(document.id)
  })
})

const client = () => createClient({baseUrl: server.url})

const blockWith = (page: Page, words: string) => page.locator('[data-block]', {hasText: words})

async function open(): Promise<Page> {
  const page = await browser.newPage({viewport: {width: 1440, height: 900}, reducedMotion: 'reduce'})
  page.setDefaultTimeout(10_000)
  page.on('pageerror', error => faults.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await page.goto(server.url)
  return page
}

async function drop(page: Page) {
  const dataTransfer = await page.evaluateHandle(content => {
    const transfer = new DataTransfer()
    transfer.items.add(new File([content], 'release.md'))
    return transfer
  }, new TextDecoder().decode(bytes))
  await page.dispatchEvent('body', 'dragover', {dataTransfer})
  await page.dispatchEvent('body', 'drop', {dataTransfer})
  await page.locator('.sheet').waitFor()
}

/** Sees all that the release says, and its three paragraphs joined. */
async function read(page: Page) {
  const sheet = page.locator('.sheet')
  expect(await sheet.locator('[data-role=letterhead]').allInnerTexts()).toEqual([
    expect.stringContaining('in the Kingdom of Merrow'),
    expect.stringContaining('14 Harbour Street, #03-07 Customs House, Port Merrow 204511'),
    expect.stringContaining('Tel:(71) 5550 1422; Fax:(71) 5550 1423; embassy@valdoria-mission.example')
  ])
  expect(await sheet.locator('[data-role=kind]').textContent()).toContain('Press Release')
  await sheet.getByRole('heading', {level: 1, name: headline}).waitFor()
  expect(await sheet.locator('[data-role=salutation]').count()).toBe(3)
  const details = page.getByRole('region', {name: 'Details'})
  await details.getByText('Valdor · March 18 · VNB').waitFor()
  await details.getByText('March 18, year not stated').waitFor()
  expect(await sheet.getByRole('button', {name: /Joined a paragraph/}).count()).toBe(3)
  await blockWith(page, `${before} ${after}`).waitFor()
}

async function undo(page: Page) {
  await blockWith(page, before)
    .getByRole('button', {name: /Joined a paragraph/})
    .click()
  await page.getByRole('dialog').getByRole('button', {name: 'Undo'}).click()
  await expectCut(page)
}

async function redo(page: Page, id: string) {
  await expectCut(page)
  await blockWith(page, before)
    .getByRole('button', {name: /Undone: Joined a paragraph/})
    .click()
  const [response] = await Promise.all([
    page.waitForResponse(response => response.request().method() === 'PATCH'),
    page.getByRole('dialog').getByRole('button', {name: 'Redo'}).click()
  ])
  expect(response.status()).toBe(200)
  await blockWith(page, `${before} ${after}`).waitFor()
  await page.reload()
  await blockWith(page, `${before} ${after}`).waitFor()
  expect((await client().versions(id)).versions.map(({number}) => number)).toEqual([2, 1])
}

async function expectCut(page: Page) {
  // Waited for, both: the document is read anew after a click.
  await blockWith(page, before).filter({hasNotText: after}).waitFor()
  await blockWith(page, after).filter({hasNotText: before}).waitFor()
}

async function save(page: Page): Promise<string> {
  await page.getByRole('button', {name: 'Save to library'}).click()
  await page.waitForURL('**/documents/*')
  return new URL(page.url()).pathname.split('/').at(-1) ?? ''
}

/** Finds it in the library, by its headline and issuer, and opens it. */
async function find(page: Page, id: string) {
  await page.getByRole('link', {name: 'Library', exact: true}).click()
  const row = page.getByRole('listitem').filter({hasText: headline})
  expect(await row.innerText()).toMatch(/Embassy of the People's Republic of Valdoria[^]*March 18[^]*Press release/)
  await row.getByRole('link').click()
  await page.waitForURL(`**/documents/${id}`)
}

async function download(page: Page, form: string): Promise<string> {
  await page.getByRole('button', {name: 'Download'}).click()
  const item = page.getByRole('menuitem', {name: form})
  const [file] = await Promise.all([page.waitForEvent('download'), item.click()])
  return text(await file.createReadStream())
}

async function remove(page: Page, id: string) {
  await page.getByRole('button', {name: 'Delete', exact: true}).click()
  await page.getByRole('button', {name: 'Delete it'}).click()
  await page.getByText('Nothing is saved yet.').waitFor()
  await expect(client().read(id)).rejects.toMatchObject({problem: {code: 'document-not-found'}})
}
