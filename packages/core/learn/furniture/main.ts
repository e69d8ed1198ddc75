/**
 * Learns the words and the trees that tell a page's furniture from its document, and writes them to `src/recognizers/furniture/model.json`:
 * `pnpm learn:furniture FOLDER...`, where each folder holds pages as `html/<id>.html.gz` with `truth.json`, or as
 * `<id>/source.html` with `<id>/gold.json`. The same pages give the same model.
 */
import {writeFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {fileURLToPath} from 'node:url'
import {learn} from './learn.ts'
import {Lexicon} from './lexicon.ts'
import {measure, type Measured} from './measure.ts'
import {pagesIn, toExample} from './pages.ts'

const folders = process.argv.slice(2)
if (folders.length === 0) {
  console.error('Expected folders of pages: pnpm learn:furniture FOLDER...')
  process.exit(2)
}

const lexicon = new Lexicon()
const pages: Measured[] = []
for (const known of folders.flatMap(folder => pagesIn(resolve(folder)))) {
  const example = await toExample(known)
  if (example) pages.push(measure(example, lexicon))
}
const text = `${JSON.stringify(learn(pages, lexicon))}\n`
writeFileSync(fileURLToPath(new URL('../../src/recognizers/furniture/model.json', import.meta.url)), text)
console.log(`Learned from ${pages.length} pages: ${Math.ceil(text.length / 1000)} kB`)
