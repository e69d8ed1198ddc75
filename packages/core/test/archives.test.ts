import {globSync, readFileSync, writeFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {buildArchive} from './support/build-archive.ts'
import {fixtures} from './support/fixtures.ts'

/** Folders of fixtures whose input is an archive of the files in `archive` beside it. */
const folders = globSync('**/archive', {cwd: fixtures}).map(dirname).toSorted()

describe('archives', () => {
  it.each(folders)('should be built from the files beside it: %s', name => {
    const folder = join(fixtures, name)
    const input = globSync('input.*', {cwd: folder})[0] ?? 'input.docx'
    const bytes = buildArchive(join(folder, 'archive'), input)
    // `UPDATE_ARCHIVES=1` writes what is to be committed.
    if (process.env['UPDATE_ARCHIVES']) writeFileSync(join(folder, input), bytes)
    expect(new Uint8Array(readFileSync(join(folder, input)))).toEqual(bytes)
  })
})
