import type {Repair} from '@dateline/core'
import {Popover} from 'radix-ui'
import {Icon} from '../../design/icon.tsx'
import {useDesk} from '../desk-context.ts'
import {toSummary} from '../model/rules.ts'
import {RepairWords} from './repair-words.tsx'

/** What a repair did, in one sentence and in its words, and the way back. */
export function RepairNote({repair}: {readonly repair: Repair}) {
  const {toggle} = useDesk()
  return (
    <div>
      <p className="font-medium">
        {repair.undone ? 'Undone: ' : ''}
        {toSummary(repair.ruleId)}.
      </p>
      <p className="mt-1 text-soft" dir="auto">
        <RepairWords repair={repair} />
      </p>
      <Popover.Close asChild>
        <button type="button" className="button mt-2 -ml-2" onClick={() => toggle([repair], !repair.undone)}>
          <Icon name={repair.undone ? 'redo' : 'undo'} />
          {repair.undone ? 'Redo' : 'Undo'}
        </button>
      </Popover.Close>
    </div>
  )
}
