/**
 * Learns the decoder's weights and writes them to `src/recognizers/label/model.json`: `pnpm learn FOLDER`, where `FOLDER`
 * holds labelled documents as `<id>/source.*` and `<id>/gold.json`. The fixtures' labels are learned from as well. The same
 * documents give the same weights.
 */
import {writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {documentsIn, type Example, fixtureDocuments, toExample} from './examples.ts'
import {learn} from './learn.ts'
import {prior} from './prior.ts'

const [folder] = process.argv.slice(2)
if (folder === undefined) {
  console.error('Expected a folder of labelled documents: pnpm learn FOLDER')
  process.exit(2)
}

const examples: Example[] = []
for (const document of [...documentsIn(resolve(folder)), ...fixtureDocuments()]) {
  const example = await toExample(document)
  if (example) examples.push(example)
}
const text = `${JSON.stringify(learn(examples, prior), null, 2)}\n`
writeFileSync(fileURLToPath(new URL('../src/recognizers/label/model.json', import.meta.url)), text)
const lines = examples.reduce((sum, {gold}) => sum + gold.length, 0)
console.log(`Learned from ${examples.length} documents, ${lines} lines: ${Math.ceil(text.length / 1000)} kB of weights`)
