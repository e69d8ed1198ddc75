import {chmod, mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** A folder for one test file that others may pass, as the server's account has to where we are root. */
export async function temporaryFolder() {
  const path = await mkdtemp(join(tmpdir(), 'dateline-store-'))
  await chmod(path, 0o711)
  return {path, remove: () => rm(path, {recursive: true, force: true})}
}
