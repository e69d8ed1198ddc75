/**
 * Packs the n-grams of ELD, which its package has as a program, into `src/language/ngrams.json`.
 *
 * `pnpm pack:ngrams`, after another version of `eld` was installed.
 */
import {readFileSync, writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {fileURLToPath, pathToFileURL} from 'node:url'
import {zlibSync} from 'fflate'

/** What `eld` has inside: it exports the detector alone. */
interface Inside {
  readonly ngramsData: {
    readonly languages: Readonly<Record<number, string>>
    readonly ngrams: Readonly<Record<string, Readonly<Record<number, number>>>>
  }
  readonly avgScore: Readonly<Record<string, number>>
  readonly dictionary: ReadonlyArray<string>
  readonly separators: RegExp
}

const target = join(import.meta.dirname, '../src/language/ngrams.json')
const folder = join(fileURLToPath(import.meta.resolve('eld/extrasmall')), '../..')
const {version} = JSON.parse(readFileSync(join(folder, '../package.json'), 'utf8')) as {version: string}
const {ngramsData, avgScore, dictionary, separators} = await readInside()
const languages = Object.values(ngramsData.languages)
const keys = Object.keys(ngramsData.ngrams).toSorted((a, b) => (a < b ? -1 : 1))
const scores = keys.map(key => Object.entries(ngramsData.ngrams[key] ?? {}))
const packed = zlibSync(
  Uint8Array.from([
    ...frontCoded(keys),
    ...scores.map(entries => entries.length),
    ...scores.flatMap(entries => entries.map(([language]) => Number(language))),
    ...scores.flatMap(entries => entries.map(([, score]) => score))
  ]),
  {level: 9}
)
const file = {
  source: `eld ${version}, extrasmall: Copyright 2023 Nito T.M., Apache-2.0`,
  languages,
  usual: languages.map(language => avgScore[language]),
  letters: /\[\^(?<letters>[^\]]+)\]/u.exec(separators.source)?.groups?.['letters'],
  counts: {ngrams: keys.length, entries: scores.flat().length},
  codes: dictionary.slice(128).map(toCode),
  packed: Buffer.from(packed).toString('base64')
}
writeFileSync(target, `${JSON.stringify(file, null, 2)}\n`)

async function readInside(): Promise<Inside> {
  const files = ['ngrams/extrasmall.js', 'avgScore.js', 'dictionary.js', 'regexPatterns.js']
  const modules = await Promise.all(
    files.map(each => import(pathToFileURL(join(folder, each)).href) as Promise<object>)
  )
  return Object.assign({}, ...modules) as Inside
}

/** Each n-gram as what it adds to the one before it. */
function frontCoded(sorted: ReadonlyArray<string>): number[] {
  return sorted.flatMap((key, index) => {
    const before = sorted[index - 1] ?? ''
    let common = 0
    while (common < key.length && key[common] === before[common]) common++
    const rest = key.slice(common)
    return [common * 16 + rest.length, ...Array.from(rest, toCode)]
  })
}

/** Characters of the dictionary stand for bytes; one that is no byte stands in no n-gram. */
function toCode(character: string): number {
  const code = character.codePointAt(0) ?? 1
  return code < 256 ? code : 1
}
