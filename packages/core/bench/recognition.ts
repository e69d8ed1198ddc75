/**
 * How well documents are recognized, on those that the decoder learned from and on those that it did not: by default
 * `pnpm bench:recognition` tells both, side by side, for the weights set by hand and for the learned ones.
 *
 * `recognition.ts FOLDER` reads `FOLDER/dev/<id>/{source.*,gold.json}` and scores with `FOLDER/score.mjs`.
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

/** What the scorer prints, as far as it is told here. */
interface Scores {
  fields: number
  blocks: number
  overall: number
}

const folder = resolve(process.argv[2] ?? '')
const documents = documentsIn(join(folder, 'dev'))
const readable = await readableOf(documents)
const fixtures = await readableOf(fixtureDocuments())

const byHand = await recordsOf(readable, () => prior)
const learned = await recordsOf(readable, () => model)
const models = await crossValidate(readable, fixtures)
const unseen = await recordsOf(readable, ({group}) => models.get(group) ?? prior)

for (const format of ['all', '.md', '.txt', '.md .txt', '.html']) {
  const chosen = readable.filter(({document}) => format === 'all' || format.split(' ').includes(extname(document.name)))
  print(format, 'set by hand', score(chosen, byHand))
  print(format, 'learned, on what it learned from', score(chosen, learned))
  print(format, 'learned, on issuers it never saw', score(chosen, unseen))
}

interface Readable {
  document: Labelled
  group: string
  example: Example
}

async function readableOf(list: ReadonlyArray<Labelled>): Promise<Readable[]> {
  const found = await Promise.all(list.map(async document => ({document, example: await toExample(document)})))
  return found.flatMap(({document, example}) => (example ? [{document, example, group: document.group}] : []))
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

async function recordsOf(list: ReadonlyArray<Readable>, modelOf: (one: Readable) => Model) {
  const records = new Map<string, unknown>()
  for (const one of list) {
    const own = labelBy(modelOf(one))
    const chain = steps.map(step => (step === label ? own : step))
    records.set(one.document.id, toRecord(await parseBy(chain, one.document.bytes, {name: one.document.name})))
  }
  return records
}

function score(list: ReadonlyArray<Readable>, records: ReadonlyMap<string, unknown>): Scores {
  const place = mkdtempSync(join(tmpdir(), 'recognition-'))
  mkdirSync(join(place, 'gold'))
  for (const {document} of list) {
    symlinkSync(join(folder, 'dev', document.id), join(place, 'gold', document.id))
    writeFileSync(join(place, `${document.id}.json`), JSON.stringify(records.get(document.id)))
  }
  const args = [join(folder, 'score.mjs'), join(place, 'gold'), place, '--json']
  const scores = JSON.parse(execFileSync(process.execPath, args, {encoding: 'utf8'})) as Scores
  rmSync(place, {recursive: true})
  return scores
}

function print(format: string, name: string, {fields, blocks, overall}: Scores) {
  const numbers = [fields, blocks, overall].map(value => value.toFixed(3))
  console.log(
    `${format.padEnd(9)} ${name.padEnd(34)} fields ${numbers[0]}  blocks ${numbers[1]}  overall ${numbers[2]}`
  )
}
