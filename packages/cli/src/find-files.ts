import {readdir, stat} from 'node:fs/promises'
import {basename, join, resolve} from 'node:path'

/** An input that a path of the command line names or holds. */
export interface Found {
  /** To read it, and to show: the path as given, with the way below it. `-` is standard input. */
  readonly path: string
  /** The way below the given folder, or the name of the given file. */
  readonly relative: string
}

/**
 * Finds the files that `paths` name and those below the folders that they name.
 *
 * Folders are read in the order of their names; hidden files and folders, links to folders, and `except` are left
 * out. What was named and does not exist is found as well: reading it tells why it fails. No file is found twice.
 */
export async function* findFiles(paths: ReadonlyArray<string>, except?: string): AsyncGenerator<Found> {
  const seen = new Set(except === undefined ? [] : [resolve(except)])
  for (const path of paths) yield* below(path, path === '-' ? 'stdin' : basename(resolve(path)), seen)
}

async function* below(path: string, name: string, seen: Set<string>): AsyncGenerator<Found> {
  if (path !== '-' && (await isFolder(path))) yield* inside(path, '', seen)
  else if (isNew(path, seen)) yield {path, relative: name}
}

async function* inside(folder: string, relative: string, seen: Set<string>): AsyncGenerator<Found> {
  if (!isNew(folder, seen)) return
  const entries = await readdir(folder, {withFileTypes: true})
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    if (entry.name.startsWith('.')) continue
    const path = join(folder, entry.name)
    const way = relative ? `${relative}/${entry.name}` : entry.name
    if (entry.isDirectory()) yield* inside(path, way, seen)
    else if ((entry.isFile() || (entry.isSymbolicLink() && !(await isFolder(path)))) && isNew(path, seen)) {
      yield {path, relative: way}
    }
  }
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}

function isNew(path: string, seen: Set<string>): boolean {
  const whole = path === '-' ? path : resolve(path)
  if (seen.has(whole)) return false
  seen.add(whole)
  return true
}
