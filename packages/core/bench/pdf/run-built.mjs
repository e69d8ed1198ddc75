/**
 * Reads one file in a process of its own with the code as it is built: `run-built.mjs nothing|reader|parse|pool FILE` prints
 * `BuiltMemory` as JSON. `pool` is what the command line and the server do: a worker thread gives the record, and the thread that asks
 * for it has not loaded what parses. Not TypeScript, since what takes its types away has memory too. Run with `--expose-gc`.
 */
import {readFileSync} from 'node:fs'

const [name, file] = process.argv.slice(2)
// As it is read: a copy of a long file is memory too.
const bytes = readFileSync(file)
const runs = {nothing: load, reader, parse: parseHere, pool: renderInPool}
const result = await runs[name]()
const peak = process.resourceUsage().maxRSS * 1024
globalThis.gc()
const {heapUsed} = process.memoryUsage()
// What was read is still held.
console.log(JSON.stringify({peak, heap: heapUsed, kind: typeof result}))
process.exit()

function load() {
  return import('../../dist/parse.js')
}

async function reader() {
  await load()
  const [{read}, {stateOf}, {VFile}] = await Promise.all([
    import('../../dist/readers/read.js'),
    import('../../dist/state.js'),
    import('vfile')
  ])
  const state = stateOf(new VFile())
  return read(bytes, undefined, state, {sha256: '', mediaType: '', reader: '', size: 0, parts: state.parts})
}

async function parseHere() {
  const {parse} = await load()
  return parse(bytes)
}

async function renderInPool() {
  const {createPool} = await import('../../dist/node/index.js')
  const pool = createPool({threads: 1})
  const rendered = await pool.render(bytes, {}, 'record')
  await pool.close()
  return rendered
}
