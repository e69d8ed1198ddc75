import type {Repair} from '@dateline/core'
import {isBreak, toChange} from '../model/change.ts'
import {lookOf} from '../model/rules.ts'

/** The words of a repair in one line, with a sign where something changed. */
export function RepairWords({repair}: {readonly repair: Repair}) {
  // What has no text and is set aside all the same.
  if (repair.before === '' && repair.after === '') return <>A picture</>
  const change = toChange(repair)
  const {lead, was, now, rest} = change
  if (isBreak(change)) {
    return (
      <>
        {lead.trimEnd()} <span className="join-sign">{lookOf(repair.ruleId).sign}</span> {rest.trimStart()}
      </>
    )
  }
  return (
    <>
      {lead}
      {was ? <del>{was}</del> : null}
      {now ? <ins>{now}</ins> : null}
      {rest}
    </>
  )
}
