import {mkdir} from 'node:fs/promises'
import {join} from 'node:path'
import {preview} from 'vite'
import {launchChromium} from '../../../tools/chromium.ts'

/** The pictures of the readme: `pnpm --filter @dateline/web run screenshots [FOLDER]`, after a build. */
const folder = process.argv[2] ?? join(import.meta.dirname, '../../../docs/images')

const shots = [
  {name: 'desk-light', width: 1440, height: 900, colorScheme: 'light'},
  {name: 'desk-dark', width: 1440, height: 900, colorScheme: 'dark'},
  {name: 'phone', width: 390, height: 844, colorScheme: 'light'}
] as const

const server = await preview({root: join(import.meta.dirname, '..'), preview: {port: 4581}})
const browser = await launchChromium()
await mkdir(folder, {recursive: true})
for (const {name, width, height, colorScheme} of shots) {
  const page = await browser.newPage({viewport: {width, height}, colorScheme})
  await page.goto(server.resolvedUrls?.local[0] ?? '')
  await page.getByRole('button', {name: /embassy/i}).click()
  await page.locator('.sheet').waitFor()
  await page.evaluate(() => document.fonts.ready)
  await page.screenshot({path: join(folder, `${name}.png`)})
  await page.close()
}
await browser.close()
await server.close()
