/**
 * What the largest page that is read costs, by the cap on its text: seconds of CPU, and the most memory that the process
 * takes. Each is measured in a process of its own.
 */
import {spawnSync} from 'node:child_process'
import {fileURLToPath} from 'node:url'
import {parseArgs} from 'node:util'
import {parse} from '../src/index.ts'
import {defaultLimits} from '../src/options.ts'
import {toText} from '../src/tree/to-text.ts'
import {generateRelease} from './generate-release.ts'

/** Caps, by the one that is set. */
const shares = [1, 2, 4]

/** Bytes of the releases that the page is made of. */
const releaseSize = 10_000

/** Names of the releases: as many as are told from each other, then they come again. */
const seeds = 50

const {values} = parseArgs({options: {text: {type: 'string'}}})
if (values.text === undefined) for (const share of shares) report(defaultLimits.text * share)
else console.log(JSON.stringify(await measure(Number(values.text))))

interface Cost {
  seconds: number
  megabytes: number
  /** UTF-16 units that are in the tree. */
  text: number
  rules: string[]
}

function report(text: number) {
  const script = fileURLToPath(import.meta.url)
  const options = ['--conditions=source', script, `--text=${text}`]
  const {stdout, status} = spawnSync(process.execPath, options, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit']
  })
  if (status !== 0) throw new Error(`Expected a page with \`${text}\` units of text to be read`)
  const cost = JSON.parse(stdout) as Cost
  const figures = `${cost.seconds.toFixed(1)} s of CPU, ${cost.megabytes.toFixed(0)} MB at most`
  console.log(`cap ${text / 1e6} M units: ${(cost.text / 1e6).toFixed(1)} M read, ${figures}; ${cost.rules.join(', ')}`)
}

async function measure(text: number): Promise<Cost> {
  const page = largestPage()
  const start = process.cpuUsage()
  const {tree, messages} = await parse(page, {type: 'html', limits: {text}})
  const {user, system} = process.cpuUsage(start)
  return {
    seconds: (user + system) / 1e6,
    megabytes: process.resourceUsage().maxRSS / 1000,
    text: tree ? toText(tree).length : 0,
    rules: [...new Set(messages.map(({ruleId}) => ruleId))]
  }
}

/** A page of releases, one after the other, as long as an input may be. */
function largestPage(): Uint8Array {
  const releases = Array.from({length: seeds}, (_, seed) => generateRelease(seed, releaseSize).html)
  let page = ''
  for (let index = 0; page.length < defaultLimits.bytes; index++) page += releases[index % seeds] ?? ''
  // A character of several bytes may stand at the end.
  return new TextEncoder().encode(page).subarray(0, defaultLimits.bytes)
}
