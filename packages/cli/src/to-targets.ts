import {posix} from 'node:path'
import {UsageError} from './usage-error.ts'

/**
 * Names of the files to write, for names of files to read: the extension is replaced; where two would get the same
 * name, each keeps its own extension too (`a.pdf.json`).
 *
 * @param names Ways below the folder that they were found in, with `/`.
 * @param extension With its dot.
 * @throws {UsageError} If two names are the same.
 */
export function toTargets(names: ReadonlyArray<string>, extension: string): string[] {
  const stems = names.map(toStem)
  // A name that is kept whole may be what another one would be cut to: go on until nothing changes.
  for (let crowded = toRepeated(stems); crowded.size > 0; crowded = toRepeated(stems)) {
    let changed = false
    for (const [index, stem] of stems.entries()) {
      const name = names[index] as string
      if (!crowded.has(stem) || stem === name) continue
      stems[index] = name
      changed = true
    }
    if (!changed) throw new UsageError(`Expected inputs of different names, not two of \`${[...crowded][0]}\``)
  }
  return stems.map(stem => stem + extension)
}

function toStem(name: string): string {
  const {dir, name: stem} = posix.parse(name)
  return posix.join(dir, stem)
}

function toRepeated(values: ReadonlyArray<string>): Set<string> {
  const seen = new Set<string>()
  return new Set(values.filter(value => seen.size === seen.add(value).size))
}
