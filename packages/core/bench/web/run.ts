/**
 * One extractor in a process of its own, so that none pays for another's garbage: `run.ts NAME EVERY [FOLDER...]`. At each message it
 * goes through all pages once, and answers with the milliseconds of CPU (user and system, all threads) that it took for each.
 */
import {type Extractor, extractors} from './extractors.ts'
import {everyOf, pagesOf} from './pages.ts'

const [name = '', every = '1', ...folders] = process.argv.slice(2)
const extractor = extractors[name]
if (!extractor) throw new RangeError(`Expected one of ${Object.keys(extractors).join(', ')}, not \`${name}\``)
const pages = everyOf(pagesOf(folders), Number(every))

// Peers tell of each page that they stumble over.
console.error = () => {}
process.on('message', () => void run(extractor))

async function run(extract: Extractor) {
  const times: number[] = []
  for (const page of pages) {
    const start = process.cpuUsage()
    // What cannot be read takes its time as well.
    await extract(page).catch(() => undefined)
    const {user, system} = process.cpuUsage(start)
    times.push((user + system) / 1000)
  }
  process.send?.(times)
}
