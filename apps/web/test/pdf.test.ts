import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, describe, expect, it, vi} from 'vitest'
import {generatePdf} from '../../../packages/core/bench/pdf/generate-pdf.ts'
import {scanPdf} from '../../../packages/core/test/support/scan-pdf.ts'
import {type Description, printPdf} from '../../../packages/core/test/support/print-pdf.ts'
import {findViolations} from './find-violations.ts'
import {type Desk, openDesk} from './open-page.ts'

/** Engines are loaded, and pages read by them, in a test; on a busy machine that takes its time. */
const patience = 60_000

vi.setConfig({testTimeout: 2 * patience})

let desk: Desk
let page: Page
let folder: string

beforeAll(async () => {
  desk = await openDesk()
  folder = await mkdtemp(join(tmpdir(), 'dateline-pdf-'))
})
afterAll(async () => {
  await desk?.close()
  await rm(folder, {recursive: true, force: true})
})
afterEach(async () => {
  await page.context().close()
  expect(desk.faults.splice(0)).toEqual([])
})

const heads = ['Harbor opens', 'Pilots meet', 'Fees fall', 'Ferry sails again', 'Works begin', 'Lights are lit']
const whos = ['harbor master', 'pilots’ guild', 'port authority', 'ministry', 'town council', 'keeper of the light']
const deeds = ['counted the boats', 'met in the old hall', 'lowered all fees', 'named a new ferry', 'closed the lock']

/** A report with a section of its own on each page. */
const report = (count: number): Description => ({
  pages: Array.from({length: count}, (_, index) => {
    const [head, who, deed] = [heads, whos, deeds].map(list => list[index % list.length] ?? '')
    const lines = [
      `The ${who} of Port Linden ${deed} on day ${index + 1}, a statement`,
      'said. Boats may moor at the north quay until the works are over, and fees',
      'apply from the first of the month. Questions are answered at the office.'
    ]
    return {
      content: [
        {text: head ?? '', x: 72, y: 90 + (index % 7) * 9, size: 18, font: 'bold' as const},
        {text: lines, x: 72, y: 190, size: 12}
      ]
    }
  })
})

const openPdf = async (name: string, content: Description | Uint8Array, options?: Parameters<Desk['open']>[1]) => {
  const file = join(folder, name)
  await writeFile(file, content instanceof Uint8Array ? content : printPdf(content))
  page = await desk.open('', options)
  await page.locator('input[type=file]').first().setInputFiles(file)
  await page.locator('.sheet, h1:has-text("cannot be read")').first().waitFor({timeout: patience})
  return page
}

const pages = () => page.locator('[data-page]')
const width = async () => (await pages().first().boundingBox())?.width ?? 0
const original = () => page.getByRole('region', {name: 'Original'})
const block = (words: string) => page.locator('[data-block]', {hasText: words}).first()

/** The places of what is lit on pages, in points. */
const lights = (name: string) =>
  page.locator(`.pdf-light[data-light=${name}]`).evaluateAll(found =>
    found.map(each => ({
      page: Number(each.parentElement?.dataset['page']),
      y: Number((each as HTMLElement).style.getPropertyValue('--y'))
    }))
  )

/** Moves the pointer to a place on a page, in points. */
const pointAt = async (number: number, x: number, y: number) => {
  const box = await page.locator(`[data-page="${number}"]`).boundingBox()
  const scale = (box?.width ?? 0) / 595
  return [(box?.x ?? 0) + x * scale, (box?.y ?? 0) + y * scale] as const
}

