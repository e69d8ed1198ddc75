import {useDesk} from '../desk-context.ts'
import {toRepairGroups} from '../model/repair-groups.ts'
import {RepairGroup} from './repair-group.tsx'

/** The repairs, by rule; those that changed the reading most come first. */
export function RepairList() {
  const {model} = useDesk()
  const {repairs} = model.result
  const undone = repairs.filter(repair => repair.undone).length
  return (
    <section aria-labelledby="repairs-title">
      <h2 id="repairs-title">
        Repairs
        <span className="count">
          {repairs.length}
          {undone > 0 ? `, ${undone} undone` : ''}
        </span>
      </h2>
      {repairs.length === 0 ? (
        <p className="text-sm text-soft">Nothing had to be repaired.</p>
      ) : (
        toRepairGroups(repairs).map(group => <RepairGroup key={group.ruleId} group={group} />)
      )}
    </section>
  )
}
