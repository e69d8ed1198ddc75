import {mkdtemp, rm, symlink} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'

/** The address of a Unix socket has room for 108 bytes on Linux and 104 on macOS; the socket's own name takes 16. */
const maximumLength = 84

/** A path to `directory` that is short enough for a socket in it: itself, or by a link that `remove` takes away. */
export async function shortenPath(directory: string): Promise<{path: string; remove(): Promise<void>}> {
  if (Buffer.byteLength(directory) <= maximumLength) return {path: directory, async remove() {}}
  const place = await mkdtemp(join(tmpdir(), 'dateline-'))
  const path = join(place, 'd')
  await symlink(directory, path)
  return {path, remove: () => rm(place, {recursive: true, force: true})}
}
