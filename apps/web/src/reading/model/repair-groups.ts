import type {Repair} from '@dateline/core'
import {rules} from './rules.ts'

/** Repairs of one rule that stand one after the other, close enough to be one change for a reader. */
export type Run = ReadonlyArray<Repair>

/** Repairs of one rule. */
export interface RepairGroup {
  readonly ruleId: string
  readonly runs: ReadonlyArray<Run>
  /** Repairs in all its runs. */
  readonly size: number
}

/** Units of the source between two repairs of a run: a line of text, and its end. */
const near = 160

/** Rules whose repairs come one at each line; two joined paragraphs, however near, are two changes. */
const running: ReadonlySet<string> = new Set([
  'unwrap',
  'white-space',
  'ligature',
  'lost-ligature',
  'normalization',
  'control-character',
  'invisible-character',
  'soft-hyphen',
  'glued-words',
  'hidden-text',
  'landmark',
  'page-furniture',
  'furniture'
])

/** Repairs by rule, in the order of the table of rules, and consecutive ones of a place together. */
export function toRepairGroups(repairs: ReadonlyArray<Repair>): RepairGroup[] {
  const order = Object.keys(rules)
  const rank = (ruleId: string) => (order.includes(ruleId) ? order.indexOf(ruleId) : order.length)
  return [...Map.groupBy(repairs, repair => repair.ruleId)]
    .map(([ruleId, found]) => ({ruleId, runs: toRuns(found), size: found.length}))
    .sort((a, b) => rank(a.ruleId) - rank(b.ruleId))
}

function toRuns(repairs: ReadonlyArray<Repair>): Run[] {
  const runs: Repair[][] = []
  for (const repair of [...repairs].sort((a, b) => startOf(a) - startOf(b))) {
    const run = runs.at(-1)
    const last = run?.at(-1)
    if (run && last && isNear(last, repair)) run.push(repair)
    else runs.push([repair])
  }
  return runs
}

function isNear(last: Repair, next: Repair): boolean {
  return running.has(last.ruleId) && last.undone === next.undone && startOf(next) - endOf(last) < near
}

function startOf({origin}: Repair): number {
  return origin[0]?.start ?? 0
}

function endOf({origin}: Repair): number {
  return origin.at(-1)?.end ?? 0
}
