import {IconButton} from '../../design/button.tsx'
import {useDesk} from '../desk-context.ts'
import {RepairWords} from '../document/repair-words.tsx'
import {toPlace} from '../model/place.ts'
import {textOfPart} from '../model/shown-place.ts'
import type {Run} from '../model/repair-groups.ts'

/** One or more repairs of a place: their words lead there, the button takes them back or makes them again. */
export function RepairRow({run}: {readonly run: Run}) {
  const {jump, light, model, toggle} = useDesk()
  const [first] = run
  if (!first) return null
  const origin = run.flatMap(repair => toPlace(repair, textOfPart(model, repair.origin[0]?.part)))
  const undone = first.undone === true
  return (
    <div
      className="repair"
      data-repair={run.map(repair => repair.id).join(' ')}
      data-undone={undone || undefined}
      onPointerEnter={() => light(origin)}
      onPointerLeave={() => light(undefined)}
      onFocus={() => light(origin)}
      onBlur={() => light(undefined)}
    >
      <button type="button" className="repair-words" dir="auto" onClick={() => jump(origin)}>
        <RepairWords repair={first} />
        {run.length > 1 ? <span className="count"> and {run.length - 1} more here</span> : null}
      </button>
      <IconButton
        icon={undone ? 'redo' : 'undo'}
        label={undone ? 'Redo' : 'Undo'}
        onClick={() => toggle(run, !undone)}
      />
    </div>
  )
}
