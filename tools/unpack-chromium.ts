import {existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'

const require = createRequire(import.meta.url)

/** What `unpackChromium` gives. */
export interface Unpacked {
  executablePath: string
  /** The environment to start it with: it finds its own libraries and fonts. */
  env: NodeJS.ProcessEnv
}

/**
 * Unpacks the Chromium that `@sparticuz/chromium` carries, once per version, into `node_modules/.cache`.
 *
 * @throws {Error} If the package carries none for this machine.
 */
export async function unpackChromium(): Promise<Unpacked> {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('Expected Chrome or Chromium on this machine: install one, or set `CHROMIUM_PATH` to its program')
  }
  const folder = join(import.meta.dirname, '../node_modules/.cache', `chromium-${version()}`)
  if (!existsSync(folder)) await unpackInto(folder)
  const libraries = [join(folder, 'al2023/lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':')
  return {
    executablePath: join(folder, 'chromium'),
    env: {...process.env, LD_LIBRARY_PATH: libraries, FONTCONFIG_FILE: join(folder, 'fonts/fonts.conf')}
  }
}

function version(): string {
  const main = require.resolve('@sparticuz/chromium')
  return (require(join(dirname(main), '../package.json')) as {version: string}).version
}

/** Into a folder of its own first, so that of several processes that do this at once each sees all or nothing. */
async function unpackInto(folder: string) {
  mkdirSync(dirname(folder), {recursive: true})
  const scratch = mkdtempSync(`${folder}-`)
  await withEnvironment({TMPDIR: scratch, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs22.x'}, async () => {
    const {default: carried} = await import('@sparticuz/chromium')
    await carried.executablePath()
  })
  writeFileSync(join(scratch, 'fonts/fonts.conf'), fontsConfiguration(folder))
  try {
    renameSync(scratch, folder)
  } catch (error) {
    rmSync(scratch, {recursive: true})
    if (!existsSync(folder)) throw error
  }
}

/** The package reads where to unpack, and whether to unpack its libraries, from the environment; and it changes it. */
async function withEnvironment(changes: Record<string, string>, run: () => Promise<void>) {
  const before = {...process.env}
  Object.assign(process.env, changes)
  try {
    await run()
  } finally {
    for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
    Object.assign(process.env, before)
  }
}

/** The package's own configuration expects its fonts in `/tmp`. */
function fontsConfiguration(folder: string): string {
  const directories = [join(folder, 'fonts'), '/usr/share/fonts', '/usr/local/share/fonts']
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
${directories.map(directory => `  <dir>${directory}</dir>`).join('\n')}
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`
}
