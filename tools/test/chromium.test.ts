import {afterEach, describe, expect, it, vi} from 'vitest'
import {findChromium, launchChromium} from '../chromium.ts'

afterEach(() => vi.unstubAllEnvs())

describe('launchChromium', () => {
  it('should start a browser that shows text', async () => {
    const browser = await launchChromium()
    const page = await browser.newPage()
    await page.setContent('<p>Harbor</p>')
    expect((await page.locator('p').boundingBox())?.height).toBeGreaterThan(0)
    expect(await page.locator('p').innerText()).toBe('Harbor')
    await browser.close()
  })
})

describe('findChromium', () => {
  it('should take the program that `CHROMIUM_PATH` names', async () => {
    vi.stubEnv('CHROMIUM_PATH', process.execPath)
    expect((await findChromium()).executablePath).toBe(process.execPath)
  })

  it('should tell that there is nothing at `CHROMIUM_PATH`', async () => {
    vi.stubEnv('CHROMIUM_PATH', '/no/browser')
    await expect(findChromium()).rejects.toThrow('Expected a file at `CHROMIUM_PATH`, not `/no/browser`')
  })
})