describe('the pages of a PDF', () => {
  it('should be shown beside the document, as wide as the pane', async () => {
    await openPdf('notice.pdf', report(2))
    await page.locator('canvas[data-painted]').first().waitFor({timeout: patience})
    expect(await pages().count()).toBe(2)
    const [pane, first] = [await original().boundingBox(), await pages().first().boundingBox()]
    expect((first?.width ?? 0) / (pane?.width ?? 1)).toBeGreaterThan(0.85)
    await page.getByText(/PDF · 2 pages/).waitFor()
    expect(await findViolations(page)).toEqual([])
  })

  it('should be lit where the block comes from that is pointed at', async () => {
    await openPdf('notice.pdf', report(2))
    await page.locator('canvas[data-painted]').first().waitFor({timeout: patience})
    await block('met in the old hall').hover()
    await expect.poll(() => lights('lit')).toContainEqual({page: 2, y: expect.closeTo(178, -1)})
    expect((await lights('lit')).every(each => each.page === 2)).toBe(true)
    await page.mouse.move(5, 5)
    await expect.poll(() => lights('lit')).toEqual([])
  })

  it('should lead to the block of what is pointed at and clicked on', async () => {
    await openPdf('notice.pdf', report(2))
    await page.locator('canvas[data-painted]').first().waitFor({timeout: patience})
    await page.mouse.move(...(await pointAt(1, 120, 195)))
    await expect
      .poll(() =>
        page.evaluate(() =>
          [...(CSS.highlights.get('lit') ?? [])].map(range => (range as Range).cloneContents().textContent).join('')
        )
      )
      .toContain('counted the boats')
    await page.mouse.click(...(await pointAt(1, 120, 195)))
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('counted the boats')
    expect(page.url()).toMatch(/#\w+$/)
    await expect.poll(async () => (await lights('held')).length).toBeGreaterThan(0)
  })

  it('should be painted near the screen alone, and scroll with the document', async () => {
    await openPdf('long.pdf', generatePdf(60))
    await page.locator('canvas[data-painted]').first().waitFor({timeout: patience})
    expect(await pages().count()).toBe(60)
    expect(await page.locator('[data-page] canvas').count()).toBeLessThan(10)
    const region = page.getByRole('region', {name: 'Document'})
    await region.hover()
    await region.evaluate(element => element.scrollTo(0, element.scrollHeight))
    await page.locator('[data-page="60"] canvas[data-painted]').waitFor()
    expect(await page.locator('[data-page="1"] canvas').count()).toBe(0)
    await original().hover()
    await original().evaluate(element => element.scrollTo(0, 0))
    await expect.poll(() => region.evaluate(element => element.scrollTop)).toBeLessThan(200)
  })

  it('should be set larger and smaller', async () => {
    await openPdf('notice.pdf', report(1))
    await page.locator('canvas[data-painted]').first().waitFor({timeout: patience})
    const usual = await width()
    await page.getByRole('button', {name: 'Zoom in'}).click()
    expect(await width()).toBeGreaterThan(usual * 1.4)
    await page.getByRole('button', {name: 'Fit width'}).click()
    expect(await width()).toBe(usual)
  })

  it('should be a pane of their own on a phone, in the dark too', async () => {
    await openPdf('notice.pdf', report(1), {viewport: {width: 390, height: 844}, colorScheme: 'dark', hasTouch: true})
    expect(await pages().first().isVisible()).toBe(false)
    await page.getByRole('link', {name: 'Original'}).click()
    await page.locator('canvas[data-painted]').waitFor()
    expect((await pages().first().boundingBox())?.width).toBeGreaterThan(340)
    expect(await findViolations(page)).toEqual([])
    await page.touchscreen.tap(...(await pointAt(1, 120, 195)))
    await page.getByRole('region', {name: 'Document'}).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('counted the boats')
  })
})

describe('a picture of a PDF', () => {
  it('should be named in its place where the file says what it shows', async () => {
    const fixtures = new URL('../../../packages/core/test/fixtures/readers/pdf/', import.meta.url)
    await openPdf('quay.pdf', await readFile(new URL('figures-tagged/input.pdf', fixtures)))
    const said = await page.locator('.sheet .picture').allInnerTexts()
    expect(said).toContain('[Picture: Two cranes over a quay at dawn]')
    expect(said).toHaveLength(3)
  })
})

describe('a scan', () => {
  it('should be read by OCR where somebody asks for it, and stay so', async () => {
    await openPdf('scan.pdf', await scanPdf(report(1)))
    await page.getByRole('heading', {name: /“scan.pdf” cannot be read/}).waitFor()
    await page.getByText('it needs OCR').waitFor()
    expect(await findViolations(page)).toEqual([])
    await page.getByRole('button', {name: 'Read it by OCR'}).click()
    await page.getByText('Pages that are pictures take some seconds each.').waitFor()
    await block('counted the boats').waitFor({timeout: patience})
    expect(await page.getByRole('switch', {name: 'OCR'}).getAttribute('aria-checked')).toBe('true')
    await page.getByText('Read page 1 by OCR').waitFor()
    await page.locator('canvas[data-painted]').waitFor()
    await block('counted the boats').hover()
    await expect.poll(() => lights('lit')).toContainEqual({page: 1, y: expect.closeTo(178, -1)})
    expect(await findViolations(page)).toEqual([])
    await page.reload()
    await block('counted the boats').waitFor({timeout: patience})
    await page.getByRole('switch', {name: 'OCR'}).click()
    await page.getByRole('heading', {name: /“scan.pdf” cannot be read/}).waitFor()
  }, 120_000)

  it('should not be waited for any longer than somebody wants', async () => {
    await openPdf('scan.pdf', await scanPdf(report(1)))
    await page.getByRole('button', {name: 'Read it by OCR'}).click()
    await page.getByRole('button', {name: 'Cancel'}).click()
    await page.getByRole('button', {name: 'Read it by OCR'}).waitFor()
  })
})
