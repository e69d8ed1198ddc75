import type {Repair} from '@dateline/core'
import {useDesk} from '../desk-context.ts'
import {toContext} from '../model/context.ts'

/** The words around a repair, in one line: what stood there, and what stands there now. */
export function RepairWords({repair}: {readonly repair: Repair}) {
  const {model} = useDesk()
  const {before, after} = toContext(repair, model.text)
  return (
    <>
      {before} <span className="join-sign">{repair.undone ? '∥' : '⌇'}</span> {after}
    </>
  )
}
