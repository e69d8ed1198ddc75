import {lookOf} from '../model/rules.ts'
import type {RepairGroup as Group} from '../model/repair-groups.ts'
import {RepairRow} from './repair-row.tsx'

/** Rows beyond which a group is closed at first, and rows that an open one shows at most. */
const open = 8
const shown = 200

/** The repairs of one rule; many of them fold up. */
export function RepairGroup({group}: {readonly group: Group}) {
  const {title, shown: look} = lookOf(group.ruleId)
  const rows = group.runs.slice(0, shown)
  const more = group.runs.length - rows.length
  return (
    <details className="repair-group" open={look === 'mark' && group.runs.length <= open}>
      <summary>
        {title} <span className="count">{group.size}</span>
      </summary>
      <div>
        {rows.map(run => (
          <RepairRow key={run[0]?.id} run={run} />
        ))}
        {more > 0 ? <p className="text-sm text-soft">and {more} more places</p> : null}
      </div>
    </details>
  )
}
