import type {Repair} from '@dateline/core'
import {Popover} from 'radix-ui'
import {useDesk} from '../desk-context.ts'
import {lookOf, toSummary} from '../model/rules.ts'
import {toPlace} from '../model/place.ts'
import {textOfPart} from '../model/shown-place.ts'
import {MarkSign} from './mark-sign.tsx'
import {RepairNote} from './repair-note.tsx'

interface Props {
  readonly repairs: ReadonlyArray<Repair>
  /** Whether it stands in the middle of a word. */
  readonly inside?: boolean | undefined
}

/** The mark of one or more repairs where they were made; it opens on what was done and how to take it back. */
export function RepairMark({repairs, inside}: Props) {
  const {light, model} = useDesk()
  const undone = repairs.every(repair => repair.undone)
  const {icon} = lookOf(repairs[0]?.ruleId ?? '')
  const origin = repairs.flatMap(repair => toPlace(repair, textOfPart(model, repair.origin[0]?.part)))
  return (
    <Popover.Root>
      <Popover.Trigger
        className="mark"
        data-repairs={repairs.map(repair => repair.id).join(' ')}
        data-undone={undone || undefined}
        data-icon={icon}
        data-inside={inside || undefined}
        aria-label={`${undone ? 'Undone: ' : ''}${repairs.map(repair => toSummary(repair.ruleId)).join('; ')}`}
        onFocus={() => light(origin)}
        onBlur={() => light(undefined)}
      >
        <MarkSign name={icon} />
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content
          aria-label={repairs.length === 1 ? 'Repair' : 'Repairs'}
          className="popup w-[min(21rem,calc(100vw-2rem))] p-4"
          sideOffset={6}
          collisionPadding={12}
          onFocus={() => light(origin)}
          onBlur={() => light(undefined)}
        >
          <div className="grid gap-4">
            {repairs.map(repair => (
              <RepairNote key={repair.id} repair={repair} />
            ))}
          </div>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  )
}
