/**
 * How well documents are recognized: with the weights set by hand, with the learned ones on the documents that they were
 * learned from, and on issuers that they were not learned from. The last is the figure that counts.
 *
 * `pnpm bench:recognition FOLDER` reads `FOLDER/dev/<id>/{source.*,gold.json}` and scores with `FOLDER/score.mjs`.
 */
import {execFileSync} from 'node:child_process'
import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {extname, join, resolve} from 'node:path'
import {documentsIn, type Example, fixtureDocuments, type Labelled, toExample} from '../learn/examples.ts'
import {learn} from '../learn/learn.ts'
import {prior} from '../learn/prior.ts'
import {parseBy, steps} from '../src/parse.ts'
import {label, labelBy} from '../src/recognizers/label/index.ts'
import {type Model, model} from '../src/recognizers/label/model.ts'
import {toRecord} from '../src/writers/record/index.ts'

/** Parts that the issuers are dealt to; each is scored with weights that were learned from the others. */
const folds = 5

/** Formats that are told apart, by the extensions of their files. */
const formats = {'Markdown and text': ['.md', '.txt'], 'web pages': ['.html']}

/** What the scorer prints: sums, and one row a measure. */
type Scores = Record<string, number | {f1: number; gold: number}>

/** A document that there is a reader for. */
interface Readable extends Labelled {
  example: Example
}

const folder = resolve(process.argv[2] ?? '../shared/pressbench')
const documents = await readableOf(documentsIn(join(folder, 'dev')))
const models = await crossValidate(documents, await readableOf(fixtureDocuments()))

const columns = {
  'by hand': await recordsOf(documents, () => prior),
  learned: await recordsOf(documents, () => model),
  unseen: await recordsOf(documents, ({group}) => models.get(group) ?? prior)
}

for (const [format, extensions] of Object.entries(formats)) {
  const chosen = documents.filter(({name}) => extensions.includes(extname(name)))
  const scores = Object.values(columns).map(records => score(chosen, records))
  print(`${format}: ${chosen.length} documents`, Object.keys(columns))
  for (const row of Object.keys(scores[0] ?? {})) {
    if (row !== 'documents' && row !== 'missing')
      printRow(
        row,
        scores.map(each => each[row] ?? 0)
      )
  }
}

async function readableOf(list: ReadonlyArray<Labelled>): Promise<Readable[]> {
  const found = await Promise.all(list.map(async document => ({...document, example: await toExample(document)})))
  return found.flatMap(({example, ...document}) => (example ? [{...document, example}] : []))
}

/** A model for each issuer, learned from the other folds' documents and from all fixtures. */
async function crossValidate(list: ReadonlyArray<Readable>, always: ReadonlyArray<Readable>) {
  const groups = [...new Set(list.map(({group}) => group))].sort()
  const found = new Map<string, Model>()
  for (let fold = 0; fold < folds; fold++) {
    const out = new Set(groups.filter((_, index) => index % folds === fold))
    const rest = [...list.filter(({group}) => !out.has(group)), ...always].map(({example}) => example)
    const made = learn(rest, prior)
    for (const group of out) found.set(group, made)
  }
  return found
}

async function recordsOf(list: ReadonlyArray<Readable>, modelOf: (document: Readable) => Model) {
  const records = new Map<string, unknown>()
  for (const document of list) {
    const own = labelBy(modelOf(document))
    const chain = steps.map(step => (step === label ? own : step))
    records.set(document.id, toRecord(await parseBy(chain, document.bytes, {name: document.name})))
  }
  return records
}

function score(list: ReadonlyArray<Readable>, records: ReadonlyMap<string, unknown>): Scores {
  const place = mkdtempSync(join(tmpdir(), 'recognition-'))
  mkdirSync(join(place, 'gold'))
  for (const {id} of list) {
    symlinkSync(join(folder, 'dev', id), join(place, 'gold', id))
    writeFileSync(join(place, `${id}.json`), JSON.stringify(records.get(id)))
  }
  const args = [join(folder, 'score.mjs'), join(place, 'gold'), place, '--json']
  const scores = JSON.parse(execFileSync(process.execPath, args, {encoding: 'utf8'})) as Scores
  rmSync(place, {recursive: true})
  return scores
}

function print(title: string, names: ReadonlyArray<string>) {
  console.log(`\n${title.padEnd(34)}${names.map(name => name.padStart(10)).join('')}`)
}

function printRow(name: string, values: Array<Scores[string]>) {
  const numbers = values.map(value => (typeof value === 'number' ? value : value.f1).toFixed(3).padStart(10))
  const gold = values.map(value => (typeof value === 'number' ? '' : `  (${value.gold})`))[0] ?? ''
  console.log(`${name.padEnd(34)}${numbers.join('')}${gold}`)
}
