import {fileURLToPath} from 'node:url'
import type {Page} from 'playwright-core'
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest'
import {findViolations} from './find-violations.ts'
import {type Desk, openDesk} from './open-page.ts'

let desk: Desk
let page: Page

beforeAll(async () => {
  desk = await openDesk()
})
afterAll(async () => desk?.close())
afterEach(async () => {
  await page.context().close()
  expect(desk.faults.splice(0)).toEqual([])
})

const open = async (name: string) => {
  page = await desk.open()
  const file = fileURLToPath(new URL(`../../../packages/core/test/fixtures/readers/${name}`, import.meta.url))
  await page.locator('input[type=file]').first().setInputFiles(file)
  await page.locator('.sheet').first().waitFor()
}

const original = () => page.getByRole('region', {name: 'Original'})

/** The words that are lit, in the original and in the document. */
const lit = () =>
  page.evaluate(() =>
    [...(CSS.highlights.get('lit') ?? [])].map(range => (range as Range).cloneContents().textContent).join('|')
  )

describe('the text of a source that is mostly markup', () => {
  it('should be shown part by part, without the markup', async () => {
    await open('docx/headers-and-footers/input.docx')
    const text = (await original().textContent()) ?? ''
    expect(text).toContain('Ministry of Ports of Norland')
    expect(text).not.toContain('<w:')
    expect(await original().locator('[data-part="word/header1.xml"]').count()).toBe(1)
    expect(await findViolations(page)).toEqual([])
  })

  it('should be lit where the block comes from that is pointed at, and lead to the block', async () => {
    await open('docx/headers-and-footers/input.docx')
    await page.locator('[data-block]', {hasText: 'opens on Monday'}).first().hover()
    await expect.poll(lit).toContain('The harbor of Norhavn opens on Monday.')
    await page.mouse.move(5, 5)
    await expect.poll(lit).toBe('')
    await original().getByText('opens on Monday').hover()
    await expect.poll(lit).toContain('The harbor of Norhavn opens on Monday.')
    await original().getByText('opens on Monday').click()
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('opens on Monday')
  })

  it.each(['odt/text/input.odt', 'rtf/text/input.rtf'])('should be shown of %s', async name => {
    await open(name)
    expect(await original().textContent()).toContain('Harbor of Norhavn Opens')
    expect(await original().textContent()).not.toMatch(/<text:|\\par/)
  })

  it('should be no more than a word on what to do for a document of Word 97', async () => {
    page = await desk.open()
    const file = fileURLToPath(
      new URL('../../../packages/core/test/fixtures/readers/doc/word-97/input.doc', import.meta.url)
    )
    await page.locator('input[type=file]').first().setInputFiles(file)
    await page
      .getByText(/save it as DOCX/)
      .first()
      .waitFor()
  })
})
