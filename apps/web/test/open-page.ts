import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import type {Browser, BrowserContextOptions, Page} from 'playwright-core'
import {build, preview} from 'vite'
import {launchChromium} from '../../../tools/chromium.ts'

const root = join(import.meta.dirname, '..')

/** What the API sends with the page, and stricter: nothing but files of our own. */
const policy = [
  "default-src 'self'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "object-src 'none'",
  "base-uri 'none'",
  "frame-ancestors 'none'"
].join('; ')

/** The built page in a real browser. */
export interface Desk {
  /** Opens the page at `path` in a browser that has seen nothing yet. */
  open(path?: string, options?: BrowserContextOptions): Promise<Page>
  /** Everything that went wrong in any of the pages, as sentences. */
  readonly faults: string[]
  close(): Promise<void>
}

/** Builds the page to a folder of its own, serves it on a free port, and starts a browser. */
export async function openDesk(): Promise<Desk> {
  // Nothing listens there: the page is tested without the library.
  process.env['DATELINE_API'] = 'http://127.0.0.1:9'
  const outDir = await mkdtemp(join(tmpdir(), 'dateline-web-'))
  await build({root, logLevel: 'error', build: {outDir, emptyOutDir: true, reportCompressedSize: false}})
  const server = await preview({
    root,
    // The proxy would report each answer that is missing, as it must.
    logLevel: 'silent',
    build: {outDir},
    preview: {port: 0, headers: {'content-security-policy': policy}}
  })
  const browser = await launchChromium()
  const faults: string[] = []
  const base = server.resolvedUrls?.local[0] ?? ''
  return {
    faults,
    open: (path = '', options = {}) => open(browser, new URL(path, base), options, faults),
    async close() {
      await browser.close()
      await server.close()
      await rm(outDir, {recursive: true, force: true})
    }
  }
}

async function open(browser: Browser, url: URL, options: BrowserContextOptions, faults: string[]): Promise<Page> {
  const context = await browser.newContext({viewport: {width: 1440, height: 900}, reducedMotion: 'reduce', ...options})
  const page = await context.newPage()
  page.setDefaultTimeout(8000)
  page.on('pageerror', error => faults.push(error.message))
  page.on('console', message => {
    if (message.type() === 'error') faults.push(message.text())
  })
  await page.goto(url.href)
  return page
}
