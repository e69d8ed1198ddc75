import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import type {Page} from 'playwright-core'
import {preview} from 'vite'
import {launchChromium} from '../../../tools/chromium.ts'

/** The pictures of the readme: `pnpm --filter @dateline/web run screenshots [FOLDER]`, after a build. */
const folder = process.argv[2] ?? join(import.meta.dirname, '../../../docs/images')

const desktop = {width: 1440, height: 900}

const shots = [
  {name: 'desk-light', sample: /embassy/i, viewport: desktop, colorScheme: 'light', act: lightDateline},
  {name: 'desk-dark', sample: /embassy/i, viewport: desktop, colorScheme: 'dark', act: openJoin},
  {name: 'desk-pdf', sample: /release in PDF/, viewport: desktop, colorScheme: 'light', act: lightJoinedParagraph},
  {name: 'phone', sample: /embassy/i, viewport: {width: 390, height: 844}, colorScheme: 'light', act: openJoin}
] as const

const server = await preview({root: join(import.meta.dirname, '..'), preview: {port: 4581}})
const browser = await launchChromium()
await mkdir(folder, {recursive: true})
for (const {name, sample, viewport, colorScheme, act} of shots) {
  const page = await browser.newPage({viewport, colorScheme, reducedMotion: 'reduce'})
  await page.goto(server.resolvedUrls?.local[0] ?? '')
  await page.getByRole('button', {name: sample}).click()
  await page.locator('.sheet').waitFor()
  await page.evaluate(() => document.fonts.ready)
  await act(page)
  await page.screenshot({path: join(folder, `${name}.png`)})
  await page.close()
}
await browser.close()
await server.close()

/** A field that was clicked on: its words are lit on both sides. */
async function lightDateline(page: Page) {
  await page.getByText('Port Avel · May 17 · VNA').click()
  await page.mouse.move(5, 5)
}

/** The note of a join, open at its mark. */
async function openJoin(page: Page) {
  const mark = page.locator('.mark[data-icon=join]').first()
  await mark.evaluate(element => element.scrollIntoView({block: 'center'}))
  await mark.hover()
  await mark.click()
  await page.getByRole('dialog').waitFor()
}

/** A paragraph that a page break had cut, lit on its pages. */
async function lightJoinedParagraph(page: Page) {
  await page.locator('.pdf-page canvas').first().waitFor()
  await page.getByText('The quay got a new wall').first().hover()
}
