import {spawnSync} from 'node:child_process'
import {existsSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'

/**
 * Scores the project on one set of real documents, and holds the scores to the floors in `.ci/floors.json`.
 *
 * The documents are not part of the project; `DATELINE_BENCH` is the folder that they and their scorers are in.
 * Exit status: 0, 1 where a score fell below its floor, 3 where there are no such documents.
 */

/** A score may vary by this much before it counts as fallen, or as a gain that the floor should follow. */
const tolerance = 0.005

const skipped = 3

const root = join(import.meta.dirname, '..')
const floors = JSON.parse(readFileSync(join(root, '.ci/floors.json'), 'utf8')) as Record<string, Record<string, number>>
const scorer = resolve(root, process.env['DATELINE_BENCH'] ?? '../shared', 'bench.mjs')
const set = process.argv[2] ?? ''

if (!floors[set]) throw new Error(`Expected one of \`${Object.keys(floors).join('`, `')}\`, not \`${set}\``)
process.exitCode = existsSync(scorer) ? check(floors[set]) : skip()

function skip(): number {
  console.log(`skipped: there is no ${scorer}`)
  return skipped
}

function check(floor: Record<string, number>): number {
  const {stdout} = spawnSync(process.execPath, [scorer, set], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit']
  })
  console.log(stdout)
  const fallen = Object.entries(floor).filter(([name, least]) => !holds(name, least, scoreOf(stdout, name)))
  return fallen.length > 0 ? 1 : 0
}

/** The number that stands behind the name of a score. */
function scoreOf(output: string, name: string): number | undefined {
  const found = new RegExp(`(?:^|\\s)${name} +([\\d.]+)`, 'm').exec(output)
  return found ? Number(found[1]) : undefined
}

function holds(name: string, least: number, score: number | undefined): boolean {
  const kept = score !== undefined && score >= least - tolerance
  console.log(`${kept ? 'ok    ' : 'FAILED'} ${set} ${name} ${score ?? 'missing'}, floor ${least}`)
  if (kept && score > least + tolerance) console.log(`       raise the floor of ${name} in .ci/floors.json to ${score}`)
  return kept
}
