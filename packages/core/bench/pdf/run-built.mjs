/**
 * Reads one file in a process of its own with the code as it is built: `run-built.mjs nothing|reader|parse FILE` prints
 * `BuiltMemory` as JSON. Not TypeScript, since what takes its types away has memory too. Run with `--expose-gc`.
 */
import {readFileSync} from 'node:fs'
import {parse} from '../../dist/parse.js'
import {read} from '../../dist/readers/read.js'
import {stateOf} from '../../dist/state.js'
import {VFile} from 'vfile'

const [name, file] = process.argv.slice(2)
// As it is read: a copy of a long file is memory too.
const bytes = readFileSync(file)
const runs = {
  nothing: () => undefined,
  reader() {
    const state = stateOf(new VFile())
    return read(bytes, undefined, state, {sha256: '', mediaType: '', reader: '', size: 0, parts: state.parts})
  },
  parse: () => parse(bytes)
}
const result = await runs[name]()
const peak = process.resourceUsage().maxRSS * 1024
globalThis.gc()
const {heapUsed} = process.memoryUsage()
// What was read is still held.
console.log(JSON.stringify({peak, heap: heapUsed, kind: typeof result}))
process.exit()
